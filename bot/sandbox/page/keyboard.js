// Both of Telegram's keyboards: the buttons under a bubble, and the reply keyboard under the input.
import { $, el, icon, safeUrl } from "./dom.js";
import { words } from "./words.js";

export function inlineKeyboard(message, actions) {
  const rows = message.buttons.map((row) =>
    el("div.inline-row", {}, row.map((button) => inlineButton(message, button, actions))),
  );
  return el("div.inline-keyboard", {}, rows);
}

function inlineButton(message, button, actions) {
  const label = el("span.label", {}, button.text);
  const style = button.style ? { "data-style": button.style } : {};
  if (button.url) {
    const href = safeUrl(button.url);
    return el("a.inline-button", { href, target: "_blank", rel: "noopener noreferrer", title: button.url, ...style }, label, icon("link"));
  }
  if (button.copy !== undefined && button.copy !== null) {
    return el("button.inline-button", { ...style, onclick: () => actions.copy(button.copy) }, label, icon("copy"));
  }
  const node = el("button.inline-button", { ...style, title: button.text }, label);
  if (button.data === undefined || button.data === null) {
    node.addEventListener("click", () => actions.unsupported());
  } else {
    node.dataset.data = button.data;
    node.addEventListener("click", () => actions.tap(message, button, node));
  }
  return node;
}

/** The current reply keyboard: shown, folded away, or absent. */
export class ReplyKeyboard {
  constructor(onPress) {
    this.onPress = onPress;
    this.panel = $("#reply-keyboard");
    this.toggle = $("#keyboard-toggle");
    this.current = null;
    this.folded = false;
    this.toggle.addEventListener("click", () => this.fold(!this.folded));
  }

  /** Rows alone, or {rows, placeholder, one_time}; anything else is no keyboard. */
  set(keyboard) {
    const shape = Array.isArray(keyboard) ? { rows: keyboard } : keyboard;
    const same = JSON.stringify(shape) === JSON.stringify(this.current);
    this.current = shape?.rows?.length ? shape : null;
    if (!same) this.folded = false;
    const rows = (this.current?.rows ?? []).map((row) => el("div.reply-row", {}, row.map((button) => this.button(button))));
    this.panel.replaceChildren(...rows);
    this.show();
  }

  button(button) {
    const shape = typeof button === "string" ? { text: button } : button;
    const press = () => {
      this.onPress(shape);
      // A one-time keyboard folds away after use and can still be called back.
      if (this.current?.one_time) this.fold(true);
    };
    const style = shape.style ? { "data-style": shape.style } : {};
    return el("button.reply-button", { ...style, onclick: press }, shape.text, replyMark(shape));
  }

  fold(folded) {
    this.folded = folded;
    this.show();
  }

  show() {
    const there = this.current !== null;
    this.panel.hidden = !there || this.folded;
    this.toggle.hidden = !there;
    const label = this.folded ? words.showKeyboard : words.hideKeyboard;
    this.toggle.setAttribute("aria-label", label);
    this.toggle.title = label;
    this.toggle.setAttribute("aria-expanded", String(!this.panel.hidden));
  }
}

function replyMark(button) {
  if (button.request_users) return icon("person");
  if (button.request_contact) return icon("person");
  if (button.request_location) return icon("location");
  return null;
}
