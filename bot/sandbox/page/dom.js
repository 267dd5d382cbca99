// The only way nodes are made here: text always becomes a text node, never HTML.
import { icons } from "./icons.js";

const SVG = "http://www.w3.org/2000/svg";

export const $ = (selector, root = document) => root.querySelector(selector);

/** el("button.primary", {type: "button", onclick}, "text", childNode) */
export function el(name, props = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(" ");
  if (tag === "button") node.type = "button";
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  for (const d of icons[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

/** A round button with a picture: its name is for the ear and the tooltip. */
export function iconButton(name, label, props = {}) {
  return el("button.round", { "aria-label": label, title: label, ...props }, icon(name));
}

export function avatar(id, name) {
  const initial = [...(name || "?").trim()][0] ?? "?";
  const number = Math.abs(Number(id) || 0);
  const colour = (number + Math.floor(number / 7)) % 7;
  return el(`span.avatar.colour${colour}`, { "aria-hidden": "true" }, initial.toUpperCase());
}

/** A web address that is safe to open, or null: javascript: and friends never become links. */
export function safeUrl(text) {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(withScheme);
    return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
