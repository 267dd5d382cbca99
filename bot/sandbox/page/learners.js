// The left column: the learners of this sandbox, and making a new one.
import { summary } from "./bubbles.js";
import { $, avatar, el, icon } from "./dom.js";
import { dialog } from "./overlays.js";
import { shortWhen } from "./time.js";
import { words } from "./words.js";

const SEEN = "sandbox-seen"; // which message of each learner was last looked at, for the unread dots

export class Learners {
  constructor(actions) {
    this.list = $("#learner-list");
    this.actions = actions; // choose(id), create({first_name, language_code}), now()
    this.users = new Map();
    this.current = null;
    this.seen = readSeen();
  }

  set(users) {
    this.users = new Map(users.map((user) => [user.id, user]));
    this.draw();
  }

  update(user) {
    this.users.set(user.id, { ...this.users.get(user.id), ...user });
    this.draw();
  }

  select(id) {
    this.current = id;
    this.draw();
  }

  get me() {
    return this.users.get(this.current);
  }

  has(id) {
    return this.users.has(id);
  }

  get first() {
    return this.users.size ? Math.min(...this.users.keys()) : null;
  }

  // Rows stay where they are and only their content changes: a click or the focus on one is not lost.
  draw() {
    if (this.me?.last) this.see(this.me);
    const users = [...this.users.values()].sort((a, b) => a.id - b.id);
    for (const row of [...this.list.children]) if (!this.has(Number(row.dataset.userId))) row.remove();
    users.forEach((user, i) => {
      const row = this.list.querySelector(`[data-user-id="${user.id}"]`) ?? this.newRow(user.id);
      if (this.list.children[i] !== row) this.list.insertBefore(row, this.list.children[i] ?? null);
      this.fill(row, user);
    });
  }

  newRow(id) {
    return el("button.learner", { "data-user-id": id, onclick: () => this.actions.choose(id) });
  }

  fill(row, user) {
    const { last } = user;
    const name = el("span.learner-name", {}, el("b", {}, user.first_name));
    if (user.coach) name.append(el("span.badge", {}, words.coach));
    if (user.blocked) name.append(el("span.blocked-mark", { title: words.blockedMark }, icon("block")));
    if (user.id === this.current) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
    row.replaceChildren(
      avatar(user.id, user.first_name), name,
      el("time.learner-when", {}, last ? shortWhen(new Date(last.date), this.actions.now()) : ""),
      el("span.learner-last", {}, last ? summary(last) : words.noMessages),
      this.unread(user) ? el("span.dot", { role: "img", "aria-label": words.unread }) : "",
    );
  }

  unread(user) {
    return user.id !== this.current && user.last?.from === "bot" && this.seen[user.id] !== mark(user.last);
  }

  see(user) {
    if (this.seen[user.id] === mark(user.last)) return;
    this.seen[user.id] = mark(user.last);
    try {
      localStorage.setItem(SEEN, JSON.stringify(this.seen));
    } catch { /* a browser that keeps nothing only forgets the dots */ }
  }

  askNew() {
    const name = el("input", { required: true, maxlength: 64, autocomplete: "off", name: "first_name" });
    const language = el("select", { name: "language_code" }, words.languages.map(([code, label]) => el("option", { value: code }, label)));
    const create = () => {
      if (!name.value.trim()) {
        name.focus();
        return false;
      }
      this.actions.create({ first_name: name.value.trim(), language_code: language.value });
      return true;
    };
    const form = el("form.fields", {}, field(words.newLearnerName, name), field(words.newLearnerLanguage, language));
    const box = dialog({ title: words.newLearner, body: [form], name: "learner", actions: [{ label: words.cancel }, { label: words.create, primary: true, run: create }] });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (create()) box.close();
    });
    name.focus();
  }

  /** The next free number: ids of sandbox learners are small and easy to type in a script. */
  freeId() {
    return Math.max(1000, ...[...this.users.keys()].filter((id) => id < 1e9)) + 1;
  }
}

const mark = (last) => `${last.date} ${last.from} ${last.text.slice(0, 40)}`;

const field = (label, input) => el("label.field", {}, el("span", {}, label), input);

function readSeen() {
  try {
    return JSON.parse(localStorage.getItem(SEEN)) ?? {};
  } catch {
    return {};
  }
}
