/* Where one is, what the keys do, and what is said to that. */
let redraw = () => {};
let quieter = 0;

function toast(sentence) {
  $("toast").textContent = sentence;
  $("toast").classList.add("said");
  clearTimeout(quieter);
  quieter = setTimeout(() => $("toast").classList.remove("said"), 3000 + 120 * sentence.length);
}

/** Goes there at once: the next key must not find the place that was left. */
function go(hash) {
  if (location.hash !== hash) history.pushState(null, "", hash);
  render();
}

function render() {
  redraw = () => {};
  const [, place = "", goal] = location.hash.split("/");
  if (place !== "search") searched = "";
  if (place === "search") return searchPage(decodeURIComponent(goal || ""));
  if (place) return learnerPage(+place, goal);
  open = null;
  overview();
}

/** A question with two answers; true, false, or null where it was closed. */
function ask(question, yes, no) {
  return new Promise((resolve) => {
    const dialog = $("asking"), answer = (value) => () => { dialog.onclose = null; dialog.close(); resolve(value); };
    dialog.replaceChildren(el("p", { id: "asking-title" }, question),
      el("p", { class: "choices" }, el("button", { type: "button", onclick: answer(true) }, yes), el("button", { type: "button", class: "plain", onclick: answer(false) }, no)));
    dialog.onclose = () => resolve(null);
    dialog.showModal();
  });
}

const levelsExplained = () => el("dl", { class: "levels-explained" },
  words.levels.map((level, n) => [el("dt", {}, `${n + 1} · ${level.name}`), el("dd", {}, level.explained)]));
const closing = () => el("p", { class: "choices" }, el("button", { type: "button", onclick: () => $("helping").close() }, words.close));

function showLevels() {
  $("helping").replaceChildren(el("h2", { id: "helping-title" }, words.levels_title), levelsExplained(), closing());
  $("helping").showModal();
}

function showHelp() {
  const key = (keys, what) => [el("dt", {}, keys.map((one) => el("kbd", {}, one))), el("dd", {}, what)];
  const { keys } = words;
  $("helping").replaceChildren(el("h2", { id: "helping-title" }, words.help),
    el("dl", { class: "keys" }, key(["j", "k"], keys.move), key(["1", "2", "3", "4"], keys.code), key(["n"], keys.note), key(["f"], keys.feedback), key(["/"], keys.search), key(["?"], keys.help), key(["Esc"], keys.back)),
    el("h3", {}, words.levels_title), levelsExplained(), el("p", { class: "quiet" }, words.privacy), closing());
  $("helping").showModal();
}

function back() {
  if (location.hash.length > 2) go("#/"); else $("main").focus();
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
  const typing = event.target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
  if (event.key === "Escape") {
    if (!typing) return back();
    if (event.target === $("search") && $("search").value) { $("search").value = ""; go("#/"); }
    return event.target.blur();
  }
  if (typing) return;
  const here = (deed) => () => (open && current >= 0 ? deed() : toast(words.choose_first));
  const deeds = {
    j: () => step(1), k: () => step(-1), "/": () => $("search").focus(), "?": showHelp,
    n: here(() => $("note-" + current).focus()), f: here(() => $("feedback-" + current).focus()),
  };
  for (const level of [1, 2, 3, 4]) deeds[level] = here(() => code(current, level));
  if (!Object.hasOwn(deeds, event.key)) return;
  event.preventDefault();
  deeds[event.key]();
}

function setUp() {
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  for (const node of document.querySelectorAll("[data-name]")) node.setAttribute("aria-label", words[node.dataset.name]);
  for (const node of document.querySelectorAll("[data-hint]")) node.placeholder = words[node.dataset.hint];
  openStore();
  try { $("reviewer").value = store?.getItem(PREFIX + "reviewer") || ""; } catch { /* As if nothing were kept. */ }
  unsaved = false;
  showBanner();
  document.addEventListener("keydown", pressed);
  window.addEventListener("popstate", render);
  window.addEventListener("resize", () => redraw());
  // The same file in another tab: what is written there is here at once.
  window.addEventListener("storage", (event) => {
    if (!event.key?.startsWith(PREFIX) || event.key === PREFIX + "reviewer") return;
    takeStored(event.key.slice(PREFIX.length), event.newValue);
    if (!open) render();
  });
  window.addEventListener("beforeunload", (event) => { if (unsaved && !store) event.preventDefault(); });
  $("reviewer").addEventListener("input", () => setReviewer($("reviewer").value));
  $("save").addEventListener("click", saveFile);
  $("open").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", async () => { const [file] = $("file").files; $("file").value = ""; if (file) await openFile(file); });
  $("help").addEventListener("click", showHelp);
  $("search-form").addEventListener("submit", (event) => event.preventDefault());
  let waiting = 0;
  $("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const hash = $("search").value.trim() ? `#/search/${encodeURIComponent($("search").value.trim())}` : "#/";
      history.replaceState(null, "", hash);
      render();
    }, 150);
  });
  render();
}

setUp();
