/* Levels, notes and feedback: kept in the browser as one works, written to a file and read from one. */
const FORMAT = "coach-review";
const PREFIX = `coach-desk/${head.database}/`;
const reviews = new Map();
let store = null;
let unsaved = false;

const keyOf = (learner, answer) => `${learner}/${answer}`;
const isEmpty = (item) => !item.level && !item.note.trim() && !item.feedback.trim();
const reviewOf = (learner, answer) => reviews.get(keyOf(learner, answer)) || { level: null, note: "", feedback: "" };

/** An item as a review file may hold it; null where it is none, so that a damaged file does no harm. */
function checked(item) {
  const whole = (n) => Number.isSafeInteger(n);
  if (!item || !whole(item.learner) || !whole(item.answer)) return null;
  const words = (value) => (typeof value === "string" ? value : "");
  const level = [1, 2, 3, 4].includes(item.level) ? item.level : null;
  return { learner: item.learner, answer: item.answer, tag: words(item.tag), level, note: words(item.note), feedback: words(item.feedback) };
}

function takeStored(key, value) {
  let item = null;
  try { item = value && checked(JSON.parse(value)); } catch { /* Not ours, or cut short: as if it were not there. */ }
  if (item) reviews.set(key, item); else reviews.delete(key);
}

function openStore() {
  try {
    store = window.localStorage;
    store.setItem(PREFIX + "here", "1");
    store.removeItem(PREFIX + "here");
    for (let n = 0; n < store.length; n++) {
      const key = store.key(n);
      if (key.startsWith(PREFIX) && key !== PREFIX + "reviewer") takeStored(key.slice(PREFIX.length), store.getItem(key));
    }
  } catch {
    store = null;  // Some browsers keep nothing for files: one works all the same, and saves before closing.
  }
}

/** Writes to the browser where it keeps anything; where it does not (any more), says so. */
function remember(key, value) {
  unsaved = true;
  if (!store) return;
  try {
    if (value === null) store.removeItem(PREFIX + key); else store.setItem(PREFIX + key, value);
  } catch {
    store = null;
    showBanner();
  }
}

function review(learner, answer, change) {
  const key = keyOf(learner, answer.id);
  const item = { learner, answer: answer.id, tag: answer.tag, ...reviewOf(learner, answer.id), ...change };
  if (isEmpty(item)) reviews.delete(key); else reviews.set(key, item);
  remember(key, isEmpty(item) ? null : JSON.stringify(item));
}

const codedBy = (row) => row.ids.filter((id) => reviewOf(row.learner, id).level).length;

function reviewFile() {
  const items = [...reviews.values()].sort((a, b) => a.learner - b.learner || a.answer - b.answer);
  return { format: FORMAT, version: 1, database: head.database, exported: head.exported, reviewer: $("reviewer").value.trim(), items };
}

function saveFile() {
  const file = reviewFile();
  const blob = new Blob([JSON.stringify(file, null, 1) + "\n"], { type: "application/json" });
  const link = el("a", { href: URL.createObjectURL(blob), download: `review-${head.exported.slice(0, 10)}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  unsaved = false;
  toast(say("saved", { count: file.items.length }));
}

async function openFile(file) {
  let found = null;
  try { found = JSON.parse(await file.text()); } catch { /* Told below. */ }
  if (!found || found.format !== FORMAT || found.version !== 1 || !Array.isArray(found.items)) return toast(words.not_a_review);
  if (found.database !== head.database) return toast(words.other_database);
  const items = found.items.map(checked).filter((item) => item && !isEmpty(item));
  const unlike = (item) => {
    const mine = reviews.get(keyOf(item.learner, item.answer));
    return mine && ["level", "note", "feedback"].some((field) => mine[field] !== item[field]);
  };
  const clashes = items.filter(unlike);
  const theirs = clashes.length ? await ask(say("clash", { count: clashes.length }), words.take_file, words.keep_mine) : true;
  if (theirs === null) return;
  const taken = theirs ? items : items.filter((item) => !unlike(item));
  for (const item of taken) {
    const key = keyOf(item.learner, item.answer);
    reviews.set(key, item);
    remember(key, JSON.stringify(item));
  }
  if (!$("reviewer").value && typeof found.reviewer === "string") setReviewer(found.reviewer);
  render();
  toast(say("opened", { count: taken.length }));
}

function setReviewer(name) {
  $("reviewer").value = name.slice(0, 80);
  remember("reviewer", $("reviewer").value);
}

function showBanner() {
  $("banner").textContent = words.not_kept;
  $("banner").hidden = store !== null;
}
