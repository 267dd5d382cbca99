// The input: text that grows, sending, editing, replying, and what stands in its place (START, unblock).
import { $ } from "./dom.js";
import { words } from "./words.js";

const LIMIT = 4096; // Telegram's; its clients send a longer text as several messages

export class Composer {
  /** actions: say(text, replyTo), edit(id, text), editLast(), typed(text), key(event) → true where it was taken */
  constructor(actions) {
    this.actions = actions;
    this.form = $("#composer-form");
    this.input = $("#composer");
    this.send = $("#send");
    this.mic = $("#voice");
    this.editBar = $("#edit-bar");
    this.editing = null;
    this.replying = null;
    this.kept = "";
    this.input.addEventListener("input", () => this.changed());
    this.input.addEventListener("keydown", (event) => this.keydown(event));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    $("#edit-cancel").addEventListener("click", () => this.cancel());
    this.changed();
  }

  get text() {
    return this.input.value;
  }

  set text(value) {
    this.input.value = value;
    this.changed();
  }

  /** What is being written, without an edit that is under way. */
  get draft() {
    return this.editing ? this.kept : this.text;
  }

  /** "write", "start" or "blocked": as in Telegram, a button takes the place of the input. */
  mode(mode) {
    this.form.hidden = mode !== "write";
    $("#start").hidden = mode !== "start";
    $("#unblock").hidden = mode !== "blocked";
    this.grow();
  }

  placeholder(text) {
    this.input.placeholder = text || words.composer;
  }

  focus() {
    // On a phone this would open the keyboard over the chat: only where there is a real one.
    if (matchMedia("(hover: hover)").matches && !this.form.hidden) this.input.focus({ preventScroll: true });
  }

  changed() {
    this.grow();
    const empty = !this.text.trim();
    this.send.hidden = empty && !this.editing;
    this.mic.hidden = !this.send.hidden;
    this.form.classList.toggle("has-text", this.text !== "");
    this.actions.typed(this.editing ? "" : this.text);
  }

  grow() {
    this.input.style.height = "";
    // Measured only with text in it: an empty input keeps its one line, however long the placeholder.
    if (this.text) this.input.style.height = `${Math.min(this.input.scrollHeight, 200)}px`;
  }

  keydown(event) {
    // While an input method is choosing characters, Enter belongs to it.
    if (event.isComposing || event.keyCode === 229 || this.actions.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape" && (this.editing || this.replying)) {
      this.cancel();
    } else if (event.key === "ArrowUp" && !this.text && !this.editing) {
      event.preventDefault();
      this.actions.editLast();
    }
  }

  async submit() {
    const text = this.text.trim();
    if (!text) return;
    const { editing, replying } = this;
    if (editing) this.cancelEdit();
    else this.text = "";
    const sent = editing
      ? text === editing.text || (await this.actions.edit(editing.message_id, text))
      : await this.sayAll(text, replying?.message_id);
    if (sent && replying === this.replying) this.cancelReply();
    // What could not be sent is given back rather than lost.
    if (!sent && !this.text) this.text = text;
    this.focus();
  }

  async sayAll(text, replyTo) {
    for (const part of parts(text)) {
      if (!(await this.actions.say(part, replyTo))) return false;
    }
    return true;
  }

  startReply(message) {
    this.cancel();
    this.replying = message;
    this.showBar(words.replying, words.cancelReply, message.text || message.caption || "");
    this.input.focus();
  }

  cancelReply() {
    if (!this.replying) return;
    this.replying = null;
    this.editBar.hidden = true;
  }

  cancel() {
    this.cancelEdit();
    this.cancelReply();
  }

  showBar(title, cancel, text) {
    this.editBar.hidden = false;
    $("#edit-title").textContent = title;
    $("#edit-text").textContent = text;
    $("#edit-cancel").setAttribute("aria-label", cancel);
  }

  startEdit(message) {
    this.cancelReply();
    if (!this.editing) this.kept = this.text;
    this.editing = message;
    this.showBar(words.editing, words.cancelEdit, message.text);
    this.send.setAttribute("aria-label", words.saveEdit);
    this.form.classList.add("is-editing");
    this.text = message.text;
    this.input.focus();
    this.input.setSelectionRange(this.text.length, this.text.length);
  }

  cancelEdit() {
    if (!this.editing) return;
    this.editing = null;
    this.editBar.hidden = true;
    this.send.setAttribute("aria-label", words.send);
    this.form.classList.remove("is-editing");
    this.text = this.kept;
    this.kept = "";
  }
}

function parts(text) {
  const found = [];
  let rest = text;
  while (rest.length > LIMIT) {
    // Never between the two halves of one character.
    const half = /[\uD800-\uDBFF]/.test(rest[LIMIT - 1]) ? 1 : 0;
    found.push(rest.slice(0, LIMIT - half));
    rest = rest.slice(LIMIT - half);
  }
  return [...found, rest];
}
