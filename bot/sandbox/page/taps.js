// A tapped button shimmers until the bot answers, as in Telegram; here for a few seconds at most.
const LONGEST = 3000;

let awaited = null;

export function awaitAnswer(node) {
  answered();
  node.classList.add("waiting");
  awaited = { node, timer: setTimeout(answered, LONGEST) };
}

export function answered() {
  clearTimeout(awaited?.timer);
  awaited?.node.classList.remove("waiting");
  awaited = null;
}
