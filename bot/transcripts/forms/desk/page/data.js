/* What the export holds: read once where it is small, and learner by learner where it is not. */
const inside = (node) => JSON.parse(node.textContent);
const head = inside($("head"));
const words = head.words;
const texts = [];
for (const node of document.querySelectorAll("script.texts")) for (const text of inside(node)) texts.push(text);
const rows = Array.from(document.querySelectorAll("script.row"), inside);
const rowOf = new Map(rows.map((row) => [row.learner, row]));

const text = (value) => (typeof value === "number" ? texts[value] : value);
const say = (key, slots) => words[key].replace(/\{([a-z_]+)\}/g, (_, name) => (slots && name in slots ? slots[name] : ""));
const benefitName = (id) => head.benefits[id] || id;
const kindName = (kind) => words.kinds[kind || "unread"] || kind;

/** A learner's conversation: lines with their minute, and answers. Not kept: a page that is left frees it. */
function talkOf(learner) {
  const stored = inside($("talk-" + learner));
  let minute = stored.start;
  const lines = stored.lines.map(([kind, passed, ...rest]) => ({ kind, minute: (minute += passed), rest }));
  const answers = stored.answers.map(([id, beat, benefit, kind, rule, tag, line, own]) =>
    ({ id, beat, benefit, kind, rule: text(rule), tag, line, own, text: own ?? lines[line].rest[0] }));
  return { lines, answers };
}

/** A coach's message in pieces: [style, text, whether it is somebody's words], and its rows of buttons. */
function messageOf(said) {
  const [frame, buttons] = text(said[0]);
  const pieces = frame.map((piece) => {
    const [style, what] = typeof piece === "string" ? [0, piece] : piece;
    return typeof what === "number" ? [style, text(said[what + 1]), true] : [style, what, false];
  });
  return { pieces, buttons: buttons || [] };
}

/** A line as plain text, for the search and for the side. */
function plain({ kind, rest }) {
  return kind === "c" ? messageOf(rest[0]).pieces.map((piece) => piece[1]).join("") : text(rest[0]);
}

const dateOf = (minute) => new Date(minute * 60000);
const clock = (minute) => dateOf(minute).toISOString().slice(11, 16);
const iso = (minute) => dateOf(minute).toISOString().slice(0, 16);
function day(minute) {
  const date = dateOf(minute), calendar = head.calendar;
  const slots = { month: calendar.months[date.getUTCMonth()], day: date.getUTCDate(), weekday: calendar.weekdays[(date.getUTCDay() + 6) % 7] };
  return calendar.day.replace(/\{([a-z]+)\}/g, (_, name) => slots[name]);
}
