// Done once, when the page opens.
import { icon } from "./dom.js";
import { words } from "./words.js";

const LONG_PRESS = 480; // milliseconds

/** Puts words and drawings into the bare page of index.html. */
export function fillWords() {
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = words[node.dataset.text];
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", words[node.dataset.label]);
    if (node.matches("button")) node.title = words[node.dataset.label];
  }
  for (const node of document.querySelectorAll("[data-icon]")) node.replaceWith(icon(node.dataset.icon));
}

/** Calls open(messageId, x, y) on a right click, or on a long press where there is no right click. */
export function onMessageMenu(log, open) {
  const idAt = (target) => Number(target.closest(".message[data-message-id]")?.dataset.messageId);
  const own = (target) => target.closest("a, .inline-keyboard") || !idAt(target);
  log.addEventListener("contextmenu", (event) => {
    // Links and selected text keep the browser's own menu.
    if (own(event.target) || !getSelection().isCollapsed) return;
    event.preventDefault();
    open(idAt(event.target), event.clientX, event.clientY);
  });
  let timer = 0;
  let opened = false;
  log.addEventListener("touchstart", ({ target, touches: [{ clientX, clientY }] }) => {
    clearTimeout(timer);
    opened = false;
    if (own(target)) return;
    timer = setTimeout(() => {
      opened = true;
      open(idAt(target), clientX, clientY);
    }, LONG_PRESS);
  }, { passive: true });
  for (const name of ["touchend", "touchmove", "touchcancel"]) {
    log.addEventListener(name, (event) => {
      clearTimeout(timer);
      // The finger that leaves after a long press has not tapped what lies under it.
      if (name === "touchend" && opened) event.preventDefault();
    }, { passive: name !== "touchend" });
  }
}
