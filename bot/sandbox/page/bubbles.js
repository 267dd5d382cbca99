// One message as Telegram draws it. Kinds without a bubble (sticker, service lines) say so themselves.
import { avatar, el, icon, safeUrl } from "./dom.js";
import { fullName } from "./contacts.js";
import { richText } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";
import { fullWhen, timeOf, utcWhen } from "./time.js";
import { words } from "./words.js";

/** actions: those of richText, and tap(message, button, node), menu(message, x, y) */
export function drawMessage(message, actions) {
  if (message.kind === "users") return serviceMessage(message);
  const own = message.from === "user";
  const body = (BODIES[message.kind] ?? textBody)(message, actions);
  const bubble = el("div.bubble", {}, quoted(message, actions), body, moreButton(message, actions));
  const node = el(`article.message.${own ? "own" : "theirs"}.kind-${message.kind ?? "text"}`, hooks(message), bubble);
  if (message.reactions?.length) bubble.append(reactions(message.reactions));
  if (message.buttons?.length) node.append(inlineKeyboard(message, actions));
  return node;
}

/** The message that this one answers, as a line above it that leads there. */
function quoted(message, actions) {
  const earlier = message.reply_to && actions.find(message.reply_to);
  if (!earlier) return null;
  const who = earlier.from === "user" ? words.you : words.bot;
  const show = () => actions.show(earlier.message_id);
  return el("button.reply-line", { onclick: show }, el("b", {}, who), el("span", {}, summary(earlier)));
}

/** A message in one line: its text, or what it is. */
export function summary({ text, caption, kind }) {
  return text || caption || words.kinds[kind] || "";
}

function hooks(message) {
  return {
    "data-message-id": message.message_id,
    "data-from": message.from,
    "data-kind": message.kind ?? "text",
    "data-edited": message.text_edited ? "true" : null,
  };
}

function meta(message) {
  const date = new Date(message.date);
  const node = el("span.meta", { title: `${fullWhen(date)}\n${utcWhen(date)}` });
  if (message.text_edited) node.append(el("span.edited", {}, words.edited));
  node.append(el("time", { datetime: message.date }, timeOf(date)));
  if (message.from === "user") node.append(icon("ticks"));
  return node;
}

function moreButton(message, actions) {
  const open = (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    actions.menu(message, box.left, box.bottom);
  };
  return el("button.bubble-more", { "aria-label": words.messageMenu, "aria-haspopup": "menu", onclick: open }, icon("down"));
}

function captioned(message, actions) {
  const text = message.text || message.caption || "";
  // A Chinese font draws ’ and “ ” as wide as a character: text without Han characters gets a Latin one.
  const kind = /\p{Script=Han}/u.test(text) ? "div.text" : "div.text.latin";
  return el(kind, { dir: "auto" }, richText(text, message.entities, actions), meta(message));
}

const textBody = (message, actions) => captioned(message, actions);

const BODIES = {
  document: (message, actions) => {
    const caption = message.text || message.caption;
    return [fileRow(message.document ?? { name: words.document, url: "" }), caption ? captioned(message, actions) : meta(message)];
  },
  sticker: (message) => [picture("/page/sticker.svg", words.sticker), meta(message)],
  photo: (message, actions) => {
    // A learner's photo is a mere dot that the sandbox made up: a drawing stands for it.
    const url = message.from === "bot" && message.document?.url;
    const caption = message.text || message.caption;
    return [picture(url || "/page/photo.svg", (url && caption) || words.photo), caption ? captioned(message, actions) : meta(message)];
  },
  voice: (message) => [voiceRow(message), meta(message)],
  contact: (message) => [contactRow(message.contact ?? {}), meta(message)],
  location: (message) => [picture("/page/map.svg", words.location), placeRow(message.location ?? {}), meta(message)],
};

function picture(source, label) {
  return el("img.picture", { src: source, alt: label, draggable: "false" });
}

function fileRow(file) {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file.name ?? "")?.[1] ?? "";
  const url = file.url ? safeUrl(new URL(file.url, location.href).href) : null;
  const row = url ? el("a.file", { href: url, download: file.name, "aria-label": words.downloadFile(file.name) }) : el("div.file");
  row.append(
    el("span.file-icon", { "aria-hidden": "true" }, icon("download"), el("span.file-ending", {}, ending)),
    el("span.file-name", {}, el("b", {}, file.name), el("small", {}, words.download)),
  );
  return row;
}

function reactions(list) {
  return el("div.reactions", {}, list.map((one) => el("span", {}, one)));
}

// The sandbox has no sound: the bars are drawn from the message's number, so they stay the same.
function voiceRow(message) {
  const bars = el("span.bars", { "aria-hidden": "true" });
  for (let i = 0; i < 34; i += 1) {
    const bar = el("i");
    bar.style.height = `${4 + ((message.message_id * 7 + i * i * 5 + i * 3) % 17)}px`;
    bars.append(bar);
  }
  return el("div.voice", { role: "img", "aria-label": words.voice }, el("span.play", {}, icon("play")), el("span", {}, bars, el("small", {}, "0:03")));
}

function contactRow(contact) {
  const name = fullName(contact);
  return el("div.card", {}, avatar(contact.user_id ?? name.length, name), el("span", {}, el("b", {}, name), el("small", {}, contact.phone_number || words.sharedContact)));
}

function placeRow(place) {
  const angle = (number) => Number(number).toFixed(4);
  return el("small.place", {}, `${angle(place.latitude)}, ${angle(place.longitude)}`);
}

function serviceMessage(message) {
  const names = (message.users ?? []).map(fullName).join(words.listJoin);
  const date = new Date(message.date);
  const line = el("span.service", { title: fullWhen(date) }, words.sharedUsers(names));
  return el("article.message.service-line", hooks(message), line);
}

/** Tail and corners depend on the neighbours: a run of messages from one side has one tail, at its end. */
export function regroup(section) {
  const all = [...section.querySelectorAll(":scope > .message")];
  const joined = (a, b) => a && b && a.dataset.from === b.dataset.from && !a.matches(".service-line") && !b.matches(".service-line");
  all.forEach((node, i) => {
    node.classList.toggle("first", !joined(all[i - 1], node));
    node.classList.toggle("last", !joined(node, all[i + 1]));
  });
}
