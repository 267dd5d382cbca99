// Message text with Telegram's entities, as DOM nodes. Offsets are UTF-16 units, as in JS strings.
import { el, safeUrl } from "./dom.js";
import { entityTime, fullWhen } from "./time.js";

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const PLAIN = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
  blockquote: "blockquote", hashtag: "span.tag", cashtag: "span.tag", mention: "span.tag", text_mention: "span.tag",
};
/** actions: command(text), link(url, shown), copy(text), now() */
export function richText(text, entities, actions) {
  const queue = (entities ?? []).filter((entity) => entity.length > 0 && entity.offset < text.length);
  queue.sort((a, b) => a.offset - b.offset || b.length - a.length || BLOCKS.has(b.type) - BLOCKS.has(a.type));
  const fragment = document.createDocumentFragment();
  fragment.append(...build(queue, text, 0, text.length, actions));
  return fragment;
}

// Entities nest; one that reaches over its parent's end is cut there.
function build(queue, text, start, end, actions) {
  const nodes = [];
  let at = start;
  let afterBlock = false;
  const plain = (to, beforeBlock) => {
    let piece = text.slice(at, to);
    // The line break beside a block is the block's own edge, not an empty line.
    if (afterBlock && piece.startsWith("\n")) piece = piece.slice(1);
    if (beforeBlock && piece.endsWith("\n")) piece = piece.slice(0, -1);
    if (piece) nodes.push(document.createTextNode(piece));
  };
  while (queue.length && queue[0].offset < end) {
    const entity = queue.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) continue;
    const block = BLOCKS.has(entity.type);
    plain(from, block);
    const inside = build(queue, text, from, to, actions);
    nodes.push(dress(entity, text.slice(from, to), inside, actions));
    at = to;
    afterBlock = block;
  }
  plain(end, false);
  return nodes;
}

function dress(entity, raw, inside, actions) {
  const maker = MAKERS[entity.type];
  if (maker) return maker(entity, raw, inside, actions);
  return el(PLAIN[entity.type] ?? "span", {}, inside);
}

const MAKERS = {
  url: (entity, raw, inside, actions) => link(raw, raw, inside, actions),
  text_link: (entity, raw, inside, actions) => link(entity.url ?? "", raw, inside, actions),
  email: (entity, raw, inside, actions) => link(`mailto:${raw}`, raw, inside, actions),
  phone_number: (entity, raw, inside, actions) => link(`tel:${raw}`, raw, inside, actions),
  bot_command: (entity, raw, inside, actions) =>
    el("button.inline-link", { "data-command": raw, onclick: () => actions.command(raw) }, inside),
  code: (entity, raw, inside, actions) => copied(el("code", {}, inside), raw, actions),
  pre: (entity, raw, inside, actions) => copied(el("pre", {}, el("code", {}, inside)), raw, actions),
  spoiler: (entity, raw, inside) => spoiler(inside),
  expandable_blockquote: (entity, raw, inside) => expandable(inside),
  date_time: (entity, raw, inside, actions) => dateTime(entity, inside, actions),
};

function link(target, shown, inside, actions) {
  const url = safeUrl(target);
  if (!url) return el("span", {}, inside);
  const anchor = el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, inside);
  // A text link may hide where it leads: Telegram asks first, and so does this page.
  if (safeUrl(shown) !== url) {
    anchor.title = url;
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      actions.link(url);
    });
  }
  return anchor;
}

function copied(node, raw, actions) {
  node.addEventListener("click", () => actions.copy(raw));
  return node;
}

function spoiler(inside) {
  const node = el("span.spoiler", { role: "button", tabindex: "0", "aria-expanded": "false" }, el("span", {}, inside));
  const show = () => {
    node.classList.add("shown");
    node.setAttribute("aria-expanded", "true");
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => event.key === "Enter" && show());
  return node;
}

function expandable(inside) {
  const quote = el("blockquote.expandable", { tabindex: "0", role: "button", "aria-expanded": "false" }, inside);
  const toggle = (event) => {
    if (event.target.closest("a, button")) return;
    quote.setAttribute("aria-expanded", String(quote.classList.toggle("open")));
  };
  quote.addEventListener("click", toggle);
  quote.addEventListener("keydown", (event) => event.key === "Enter" && event.target === quote && toggle(event));
  return quote;
}

function dateTime(entity, inside, actions) {
  const date = new Date(Number(entity.unix_time) * 1000);
  if (Number.isNaN(date.getTime())) return el("span", {}, inside);
  const shown = entityTime(date, entity.date_time_format, actions.now());
  return el("time.tag", { datetime: date.toISOString(), title: fullWhen(date) }, shown ?? inside);
}
