/* The search through all conversations. */
const MOST_FOUND = 100;
let searched = "";

function* findings(wanted) {
  for (const row of rows) {
    const { lines, answers } = talkOf(row.learner);
    for (const [n, line] of lines.entries()) {
      const said = plain(line), at = said.toLowerCase().indexOf(wanted);
      if (at >= 0) yield { row, goal: "l" + n, said, at, minute: line.minute };
    }
    for (const answer of answers) {
      const own = reviewOf(row.learner, answer.id);
      for (const said of [own.note, own.feedback]) {
        const at = said.toLowerCase().indexOf(wanted);
        if (at >= 0) yield { row, goal: String(answer.id), said, at, minute: null };
      }
    }
  }
}

/** The words around what was found, in letters, so that no pair of surrogates is torn apart. */
function snippet({ said, at }, length) {
  const before = [...said.slice(0, at)], after = [...said.slice(at + length)];
  return el("bdi", {},
    (before.length > 24 ? "…" : "") + before.slice(-24).join(""), el("mark", {}, said.slice(at, at + length)),
    after.slice(0, 60).join("") + (after.length > 60 ? "…" : ""));
}

function searchPage(query) {
  searched = query;
  open = null;
  document.title = `${words.search} · ${words.title}`;
  const wanted = query.trim().toLowerCase(), found = [];
  let beyond = false;
  for (const finding of wanted ? findings(wanted) : []) {
    if ((beyond = found.length === MOST_FOUND)) break;
    found.push(finding);
  }
  const count = beyond ? say("found_more", { count: MOST_FOUND }) : say("found", { count: found.length });
  $("main").replaceChildren(el("section", { class: "found" },
    el("p", { class: "crumbs" }, el("a", { href: "#/" }, "← " + words.learners)),
    el("h1", {}, words.search), el("p", { class: "quiet", role: "status" }, count),
    el("ol", {}, found.map((finding) => el("li", {}, el("a", { href: `#/${finding.row.learner}/${finding.goal}` },
      el("span", { class: "quiet" }, `${finding.row.learner} · ${finding.minute === null ? words.review : day(finding.minute)}`), snippet(finding, wanted.length)))))));
}
