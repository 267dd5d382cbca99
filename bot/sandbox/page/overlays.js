// What lies over the page for a moment: toasts, dialogs and menus.
import { $, el, icon } from "./dom.js";
import { words } from "./words.js";

let toastTimer = 0;

/** A line at the bottom that goes by itself; as a popover, so that a dialog does not cover it. */
export function toast(text) {
  const node = $("#toast");
  clearTimeout(toastTimer);
  node.textContent = text;
  if (node.matches(":popover-open")) node.hidePopover();
  node.showPopover();
  toastTimer = setTimeout(() => node.hidePopover(), Math.min(6000, 2200 + text.length * 60));
}

/** A modal dialog; `actions` are {label, primary?, danger?, run?}. Returns the <dialog>, already shown. */
export function dialog({ title, body = [], actions = [], name }) {
  const node = el("dialog", { "aria-label": title || words.bot, "data-dialog": name });
  const close = () => node.close();
  const buttons = actions.map((action) => actionButton(action, close));
  node.append(
    ...(title ? [el("h2", {}, title)] : []),
    el("div.dialog-body", {}, body),
    el("div.dialog-actions", {}, buttons),
  );
  node.addEventListener("click", (event) => event.target === node && close());
  node.addEventListener("close", () => node.remove());
  document.body.append(node);
  node.showModal();
  return node;
}

function actionButton({ label, primary, danger, run }, close) {
  const press = () => {
    if (run?.() !== false) close();
  };
  const kind = `${primary ? ".primary" : ""}${danger ? ".danger" : ""}`;
  return el(`button.dialog-action${kind}`, { onclick: press }, label);
}

export function alertBox(text) {
  dialog({ body: [el("p", {}, text)], actions: [{ label: words.ok, primary: true }], name: "alert" });
}

export function confirmBox({ title, text, yes, danger, run }) {
  dialog({
    title, body: [el("p", {}, text)], name: "confirm",
    actions: [{ label: words.cancel }, { label: yes, primary: !danger, danger, run }],
  });
}

let closeMenu = () => {};

/** A small menu near a point; `items` are {icon, label, run, danger?}. */
export function menu(items, { x, y, above = false, name }) {
  closeMenu();
  const before = document.activeElement;
  const node = el("div.menu", { role: "menu", "data-menu": name });
  const close = (refocus = true) => {
    closeMenu = () => {};
    node.remove();
    removeEventListener("pointerdown", outside, true);
    if (refocus) before?.focus?.({ preventScroll: true });
  };
  const outside = (event) => node.contains(event.target) || close(false);
  closeMenu = close;
  node.append(...items.map((item) => menuItem(item, close)));
  node.addEventListener("keydown", (event) => menuKeys(event, node, close));
  document.body.append(node);
  place(node, x, y, above);
  node.firstElementChild.focus({ preventScroll: true });
  addEventListener("pointerdown", outside, true);
}

function menuItem(item, close) {
  const run = () => {
    close();
    item.run();
  };
  return el(`button.menu-item${item.danger ? ".danger" : ""}`, { role: "menuitem", onclick: run }, icon(item.icon), item.label);
}

function menuKeys(event, node, close) {
  const items = [...node.children];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    close();
  } else if (step) {
    event.preventDefault();
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
  }
}

function place(node, x, y, above) {
  const box = node.getBoundingClientRect();
  const top = above ? y - box.height : y + box.height > innerHeight - 8 ? y - box.height : y;
  node.style.left = `${Math.max(8, Math.min(x, innerWidth - box.width - 8))}px`;
  node.style.top = `${Math.max(8, top)}px`;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(words.copied);
  } catch {
    toast(words.copyFailed);
  }
}
