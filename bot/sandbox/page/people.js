// Choosing people, a contact card or a place: what Telegram asks before it shares anything.
import { avatar, el, icon } from "./dom.js";
import { contacts, fullName, places } from "./contacts.js";
import { confirmBox, dialog, menu } from "./overlays.js";
import { words } from "./words.js";

/** The picker behind a request_users button, and behind "contact" in the attachment menu. */
function pickPeople({ title = words.choosePeople, people, max = 1, onShare }) {
  const chosen = new Map();
  const search = el("input.search", { type: "search", placeholder: words.searchPeople, "aria-label": words.searchPeople, autocomplete: "off" });
  const list = el("div.people", { role: "group", "aria-label": title });
  const rows = people.map((person) => personRow(person, () => toggle(person)));
  const nobody = el("p.nobody", { hidden: true }, words.nobodyFound);
  const box = dialog({
    title, name: "people",
    body: [el("label.search-box", {}, icon("search"), search), list, nobody],
    actions: [{ label: words.cancel }, { label: words.share, primary: true, run: () => onShare([...chosen.values()]) }],
  });
  const shareButton = box.querySelector(".dialog-action.primary");
  list.append(...rows.map((row) => row.node));

  function toggle(person) {
    if (chosen.has(person.user_id)) chosen.delete(person.user_id);
    else {
      if (max === 1) chosen.clear();
      chosen.set(person.user_id, person);
    }
    refresh();
  }
  function refresh() {
    for (const { node, input, person } of rows) {
      input.checked = chosen.has(person.user_id);
      input.disabled = max > 1 && chosen.size >= max && !input.checked;
      node.classList.toggle("full", input.disabled);
    }
    shareButton.disabled = chosen.size === 0;
    shareButton.textContent = words.shareCount(chosen.size, max);
  }
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase().replace(/^@/, "");
    for (const { node, person } of rows) {
      node.hidden = !`${fullName(person)} ${person.username ?? ""}`.toLowerCase().includes(wanted);
    }
    nobody.hidden = rows.some(({ node }) => !node.hidden);
  });
  refresh();
}

function personRow(person, onToggle) {
  const input = el("input", { type: "checkbox", onchange: onToggle });
  const name = fullName(person);
  const detail = person.username ? `@${person.username}` : person.note ?? person.phone_number ?? "";
  const node = el("label.person", { "data-user-id": person.user_id }, avatar(person.user_id, name),
    el("span.person-name", {}, el("b", {}, name), el("small", {}, detail)), input, el("span.person-tick", { "aria-hidden": "true" }, icon("check")));
  return { node, input, person };
}

/** What a reply button asks for is asked of the learner; false where it asks for nothing but its text. */
export function shareAsked(button, users, me, share) {
  if (button.request_users) {
    const { max_quantity: max = 1, request_id: requestId } = button.request_users;
    const onShare = (people) => share({ users: people.map(asSharedUser), request_id: requestId });
    pickPeople({ title: button.text, people: everyone(users, me.id), max, onShare });
  } else if (button.request_contact) shareOwnContact(me, (contact) => share({ contact }));
  else if (button.request_location) pickPlace((location) => share({ location }));
  else return false;
  return true;
}

/** Everyone this learner could share: the other learners of the sandbox, then the address book. */
function everyone(users, me) {
  const others = users
    .filter((user) => user.id !== me)
    .map((user) => ({ user_id: user.id, first_name: user.first_name, last_name: user.last_name, username: user.username, note: words.sandboxUser }));
  return [...others, ...contacts];
}

const asSharedUser = ({ user_id, first_name, last_name, username }) => ({ user_id, first_name, last_name, username });

export function pickContact(onShare) {
  pickPeople({
    title: words.chooseContact, people: contacts,
    onShare: ([{ user_id, first_name, last_name, phone_number }]) => onShare({ user_id, first_name, last_name, phone_number }),
  });
}

/** A request_contact button shares the learner's own card. */
function shareOwnContact(user, onShare) {
  const contact = { user_id: user.id, first_name: user.first_name, last_name: user.last_name, phone_number: `+86${String(user.id).padStart(11, "0")}` };
  confirmBox({ text: words.askPhone, yes: words.share, run: () => onShare(contact) });
}

export function pickPlace(onShare, text = words.askLocation) {
  const send = (place) => {
    box.close();
    onShare({ latitude: place.latitude, longitude: place.longitude });
  };
  const rows = places.map((place) => el("button.place-choice", { onclick: () => send(place) }, icon("location"), place.name));
  const box = dialog({ title: words.chooseLocation, body: [el("p", {}, text), ...rows], actions: [{ label: words.cancel }], name: "place" });
}

/** The 📎 menu. actions: send(kind), file(), contact(), location() */
export function attachMenu(anchor, actions) {
  const box = anchor.getBoundingClientRect();
  const kind = (name) => ({ icon: name, label: words[name], run: () => actions.send(name) });
  const items = [
    kind("photo"), kind("sticker"), { icon: "mic", label: words.voice, run: () => actions.send("voice") },
    { icon: "document", label: words.document, run: actions.file },
    { icon: "person", label: words.contact, run: actions.contact },
    { icon: "location", label: words.location, run: actions.location },
  ];
  menu(items, { x: box.left, y: box.top - 8, above: true, name: "attach" });
}
