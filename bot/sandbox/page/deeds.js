// What the present learner does. A refusal becomes a toast; each deed says whether it was done.
import { api } from "./api.js";
import { toast } from "./overlays.js";
import { answered, awaitAnswer } from "./taps.js";
import { words } from "./words.js";

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
    say: (text) => act((id) => api.say(id, text)),
    edit: (messageId, text) => act((id) => api.edit(id, messageId, text)),
    send: (kind) => act((id) => api.send(id, kind)),
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
