/* All learners: plots, filters, and the table. */
const PAGE = 200;
const filters = { flags: new Set(), benefit: "", kind: "", part: "", unreviewed: false };
const sorting = { by: "flags", down: true };
let shownRows = PAGE;
let legendOpen = false;

/** One flag weighs more than all that stand after it in the head's order: distress comes first, whatever else there is. */
const URGENT = Object.keys(head.flags).reverse();
const urgency = (row) => total(row.flags.map(([id]) => 2 ** URGENT.indexOf(id)));
const COLUMNS = {
  learner: (row) => row.learner,
  part: (row) => row.passed,
  answers: (row) => row.answers.length,
  coded: (row) => (row.ids.length ? codedBy(row) / row.ids.length : 2),
  people: (row) => row.people,
  plans: (row) => row.plans,
  contacted: (row) => row.contacted,
  outcomes: (row) => row.outcomes,
  last: (row) => row.last,
  flags: urgency,
};

function matches(row) {
  const { flags, benefit, kind, part, unreviewed } = filters;
  return (!flags.size || row.flags.some(([id]) => flags.has(id)))
    && (!benefit && !kind || row.answers.some((a) => (!benefit || a[0] === benefit) && (!kind || (a[1] || "unread") === kind)))
    && (part === "" || row.part === +part)
    && (!unreviewed || row.ids.length > codedBy(row));
}

/** The learners that the filters leave, in the order of the table; the same order j and k go through. */
function chosenRows() {
  const value = COLUMNS[sorting.by], way = sorting.down ? -1 : 1;
  return rows.filter(matches).sort((a, b) => way * (value(a) - value(b)) || b.last - a.last || a.learner - b.learner);
}

const flagLabel = (id) => head.flags[id]?.label || id;
const flagChip = ([id, why]) => el("span", { class: "flag flag-" + id, title: text(why) }, flagLabel(id), el("span", { class: "unseen" }, ": " + text(why)));

function overview() {
  const main = $("main"), chosen = chosenRows();
  document.title = words.title;
  if (!rows.length) return main.replaceChildren(el("p", { class: "nothing" }, words.nobody));
  const plots = [progressPlot, answersPlot, funnelPlot, weeksPlot].map((make) => make(chosen));
  main.replaceChildren(el("div", { class: "overview" },
    headline(chosen),
    el("section", { class: "plots", "aria-label": words.plots }, stuck(chosen), plots),
    el("section", { "aria-label": words.learners }, filterBar(), table(chosen))));
  redraw = () => plots.forEach((figure) => figure.draw());
  redraw();
}

function headline(chosen) {
  const answers = total(chosen.map((row) => row.ids.length)), coded = total(chosen.map(codedBy));
  const fact = (number, label, of) => el("div", {}, el("dt", {}, label), el("dd", {}, String(number), of === undefined ? "" : el("small", {}, ` / ${of}`)));
  return el("div", { class: "headline" },
    el("h1", {}, words.learners),
    el("dl", { class: "facts" },
      fact(chosen.length, words.shown, rows.length),
      fact(chosen.filter((row) => row.part >= head.parts.length).length, words.finished),
      fact(coded, words.coded, answers),
      fact(chosen.filter((row) => row.flags.length).length, words.flagged)),
    el("p", { class: "quiet" }, say("exported", { day: day(head.minute) })),
    coded < answers ? el("button", { type: "button", id: "go-on", onclick: goOn }, say("go_on", { count: answers - coded })) : "");
}

/** To the first answer, in the order of the table, that has no level yet. */
function goOn() {
  for (const row of chosenRows()) {
    const answer = row.ids.find((id) => !reviewOf(row.learner, id).level);
    if (answer !== undefined) return go(`#/${row.learner}/${answer}`);
  }
}

function stuck(chosen) {
  const waiting = chosen.filter((row) => row.flags.length).sort((a, b) => urgency(b) - urgency(a) || b.quiet - a.quiet).slice(0, 6);
  return el("figure", { class: "plot" }, el("figcaption", {}, el("h2", {}, words.plot_stuck)),
    waiting.length ? el("ol", { class: "stuck" }, waiting.map((row) => el("li", {},
      el("a", { href: `#/${row.learner}` }, String(row.learner)), " ", el("span", { class: "chips" }, row.flags.slice(0, 3).map(flagChip)),
      el("span", { class: "quiet since" }, row.quiet ? say("quiet_days", { days: row.quiet }) : words.quiet_today),
      bdi(text(row.flags[0][1]), { class: "quiet why" })))) : el("p", { class: "nothing" }, words.nobody_stuck));
}

function choice(name, label, options) {
  const pick = el("select", { id: "by-" + name, onchange: (event) => { filters[name] = event.target.value; refilter("by-" + name); } },
    el("option", { value: "" }, words.all), options.map(([value, said]) => el("option", { value, selected: String(filters[name]) === String(value) }, said)));
  return el("label", {}, label, " ", pick);
}

/** The order, for a screen on which the heads of the table have no room. */
function order() {
  const by = (name) => { sorting.by = name; sorting.down = name !== "learner"; refilter("by-order"); };
  return el("label", { class: "order" }, words.order, " ", el("select", { id: "by-order", onchange: (event) => by(event.target.value) },
    Object.keys(COLUMNS).map((name) => el("option", { value: name, selected: sorting.by === name }, words.columns[name]))));
}

function filterBar() {
  const flags = Object.entries(head.flags).map(([id, flag]) => {
    const number = rows.filter((row) => row.flags.some(([own]) => own === id)).length;
    return el("button", {
      type: "button", id: "flag-" + id, class: `flag flag-${id}`, "aria-pressed": String(filters.flags.has(id)), title: flag.explained, disabled: !number,
      onclick: () => { if (!filters.flags.delete(id)) filters.flags.add(id); refilter("flag-" + id); },
    }, flag.label, el("span", { class: "unseen" }, ": " + flag.explained), " ", el("small", {}, String(number)));
  });
  const legend = el("details", { class: "flag-legend", open: legendOpen, ontoggle: (event) => { legendOpen = event.target.open; } },
    el("summary", {}, words.flag_legend),
    el("dl", {}, Object.entries(head.flags).map(([id, flag]) => [el("dt", {}, el("span", { class: "flag flag-" + id }, flag.label)), el("dd", {}, flag.explained)])));
  return el("div", { class: "filters" },
    el("div", { class: "flag-row" }, el("div", { class: "chips", role: "group", "aria-label": words.flags }, flags), legend),
    choice("part", words.where, [...head.parts, words.finished].map((label, n) => [n, label])),
    choice("benefit", words.benefit, Object.entries(head.benefits)),
    choice("kind", words.kind, Object.keys(words.kinds).map((kind) => [kind, kindName(kind)])),
    el("label", { class: "tick" }, el("input", { type: "checkbox", id: "unreviewed", checked: filters.unreviewed, onchange: (event) => { filters.unreviewed = event.target.checked; refilter("unreviewed"); } }), " ", words.unreviewed), order());
}

/** Shows the table anew, and the keyboard stays where it was. */
function refilter(focus) {
  shownRows = PAGE;
  overview();
  $(focus)?.focus();
}

function table(chosen) {
  const heads = Object.keys(COLUMNS).map((name) => {
    const order = sorting.by === name ? (sorting.down ? "descending" : "ascending") : "none";
    return el("th", { scope: "col", class: "col-" + name, "aria-sort": order }, el("button", {
      type: "button", id: "sort-" + name, class: "plain",
      onclick: () => { sorting.down = sorting.by === name ? !sorting.down : name !== "learner"; sorting.by = name; refilter("sort-" + name); },
    }, words.columns[name]));
  });
  const more = chosen.length - shownRows;
  return el("div", { class: "table" },
    el("table", {}, el("caption", { class: "unseen" }, words.learners), el("thead", {}, el("tr", {}, heads)), el("tbody", {}, chosen.slice(0, shownRows).map(tableRow))),
    chosen.length ? "" : el("p", { class: "nothing" }, words.nobody_left),
    more > 0 ? el("button", { type: "button", id: "more", class: "plain more", onclick: () => { shownRows += 5 * PAGE; overview(); } }, say("more_rows", { count: more })) : "");
}

function tableRow(row) {
  const done = head.beats.length ? Math.round(row.passed / head.beats.length * 100) : 0, coded = codedBy(row);
  const cell = (name, ...children) => el("td", { class: "col-" + name, "data-label": words.columns[name] }, children);
  return el("tr", {},
    el("th", { scope: "row" }, el("a", { href: `#/${row.learner}` }, String(row.learner))),
    cell("part", el("span", { class: "meter" }, svg("svg", { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("rect", { class: "rail", width: 100, height: 6 }), svg("rect", { class: "going", width: done, height: 6 }))),
      el("span", { class: "place" }, row.part < head.parts.length ? head.parts[row.part] : words.finished)),
    cell("answers", row.answers.length), cell("coded", row.ids.length ? `${coded} / ${row.ids.length}` : "–"),
    cell("people", row.people), cell("plans", row.plans), cell("contacted", row.contacted), cell("outcomes", row.outcomes),
    cell("last", el("time", { datetime: iso(row.last) }, day(row.last))), cell("flags", el("span", { class: "chips" }, row.flags.map(flagChip))));
}
