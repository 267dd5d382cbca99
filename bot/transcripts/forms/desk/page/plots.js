/* Plots of the learners that the filters leave. */
const ROW = 26;

function plot(title, note, draw) {
  const host = el("div", { class: "drawing" });
  const figure = el("figure", { class: "plot" }, el("figcaption", {}, el("h2", {}, title), note && el("p", {}, note)), host);
  figure.draw = () => host.replaceChildren(draw(Math.max(240, host.clientWidth || 360)));
  return figure;
}

const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const drawing = (width, height, label, ...children) =>
  svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label }, ...children);

/** About how wide a label is: a Chinese character is square, a Latin one half as wide. */
const wide = (label) => total([...label].map((letter) => (letter > "\u2e80" ? 12.5 : 7.2)));

/** Bars side by side: each is a label and [class, number, what it is] after one another. */
function bars(width, label, list) {
  const left = Math.min(width * 0.4, 14 + Math.max(...list.map((bar) => wide(bar.label))));
  const room = width - left - 68, most = Math.max(1, ...list.map((bar) => total(bar.parts.map((part) => part[1]))));
  const told = list.map((bar) => `${bar.label} ${total(bar.parts.map((part) => part[1]))}`).join(", ");
  return drawing(width, list.length * ROW, `${label}: ${told}`, ...list.flatMap((bar, n) => {
    let x = left;
    const pieces = bar.parts.filter((part) => part[1]).map(([kind, number, what]) => {
      const length = number / most * room;
      const piece = svg("rect", { class: kind, x, y: n * ROW + 5, width: Math.max(length - 1, 1.5), height: ROW - 11, rx: 2 },
        svg("title", {}, `${what}: ${number}`));
      x += length;
      return piece;
    });
    const sum = total(bar.parts.map((part) => part[1]));
    return [
      svg("text", { class: "label", x: left - 10, y: n * ROW + ROW / 2 + 4, "text-anchor": "end" }, svg("title", {}, bar.label), shorten(bar.label, 16)),
      ...pieces,
      svg("text", { class: "number", x: x + 6, y: n * ROW + ROW / 2 + 4 }, bar.said || sum),
    ];
  }));
}

function progressPlot(chosen) {
  const figure = plot(words.plot_progress, "", (width) => bars(width, words.plot_progress, [...head.parts, words.finished].map((label, part) => {
    const here = chosen.filter((row) => row.part === part), stopped = here.filter((row) => row.flags.some(([id]) => id === "stopped"));
    return { label, parts: [["going", here.length - stopped.length, words.going], ["stopped", stopped.length, head.flags.stopped?.label || ""]] };
  })));
  if (chosen.some((row) => row.flags.some(([id]) => id === "stopped"))) {
    figure.append(el("ul", { class: "legend" }, el("li", { class: "going" }, words.going), el("li", { class: "stopped" }, head.flags.stopped.label)));
  }
  return figure;
}

function answersPlot(chosen) {
  const answers = chosen.flatMap((row) => row.answers), kinds = Object.keys(words.kinds).filter((kind) => answers.some((a) => (a[1] || "unread") === kind));
  const figure = plot(words.plot_answers, "", (width) => bars(width, words.plot_answers, Object.entries(head.benefits).map(([id, label]) => ({
    label, parts: kinds.map((kind) => ["kind-" + kind, answers.filter((a) => a[0] === id && (a[1] || "unread") === kind).length, kindName(kind)]),
  }))));
  figure.append(el("ul", { class: "legend" }, kinds.map((kind) => el("li", { class: "kind-" + kind }, kindName(kind)))));
  return figure;
}

function funnelPlot(chosen) {
  const stages = [0, 1, 2, 3].map((n) => total(chosen.map((row) => row.funnel[n])));
  const names = words.funnel;
  const went = ["good", "waiting", "hard"].map((how) => [how, total(chosen.map((row) => row.went[how] || 0))]);
  const figure = plot(words.plot_funnel, words.plot_funnel_note, (width) => bars(width, words.plot_funnel, stages.map((number, n) => ({
    label: names[n], parts: [["stage-" + n, number, names[n]]], said: n && stages[0] ? `${number} · ${Math.round(number / stages[0] * 100)}%` : number,
  }))));
  figure.append(el("ul", { class: "legend" }, went.map(([how, number]) => el("li", { class: "went-" + how }, `${words.went[how]} ${number}`))));
  return figure;
}

/** The weeks from the first to the last, those without a contact included; ISO weeks, so that they sort. */
function weeksOf(chosen) {
  const counts = new Map();
  for (const row of chosen) for (const [monday, number] of Object.entries(row.weeks)) counts.set(+monday, (counts.get(+monday) || 0) + number);
  if (!counts.size) return [];
  const first = Math.min(...counts.keys()), last = Math.max(...counts.keys());
  return Array.from({ length: (last - first) / 7 + 1 }, (_, n) => [first + n * 7, counts.get(first + n * 7) || 0]).slice(-26);
}

function weeksPlot(chosen) {
  const weeks = weeksOf(chosen), most = Math.max(1, ...weeks.map((week) => week[1])), height = 132, floor = 108;
  return plot(words.plot_weeks, "", (width) => {
    if (!weeks.length) return el("p", { class: "nothing" }, words.no_contacts);
    const step = Math.min(56, width / weeks.length), every = Math.ceil(44 / step);
    const label = (monday) => dateOf(monday * 1440).toISOString().slice(5, 10).replace("-", "/");
    return drawing(width, height, `${words.plot_weeks}: ${weeks.map(([monday, number]) => `${label(monday)} ${number}`).join(", ")}`,
      svg("line", { class: "axis", x1: 0, x2: width, y1: floor + .5, y2: floor + .5 }),
      ...weeks.flatMap(([monday, number], n) => {
        const high = number / most * (floor - 22), x = n * step;
        return [
          svg("rect", { class: "week", x: x + 3, y: floor - high, width: Math.max(step - 6, 2), height: high, rx: 2 }, svg("title", {}, `${label(monday)}: ${number}`)),
          number && step > 18 ? svg("text", { class: "number", x: x + step / 2, y: floor - high - 5, "text-anchor": "middle" }, number) : "",
          n % every === 0 ? svg("text", { class: "label", x: x + step / 2, y: height - 6, "text-anchor": "middle" }, label(monday)) : "",
        ];
      }));
  });
}
