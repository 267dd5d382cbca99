// The sandbox's user side over HTTP, and its stream of events. No drawing here.
import { words } from "./words.js";

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function request(method, path, body) {
  let answer;
  try {
    answer = await fetch(`/sandbox/${path}`, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new ApiError(0, words.unreachable);
  }
  const data = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new ApiError(answer.status, data.error || words.failed(answer.status));
  return data;
}

const post = (id, verb, body = {}) => request("POST", `users/${id}/${verb}`, body);

export const api = {
  users: () => request("GET", "users").then((data) => data.users),
  putUser: (id, user) => request("PUT", `users/${id}`, user),
  bot: (id) => request("GET", `bot?user=${id}`),
  chat: (id) => request("GET", `users/${id}/chat?after=0&quiet=0&timeout=0`),
  say: (id, text, replyTo) => post(id, "say", replyTo ? { text, reply_to: replyTo } : { text }),
  tap: (id, messageId, button) => post(id, "tap", { message_id: messageId, ...button }),
  edit: (id, messageId, text) => post(id, "edit", { message_id: messageId, text }),
  share: (id, what) => post(id, "share", what),
  send: (id, kind) => post(id, "send", { kind }),
  sendFile: (id, name, base64) => post(id, "send", { kind: "document", name, base64 }),
  block: (id) => post(id, "block"),
  unblock: (id) => post(id, "unblock"),
  clock: () => request("GET", "clock"),
  moveClock: (how) => request("POST", "clock", how),
};

const EVENTS = ["message", "deleted", "typing", "toast", "keyboard", "clock", "users", "bot"];

/**
 * Everything that happens in one learner's chat, from `cursor` on. When the line breaks, `broken` is
 * called once and the caller begins anew: the sandbox may have come back with another past.
 */
export function openStream(id, cursor, handlers) {
  const source = new EventSource(`/sandbox/users/${id}/stream?after=${cursor}`);
  source.onopen = () => handlers.opened();
  source.onerror = () => {
    source.close();
    handlers.broken();
  };
  for (const name of EVENTS) {
    source.addEventListener(name, (event) => handlers[name](JSON.parse(event.data)));
  }
  return () => source.close();
}
