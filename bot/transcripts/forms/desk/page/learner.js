/* One learner: the conversation as it was, and a review beside each answer. */
let open = null;      // { row, lines, answers }
let current = -1;     // the place of the answer that the keys are about

function learnerPage(learner, goal) {
  const row = rowOf.get(learner);
  if (!row) return missing();
  open = { row, ...talkOf(learner) };
  current = -1;
  document.title = `${row.learner} · ${words.title}`;
  const order = chosenRows(), place = order.indexOf(row);
  const beside = (n, label, rel) => (place >= 0 && order[n] ? el("a", { href: `#/${order[n].learner}`, rel }, label) : "");
  $("main").replaceChildren(el("article", { class: "learner" },
    el("div", { class: "learner-head" },
      el("p", { class: "crumbs" }, el("a", { href: "#/" }, "← " + words.learners), beside(place - 1, words.previous, "prev"), beside(place + 1, words.next, "next"),
        open.answers.length ? el("a", { href: `#/${row.learner}/first`, id: "first-answer", onclick: (event) => { event.preventDefault(); select(0); } }, words.first_answer) : ""),
      el("h1", {}, say("learner", { number: row.learner })),
      el("p", { class: "quiet" }, [row.part < head.parts.length ? head.parts[row.part] : words.finished, say("last_seen", { day: day(row.last) })].join(" · ")),
      row.flags.length ? el("ul", { class: "whys" }, row.flags.map(([id, why]) => el("li", {}, el("span", { class: "flag flag-" + id, title: head.flags[id]?.explained }, flagLabel(id)), " ", bdi(text(why)), toLine(id)))) : ""),
    sidebar(), el("div", { class: "talk" }, conversation(), loose())));
  if (goal === undefined) return window.scrollTo(0, 0);
  if (/^l\d+$/.test(goal)) return flash($(goal));
  const wanted = goal === "last" ? open.answers.length - 1 : goal === "first" ? 0 : open.answers.findIndex((answer) => answer.id === +goal);
  if (wanted >= 0) select(wanted);
}

/** Where in the conversation a flag was raised, for the one that matters most. */
function toLine(id) {
  const n = id === "distress" ? open.lines.findLastIndex((line) => line.kind === "n" && line.rest[1] === "care") : -1;
  return n < 0 ? "" : [" ", el("a", { href: `#/${open.row.learner}/l${n}`, onclick: (event) => { event.preventDefault(); flash($("l" + n)); } }, words.show)];
}

function missing() {
  $("main").replaceChildren(el("p", { class: "nothing" }, words.not_here, " ", el("a", { href: "#/" }, words.learners)));
}

/** Answers and what was done, to go to: on a wide screen beside the conversation, on a phone folded up above it. */
function sidebar() {
  const answers = open.answers.map((answer, n) => el("li", {}, el("a", {
    href: `#/${open.row.learner}/${answer.id}`, class: "to-answer", id: "to-" + n,
    onclick: (event) => { event.preventDefault(); select(n); },
  }, el("span", { class: "dot kind-" + (answer.kind || "unread") }), el("span", { class: "to-what" }, benefitName(answer.benefit)), bdi(shorten(answer.text, 26), { class: "to-text" }), el("span", { class: "to-level", id: "to-level-" + n }, levelMark(answer)))));
  const done = open.lines.flatMap((line, n) => (line.kind === "n" && line.rest[1] ? [[line, n]] : [])).map(([line, n]) => el("li", {}, el("a", {
    href: `#/${open.row.learner}/l${n}`, class: "to-" + line.rest[1], onclick: (event) => { event.preventDefault(); flash($("l" + n)); },
  }, el("time", { datetime: iso(line.minute) }, iso(line.minute).slice(5, 10).replace("-", "/")), " ", bdi(shorten(text(line.rest[0]), 40)))));
  return el("details", { class: "side", open: window.innerWidth > 900 },
    el("summary", {}, words.contents),
    el("nav", { "aria-label": words.contents },
      el("h2", {}, words.answers), answers.length ? el("ol", {}, answers) : el("p", { class: "nothing" }, words.no_answers),
      done.length ? [el("h2", {}, words.done), el("ol", { class: "done" }, done)] : ""));
}

const levelMark = (answer) => String(reviewOf(open.row.learner, answer.id).level || "");

function conversation() {
  const days = [], at = new Map(open.answers.map((answer, n) => [answer.line, n]));
  let today = "", section = null;
  const later = new Map();   // the line an edit was of, and the edit
  const tapped = tappedButtons();
  open.lines.forEach((line, n) => { if (line.kind === "e" && line.rest[1] >= 0) later.set(line.rest[1], n); });
  open.lines.forEach((line, n) => {
    if (iso(line.minute).slice(0, 10) !== today) {
      today = iso(line.minute).slice(0, 10);
      days.push(section = el("section", { class: "day" }, el("h2", {}, el("time", { datetime: today }, day(line.minute)))));
    }
    section.append(lineNode(line, n, at.get(n), later.get(n), tapped.get(n)));
  });
  return days;
}

/** Which button of which message was tapped: the latest message above that has one of that name. */
function tappedButtons() {
  const found = new Map();
  open.lines.forEach((line, n) => {
    if (line.kind !== "t") return;
    const label = text(line.rest[0]);
    for (let above = n - 1; above >= 0; above--) {
      if (open.lines[above].kind === "c" && messageOf(open.lines[above].rest[0]).buttons.some((row) => row.includes(label))) {
        return found.set(above, label);
      }
    }
  });
  return found;
}

function lineNode(line, n, answer, editedIn, tapped) {
  const time = el("time", { datetime: iso(line.minute) }, clock(line.minute));
  const node = (kind, ...children) => el("div", { class: "line " + kind, id: "l" + n }, children);
  if (line.kind === "c") return node("coach", coachBubble(line.rest, time, tapped));
  if (line.kind === "t") return node("own deed", el("p", {}, bdi(say("tapped", { label: text(line.rest[0]) })), time));
  if (line.kind === "d") return node("own deed", el("p", {}, bdi(text(line.rest[0])), time));
  if (line.kind === "n") return node("note about-" + (line.rest[1] || "other"), el("p", {}, bdi(text(line.rest[0])), time));
  const before = line.kind === "e" && line.rest[1] >= 0 ? open.lines[line.rest[1]].rest[0] : null;
  const bubble = el("div", { class: "bubble" + (answer === undefined ? "" : " answer") },
    el("span", { class: "unseen" }, words.by_learner),
    el("p", { class: "text", dir: "auto" }, line.rest[0]),
    before === null ? "" : el("p", { class: "before" }, el("span", {}, words.before), " ", el("del", {}, bdi(before))),
    el("p", { class: "meta" }, line.kind === "e" ? words.edited + " " : "", editedIn === undefined ? "" : el("a", { href: `#/${open.row.learner}/l${editedIn}` }, words.edited_later), " ", time));
  if (answer === undefined) return node("own", bubble);
  const answered = node("own answered", bubble, reviewCard(answer));
  bubble.addEventListener("click", () => { if (current !== answer && getSelection().isCollapsed) select(answer, false); });
  return answered;
}

/** Answers whose message lies outside what was exported. */
function loose() {
  return open.answers.map((answer, n) => (answer.line >= 0 ? "" : el("div", { class: "line own answered" },
    el("div", { class: "bubble answer" }, el("p", { class: "text", dir: "auto" }, answer.text)), reviewCard(n))));
}

function coachBubble([said, marks = 0, file], time, tapped) {
  const { pieces, buttons } = messageOf(said);
  const body = el("div", { class: "text", dir: "auto" });
  let quote = null;
  for (const [style, what, theirs] of pieces) {
    quote = style & 2 ? quote || body.appendChild(el("blockquote", {})) : null;
    const said = theirs ? bdi(what) : visible(what);
    (quote || body).append(style & 1 ? el("strong", {}, said) : said);
  }
  return el("div", { class: "bubble" }, el("span", { class: "unseen" }, words.by_coach), body,
    file ? el("p", { class: "file" }, say("file", { name: file })) : "",
    buttons.length ? el("ul", { class: "buttons" }, buttons.flat().map((label) => el("li", { class: label === tapped ? "chosen" : "" }, bdi(label)))) : "",
    el("p", { class: "meta" }, marks & 1 ? words.edited + " " : "", marks & 2 ? el("em", {}, words.not_arrived) : "", " ", time));
}

/** The level, the note and the feedback of one answer. */
function reviewCard(n) {
  const answer = open.answers[n], own = reviewOf(open.row.learner, answer.id), id = (name) => `${name}-${n}`;
  const explained = el("p", { class: "explained", id: id("explained") }, own.level ? words.levels[own.level - 1].explained : words.level_hint);
  const explain = (level) => { explained.textContent = level ? words.levels[level - 1].explained : words.level_hint; };
  const levels = words.levels.map((level, place) => el("label", {
    class: "level", title: level.explained, onmouseenter: () => explain(place + 1), onmouseleave: () => explain(reviewOf(open.row.learner, answer.id).level),
  }, el("input", {
    type: "radio", name: id("level"), value: place + 1, checked: own.level === place + 1, "aria-describedby": id("level-" + place),
    onchange: () => code(n, place + 1, false), onfocus: () => explain(place + 1), onblur: () => explain(reviewOf(open.row.learner, answer.id).level),
  }), el("span", {}, String(place + 1), el("small", {}, level.name)), el("span", { class: "unseen", id: id("level-" + place) }, level.explained)));
  const area = (name, label, hint) => {
    const box = el("textarea", { id: id(name), rows: 1, maxlength: 3000, placeholder: " ", "aria-describedby": id(name + "-hint"), oninput: () => write(n, { [name]: box.value }) });
    box.value = own[name];
    return el("label", { class: "area" }, el("span", {}, label, " ", el("small", { id: id(name + "-hint") }, hint)), box);
  };
  return el("section", { class: "review", id: id("review"), "aria-label": `${words.review}: ${benefitName(answer.benefit)}`, onfocusin: () => { if (current !== n) select(n, false); } },
    el("p", { class: "read-as" }, el("span", { class: "dot kind-" + (answer.kind || "unread") }), benefitName(answer.benefit), answer.kind ? el("span", { class: "quiet", title: say("rule", { rule: answer.rule }) }, kindName(answer.kind)) : "",
      el("button", { type: "button", class: "plain about-levels", "aria-label": words.levels_title, title: words.levels_title, onclick: showLevels }, "?")),
    answer.own === undefined || answer.line < 0 ? "" : el("details", {}, el("summary", {}, words.whole_answer), el("p", { class: "text", dir: "auto" }, answer.own)),
    el("fieldset", { class: "levels" }, el("legend", { class: "unseen" }, words.level), levels), explained,
    el("button", { type: "button", class: "plain write", onclick: () => { select(n, false); $("note-" + n).focus(); } }, words.write),
    area("note", words.note, words.note_hint), area("feedback", words.feedback, words.feedback_hint),
    el("p", { class: "steps" },
      el("button", { type: "button", class: "plain", "aria-keyshortcuts": "k", onclick: () => step(-1) }, "↑ " + words.previous_answer),
      el("button", { type: "button", class: "plain", "aria-keyshortcuts": "j", onclick: () => step(1) }, words.next_answer + " ↓")));
}

function write(n, change) {
  review(open.row.learner, open.answers[n], change);
  $("to-level-" + n).textContent = levelMark(open.answers[n]);
}

/** Codes an answer; the same level again takes the code away. */
function code(n, level, toggles = true) {
  const now = toggles && reviewOf(open.row.learner, open.answers[n].id).level === level ? null : level;
  write(n, { level: now });
  for (const radio of document.getElementsByName("level-" + n)) radio.checked = +radio.value === now;
  $("explained-" + n).textContent = now ? words.levels[now - 1].explained : words.level_hint;
  toast(now ? `${now} · ${words.levels[now - 1].name}` : words.no_level);
}

function select(n, scrolls = true) {
  $("review-" + current)?.parentElement.classList.remove("current");
  $("to-" + current)?.removeAttribute("aria-current");
  current = n;
  const line = $("review-" + n).parentElement;
  line.classList.add("current");
  $("to-" + n)?.setAttribute("aria-current", "true");
  history.replaceState(null, "", `#/${open.row.learner}/${open.answers[n].id}`);
  if (scrolls) line.scrollIntoView({ block: "center" });
}

function flash(node) {
  if (!node) return;
  node.scrollIntoView({ block: "center" });
  node.classList.remove("flash");
  void node.offsetWidth;
  node.classList.add("flash");
}

/** The next answer or the one before; after the last comes the next learner in the table who has any. */
function step(way) {
  const order = chosenRows().filter((row) => row.ids.length);
  if (!open) return order.length ? go(`#/${order[0].learner}/first`) : undefined;
  const next = current < 0 && way < 0 ? -1 : current + way;
  if (open.answers[next]) return select(next);
  const all = chosenRows(), place = all.indexOf(open.row);
  const beyond = way > 0 ? all.slice(place + 1) : all.slice(0, Math.max(place, 0)).reverse();
  const row = beyond.find((one) => one.ids.length);
  return row ? go(`#/${row.learner}/${way > 0 ? "first" : "last"}`) : toast(words.no_more);
}
