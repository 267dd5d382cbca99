// The bar over the chat: who the bot is, what it is doing, and as whom the reader writes.
import { $, avatar, el } from "./dom.js";
import { dialog, menu } from "./overlays.js";
import { words } from "./words.js";

export class Header {
  /** actions: onTyping(shown), say(text), block(), unblock() */
  constructor(actions) {
    this.actions = actions;
    this.picture = $("#bot-avatar");
    this.name = $("#bot-name");
    this.status = $("#bot-status");
    this.me = $("#me");
    this.more = $("#chat-menu");
    this.bot = null;
    this.typingTimer = 0;
    this.connected = true;
    $("#bot-title").addEventListener("click", () => this.info());
    this.more.addEventListener("click", () => this.menu());
  }

  setBot(bot) {
    this.bot = bot;
    const name = bot?.first_name || words.bot;
    this.name.textContent = name;
    this.picture.textContent = [...name][0];
    this.draw();
  }

  setLearner(user) {
    this.me.replaceChildren(avatar(user.id, user.first_name));
    this.me.setAttribute("aria-label", words.actingAs(user.first_name));
    this.me.title = words.actingAs(user.first_name);
    this.blocked = user.blocked;
  }

  /** Telegram shows a chat action for the seconds it was given, or until the bot's message. */
  typing(action, seconds) {
    clearTimeout(this.typingTimer);
    this.action = action;
    if (action) this.typingTimer = setTimeout(() => this.typing(null), (seconds || 5) * 1000);
    this.actions.onTyping(Boolean(action));
    this.draw();
  }

  setConnected(connected) {
    this.connected = connected;
    this.draw();
  }

  draw() {
    const typing = this.connected && this.action;
    this.status.classList.toggle("typing", Boolean(typing));
    if (!this.connected) this.status.textContent = words.connecting;
    else if (!typing) this.status.textContent = words.bot;
    else {
      const dots = el("span.header-dots", { "aria-hidden": "true" }, el("i"), el("i"), el("i"));
      this.status.replaceChildren(dots, words.typing[this.action] ?? words.typing.typing);
    }
  }

  menu() {
    const box = this.more.getBoundingClientRect();
    const command = (name) => this.bot?.commands?.find((one) => one.command === name);
    // As Telegram does, the well-known commands are in the menu where the bot has them.
    const known = ["help", "settings", "privacy"].map(command).filter(Boolean);
    const items = [
      { icon: "info", label: words.botInfo, run: () => this.info() },
      ...known.map((one) => ({ icon: "menu", label: one.description, run: () => this.actions.say(`/${one.command}`) })),
      this.blocked
        ? { icon: "check", label: words.unblock, run: this.actions.unblock }
        : { icon: "block", label: words.block, run: this.actions.block, danger: true },
    ];
    menu(items, { x: box.right - 220, y: box.bottom + 4, name: "chat" });
  }

  info() {
    const bot = this.bot ?? {};
    const commands = (bot.commands ?? []).map((one) => el("li", {}, el("b", {}, `/${one.command}`), ` ${one.description}`));
    const body = [
      bot.username ? el("p.quiet", {}, `@${bot.username}`) : null,
      el("p", {}, bot.short_description || bot.description || (commands.length ? "" : words.noBot)),
      commands.length ? el("ul.command-list", {}, commands) : null,
    ];
    dialog({ title: bot.first_name || words.bot, body: body.filter(Boolean), actions: [{ label: words.close }], name: "bot" });
  }
}
