/* Elements made from data. Whatever somebody typed gets into the page as text, here and nowhere else. */
const SVG = "http://www.w3.org/2000/svg";
const $ = (id) => document.getElementById(id);

/** What is not seen but acts (control characters, turns of direction) by its number, as in all exports. */
function visible(text) {
  return String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u202a-\u202e\u2066-\u2069]/g,
    (c) => `‹U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, visible(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== "") node.append(child.nodeType ? child : visible(child));
  }
  return node;
}

/** An HTML element; `attributes` never hold what somebody typed, but for title and aria-label. */
const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** Somebody's words, which keep to themselves whatever direction they run in. */
const bdi = (text, attributes) => el("bdi", attributes, text);

const shorten = (text, most) => {
  const line = [...text.replace(/\s+/g, " ").trim()];
  return line.length <= most ? line.join("") : line.slice(0, most - 1).join("") + "…";
};
