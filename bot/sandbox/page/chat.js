// The list of messages: days, order, scrolling, and how many came while the learner was reading above.
import { $, el } from "./dom.js";
import { drawMessage, regroup } from "./bubbles.js";
import { dayKey, dayName } from "./time.js";
import { words } from "./words.js";

const NEAR = 120; // pixels from the bottom that still count as "at the bottom"

export class ChatView {
  /** actions: those of drawMessage */
  constructor(actions) {
    this.actions = actions;
    this.scroller = $("#messages");
    this.log = $("#log");
    this.dots = $("#typing");
    this.jump = $("#jump");
    this.jumpCount = $("#jump-count");
    this.messages = new Map();
    this.unread = 0;
    this.stuck = true;
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.jump.addEventListener("click", () => this.toBottom(true));
    // The keyboard of a phone, a growing input, a picture that arrives: the last line stays in sight.
    const keep = new ResizeObserver(() => this.stuck && this.toBottom());
    keep.observe(this.scroller);
    keep.observe(this.log);
  }

  load(messages) {
    this.messages.clear();
    this.log.setAttribute("aria-live", "off");
    for (const section of this.sections()) section.remove();
    for (const message of messages) this.place(message);
    for (const section of this.sections()) regroup(section);
    this.setUnread(0);
    this.toBottom();
    requestAnimationFrame(() => this.log.setAttribute("aria-live", "polite"));
  }

  /** A message that is new, or edited: drawn again in its place. */
  put(message) {
    const known = this.messages.has(message.message_id);
    const follow = this.stuck || (!known && message.from === "user");
    const node = this.place(message);
    if (!known) node.classList.add("arriving");
    regroup(node.parentElement);
    if (follow) this.toBottom(!known);
    else if (!known && message.from === "bot") this.setUnread(this.unread + 1);
  }

  remove(id) {
    this.messages.delete(id);
    const node = this.node(id);
    const section = node?.parentElement;
    node?.remove();
    if (section && !section.querySelector(".message")) section.remove();
    else if (section) regroup(section);
  }

  node(id) {
    return this.log.querySelector(`[data-message-id="${Number(id)}"]`);
  }

  /** Brings a message into sight and lets it glow for a moment. */
  show(id) {
    const node = this.node(id);
    if (!node) return;
    this.stuck = false;
    node.scrollIntoView({ block: "center", behavior: calm() ? "instant" : "smooth" });
    node.classList.remove("glowing");
    requestAnimationFrame(() => node.classList.add("glowing"));
  }

  place(message) {
    const node = drawMessage(message, this.actions);
    const old = this.node(message.message_id);
    this.messages.set(message.message_id, message);
    if (old) {
      old.querySelector(".expandable.open") && node.querySelector(".expandable")?.classList.add("open");
      old.replaceWith(node);
      return node;
    }
    const section = this.section(new Date(message.date));
    const later = [...section.querySelectorAll(":scope > .message")].find((other) => Number(other.dataset.messageId) > message.message_id);
    section.insertBefore(node, later ?? null);
    return node;
  }

  section(date) {
    const key = dayKey(date);
    const sections = this.sections();
    const found = sections.find((section) => section.dataset.day === key);
    if (found) return found;
    const line = el("div.day-line", {}, el("span.service", {}, dayName(date, this.actions.now())));
    const section = el("section.day", { "data-day": key, "data-date": date.toISOString() }, line);
    this.log.insertBefore(section, sections.find((other) => other.dataset.day > key) ?? this.dots);
    return section;
  }

  sections() {
    return [...this.log.querySelectorAll(":scope > .day")];
  }

  /** "Today" moves with the sandbox's clock. */
  renameDays() {
    for (const section of this.sections()) {
      section.querySelector(".service").textContent = dayName(new Date(section.dataset.date), this.actions.now());
    }
  }

  showDots(shown) {
    if (this.dots.hidden === !shown) return;
    this.dots.hidden = !shown;
    if (this.stuck) this.toBottom();
  }

  get empty() {
    return this.messages.size === 0;
  }

  lastOwnText() {
    return [...this.messages.values()].filter(editable).sort((a, b) => b.message_id - a.message_id)[0];
  }

  toBottom(smooth = false) {
    const far = this.scroller.scrollHeight - this.scroller.scrollTop > this.scroller.clientHeight * 2.5;
    this.stuck = true;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth && !calm() && !far ? "smooth" : "instant" });
    this.setUnread(0);
  }

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    const distance = scrollHeight - scrollTop - clientHeight;
    const upward = scrollTop < (this.lastTop ?? 0) - 2;
    this.lastTop = scrollTop;
    this.floatDays();
    // On the way down (a smooth scroll too) the list stays stuck; only going up lets it go.
    if (distance < NEAR) this.stuck = true;
    else if (upward) this.stuck = false;
    if (distance < NEAR && this.unread) this.setUnread(0);
    this.jump.hidden = this.stuck;
  }

  floatDays() {
    const top = this.scroller.getBoundingClientRect().top;
    for (const section of this.sections()) {
      section.firstElementChild.classList.toggle("floating", section.getBoundingClientRect().top < top - 12);
    }
    this.log.classList.add("scrolling");
    clearTimeout(this.scrollTimer);
    this.scrollTimer = setTimeout(() => this.log.classList.remove("scrolling"), 1200);
  }

  setUnread(count) {
    this.unread = count;
    this.jumpCount.textContent = count || "";
    this.jump.hidden = this.stuck;
    this.jump.setAttribute("aria-label", count ? words.newMessages(count) : words.toBottom);
  }
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Telegram lets people edit their own texts, nothing else. */
export function editable(message) {
  return message.from === "user" && (message.kind ?? "text") === "text";
}
