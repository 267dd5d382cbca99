// The list of the bot's commands: behind the blue button, and while "/" is being typed.
import { $, el } from "./dom.js";

export class CommandMenu {
  constructor(onChoose) {
    this.onChoose = onChoose;
    this.panel = $("#commands");
    this.button = $("#command-menu");
    this.commands = [];
    this.shown = [];
    this.chosen = -1;
    this.button.addEventListener("click", () => (this.open ? this.close() : this.show(this.commands)));
    document.addEventListener("pointerdown", (event) => {
      const inside = [this.panel, this.button, $("#composer")].some((node) => node.contains(event.target));
      if (!inside) this.close();
    });
  }

  get open() {
    return !this.panel.hidden;
  }

  set(commands) {
    this.commands = commands ?? [];
    this.button.hidden = this.commands.length === 0;
    this.close();
  }

  typed(text) {
    const word = /^\/([a-z0-9_]*)$/i.exec(text)?.[1];
    if (word === undefined) this.close();
    else this.show(this.commands.filter((one) => one.command.startsWith(word.toLowerCase())), 0);
  }

  show(commands, chosen = -1) {
    this.shown = commands;
    this.chosen = chosen;
    this.panel.replaceChildren(...commands.map((one) => this.row(one)));
    this.panel.hidden = commands.length === 0;
    this.button.setAttribute("aria-expanded", String(this.open));
    this.mark();
  }

  row({ command, description }) {
    const choose = () => {
      this.close();
      this.onChoose(`/${command}`);
    };
    return el("button.command", { "data-command": `/${command}`, onclick: choose }, el("b", {}, `/${command}`), el("span", {}, description));
  }

  close() {
    this.panel.hidden = true;
    this.chosen = -1;
    this.button.setAttribute("aria-expanded", "false");
  }

  mark() {
    [...this.panel.children].forEach((row, i) => row.classList.toggle("chosen", i === this.chosen));
    this.panel.children[this.chosen]?.scrollIntoView({ block: "nearest" });
  }

  /** Arrow keys, Enter and Escape while the list is open; true where the key was used. */
  key(event) {
    if (!this.open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.chosen = (this.chosen + step + this.shown.length) % this.shown.length;
      this.mark();
    } else if (event.key === "Escape") {
      this.close();
    } else if ((event.key === "Enter" || event.key === "Tab") && this.chosen >= 0) {
      this.panel.children[this.chosen].click();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }
}
