// What the present learner does. A refusal becomes a toast; each deed says whether it was done.
import { api } from "./api.js";
import { toast } from "./overlays.js";
import { answered, awaitAnswer } from "./taps.js";
import { words } from "./words.js";

function base64Of(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}

/** `me` returns the present learner's id. */
export function deedsOf(me) {
  const act = async (what) => {
    try {
      await what(me());
      return true;
    } catch (error) {
      toast(error.message);
      return false;
    }
  };

  return {
    say: (text, replyTo) => act((id) => api.say(id, text, replyTo)),
    edit: (messageId, text) => act((id) => api.edit(id, messageId, text)),
    send: (kind) => act((id) => api.send(id, kind)),
    sendFile: (file) => act(async (id) => api.sendFile(id, file.name, await base64Of(file))),
    share: (what) => act((id) => api.share(id, what)),
    create: (id, user) => act(() => api.putUser(id, user)),

    setBlocked: async (blocked) => {
      const done = await act((id) => (blocked ? api.block(id) : api.unblock(id)));
      if (done) toast(blocked ? words.blocked : words.unblocked);
      return done;
    },

    tap: async (message, button, node) => {
      awaitAnswer(node);
      // By label, as a person taps; by data where two buttons of the message read the same.
      const sameLabel = message.buttons.flat().filter((other) => other.text === button.text);
      const which = sameLabel.length > 1 ? { data: button.data } : { button: button.text };
      const done = await act((id) => api.tap(id, message.message_id, which));
      if (!done) answered();
      return done;
    },
  };
}
