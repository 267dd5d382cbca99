// The slim bar above the imitated Telegram: the sandbox's time, and the buttons that move it.
import { $ } from "./dom.js";
import { clockFace, dueWhen, fullWhen, utcWhen } from "./time.js";
import { words } from "./words.js";

const ALONE = 5000; // milliseconds within which a sandbox without a bot refuses to move

export class ClockBar {
  /** actions: move(how) → promise, changed() on a new day, failed(sentence) */
  constructor(actions) {
    this.actions = actions;
    this.bar = $("#clock");
    this.face = $("#clock-face");
    this.date = $("#clock-date");
    this.time = $("#clock-time");
    this.next = $("#clock-next");
    this.due = $("#clock-due");
    this.buttons = [$("#clock-hour"), $("#clock-day"), this.next];
    this.ahead = 0; // sandbox time minus this browser's
    this.nextDue = null;
    this.moving = false;
    for (const button of this.buttons) {
      const how = button.dataset.to ? { to: button.dataset.to } : { advance: button.dataset.advance };
      button.addEventListener("click", () => this.move(how, button));
    }
    setInterval(() => document.hidden || this.draw(), 1000);
  }

  now() {
    return new Date(Date.now() + this.ahead);
  }

  set({ now, next_due: nextDue, movable }) {
    this.bar.hidden = false;
    if (movable !== undefined) this.bar.classList.toggle("fixed", !movable);
    this.ahead = new Date(now).getTime() - Date.now();
    // A move answers with the time alone; the next reminder then comes by the stream.
    if (nextDue !== undefined) this.nextDue = nextDue ? new Date(nextDue) : null;
    this.draw();
  }

  draw() {
    const now = this.now();
    const { date, weekday, time } = clockFace(now);
    const day = `${date} ${weekday}`;
    const newDay = this.date.textContent !== day;
    this.date.textContent = day;
    this.time.textContent = time;
    this.face.title = `${fullWhen(now)}\n${utcWhen(now)}`;
    this.drawNext(now);
    if (newDay) this.actions.changed();
  }

  drawNext(now) {
    const due = this.nextDue;
    const when = due && (due <= now ? words.soon : dueWhen(due, now));
    this.due.textContent = when ?? "";
    this.next.disabled = !due || this.moving;
    this.next.title = when ? words.dueAt(`${when}（${utcWhen(due)}）`) : words.nothingDue;
  }

  async move(how, button) {
    if (this.moving) return;
    this.busy(true, button);
    const began = Date.now();
    try {
      this.set(await this.actions.move(how));
    } catch (error) {
      // Where the sandbox runs alone there is no bot's clock to move: the time stays, the buttons go.
      // (A 409 after a long wait says something else: that the bot did not come to rest.)
      const alone = error.status === 409 && how.advance && Date.now() - began < ALONE;
      if (alone) this.bar.classList.add("fixed");
      this.actions.failed(alone ? words.clockAlone : error.message);
    } finally {
      this.busy(false, button);
    }
  }

  busy(busy, button) {
    this.moving = busy;
    this.bar.setAttribute("aria-busy", String(busy));
    button.classList.toggle("spinning", busy);
    button.setAttribute("aria-label", busy ? words.moving : "");
    if (!busy) button.removeAttribute("aria-label");
    for (const other of this.buttons) other.disabled = busy;
    this.drawNext(this.now());
  }
}
