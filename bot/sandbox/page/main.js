// Puts the parts together: one learner's chat is open at a time, everything else follows its stream.
import { api, openStream } from "./api.js";
import { ChatView, editable } from "./chat.js";
import { ClockBar } from "./clock.js";
import { CommandMenu } from "./commands.js";
import { Composer } from "./composer.js";
import { deedsOf } from "./deeds.js";
import { $ } from "./dom.js";
import { Header } from "./header.js";
import { ReplyKeyboard } from "./keyboard.js";
import { Learners } from "./learners.js";
import { alertBox, confirmBox, copy, menu, toast } from "./overlays.js";
import { attachMenu, pickContact, pickPlace, shareAsked } from "./people.js";
import { fillWords, onMessageMenu } from "./setup.js";
import { answered } from "./taps.js";
import { words } from "./words.js";

fillWords();

const clock = new ClockBar({
  move: (how) => api.moveClock(how),
  changed: () => newDay(),
  failed: toast,
});
const now = () => clock.now();

const learners = new Learners({ now, choose: (id) => choose(id), create: (user) => createLearner(user) });

const deeds = deedsOf(() => learners.current);

const chat = new ChatView({
  now, copy,
  command: deeds.say,
  link: (url) => confirmBox({ title: words.openLink, text: words.openLinkAsk(url), yes: words.open, run: () => void window.open(url, "_blank", "noopener,noreferrer") }),
  tap: deeds.tap,
  find: (id) => chat.messages.get(id),
  show: (id) => chat.show(id),
  unsupported: () => toast(words.unsupportedButton),
  menu: (message, x, y) => messageMenu(message, x, y),
});

const header = new Header({
  onTyping: (shown) => chat.showDots(shown),
  say: deeds.say,
  block: () => deeds.setBlocked(true),
  unblock: () => deeds.setBlocked(false),
});

const commands = new CommandMenu((text) => {
  composer.text = "";
  deeds.say(text);
});

const composer = new Composer({
  say: deeds.say,
  edit: deeds.edit,
  editLast: () => {
    const last = chat.lastOwnText();
    if (last) composer.startEdit(last);
  },
  typed: (text) => commands.typed(text),
  key: (event) => commands.key(event),
});

const keyboard = new ReplyKeyboard((button) => {
  if (!shareAsked(button, [...learners.users.values()], learners.me, deeds.share)) deeds.say(button.text);
});

let closeStream = () => {};
let opening = 0;
const drafts = new Map();
/** What the link says that opened the page: as in Telegram, the start button sends it. */
let invitation = new URLSearchParams(location.search).get("start") || "";

function choose(id) {
  show("chat");
  openChat(id);
}

async function openChat(id) {
  const turn = (opening += 1);
  if (learners.current) drafts.set(learners.current, composer.draft);
  composer.cancel();
  closeStream();
  learners.select(id);
  history.replaceState(null, "", `#${id}`);
  header.setLearner(learners.me);
  header.typing(null);
  try {
    const [{ messages, cursor }, bot] = await Promise.all([api.chat(id), api.bot(id)]);
    if (turn !== opening) return; // another learner was chosen meanwhile
    fillChat(messages, bot, drafts.get(id));
    closeStream = openStream(id, cursor, handlers());
  } catch (error) {
    if (error.status) toast(error.message);
    reconnect();
  }
}

function fillChat(messages, bot, draft = "") {
  showBot(bot);
  keyboard.set(null);
  chat.load(messages);
  composer.text = draft;
  setMode();
  composer.focus();
}

function showBot(bot) {
  header.setBot(bot);
  commands.set(bot.commands);
  $("#welcome-text").textContent = bot.description || bot.short_description || (bot.commands?.length ? "" : words.noBot);
}

/** A page that was open before the bot does not know its commands yet. */
async function meetBot() {
  const id = learners.current;
  const bot = await api.bot(id).catch(() => null);
  if (bot && id === learners.current) showBot(bot);
}

/** After a break everything is read again: what was missed, and whether the learners are still there. */
function reconnect() {
  header.setConnected(false);
  const turn = opening;
  setTimeout(async () => {
    if (turn !== opening) return;
    try {
      learners.set(await api.users());
      openChat(learners.has(learners.current) ? learners.current : learners.first);
    } catch {
      reconnect();
    }
  }, 1000);
}

function handlers() {
  return {
    opened: () => header.setConnected(true),
    broken: () => reconnect(),
    message: (message) => {
      if (message.from === "bot") header.typing(null);
      answered();
      chat.put(message);
      setMode();
    },
    deleted: (event) => {
      chat.remove(event.message_id);
      setMode();
    },
    typing: ({ action, seconds }) => header.typing(action, seconds),
    toast: ({ text, alert }) => {
      answered();
      if (text && alert) alertBox(text);
      else if (text) toast(text);
    },
    keyboard: (shape) => {
      keyboard.set(shape);
      composer.placeholder(shape?.placeholder);
    },
    clock: (event) => {
      clock.set(event);
      if (!header.bot?.commands?.length) meetBot();
    },
    bot: () => meetBot(),
    users: (user) => userChanged(user),
  };
}

function userChanged(user) {
  learners.update(user);
  if (user.id !== learners.current) return;
  header.setLearner(learners.me);
  setMode();
}

function setMode() {
  const hidden = learners.me?.blocked;
  $("#welcome").hidden = !chat.empty;
  composer.mode(hidden ? "blocked" : chat.empty || invitation ? "start" : "write");
  $("#reply-keyboard").classList.toggle("away", Boolean(hidden));
}

async function start() {
  if (!(await deeds.say(`/start ${invitation}`.trim()))) return;
  invitation = "";
  history.replaceState(null, "", location.pathname + location.hash);
  setMode();
}

function openAttach() {
  attachMenu($("#attach"), {
    send: (kind) => deeds.send(kind),
    file: () => $("#file").click(),
    contact: () => pickContact((contact) => deeds.share({ contact })),
    location: () => pickPlace((location) => deeds.share({ location })),
  });
}

function messageMenu(message, x, y) {
  const text = message.text || message.caption;
  const items = [];
  if (editable(message) && !learners.me?.blocked) items.push({ icon: "edit", label: words.edit, run: () => composer.startEdit(message) });
  if (message.from === "bot" && !learners.me?.blocked) items.push({ icon: "reply", label: words.reply, run: () => composer.startReply(message) });
  if (text) items.push({ icon: "copy", label: words.copyText, run: () => copy(text) });
  if (items.length) menu(items, { x, y, name: "message" });
}

async function createLearner(user) {
  const id = learners.freeId();
  if (!(await deeds.create(id, user))) return;
  learners.update({ id, blocked: false, last: null, ...user });
  choose(id);
}

function newDay() {
  chat.renameDays();
  learners.draw();
}

/** On a phone one screen is seen at a time. */
function show(screen) {
  document.body.dataset.screen = screen;
}

async function begin() {
  composer.placeholder("");
  try {
    // A sandbox without the bot's clock may refuse; then the bar stays away and real time is used.
    await api.clock().then((time) => clock.set(time)).catch((error) => {
      if (error.status !== 409) throw error;
    });
    learners.set(await api.users());
  } catch (error) {
    toast(error.message);
    setTimeout(begin, 2000);
    return;
  }
  const wanted = Number(location.hash.slice(1));
  if (learners.first) openChat(learners.has(wanted) ? wanted : learners.first);
  else learners.askNew();
}

function listen() {
  $("#new-learner").addEventListener("click", () => learners.askNew());
  $("#back").addEventListener("click", () => show("list"));
  $("#me").addEventListener("click", () => show("list"));
  $("#start").addEventListener("click", start);
  $("#unblock").addEventListener("click", () => deeds.setBlocked(false));
  $("#attach").addEventListener("click", openAttach);
  $("#file").addEventListener("change", async ({ target }) => {
    for (const file of target.files) await deeds.sendFile(file);
    target.value = ""; // the same file may be chosen again
  });
  $("#voice").addEventListener("click", () => deeds.send("voice"));
  onMessageMenu($("#log"), (id, x, y) => {
    const message = chat.messages.get(id);
    if (message) messageMenu(message, x, y);
  });
}

listen();
begin();
