"""The methods by which the bot receives: getUpdates and the webhook's."""

from .context import Context
from .errors import ApiError
from .model import Json
from .parameters import Parameters
from .updates import BATCH_LIMIT

_LONGEST_POLL = 50
_WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


async def get_updates(context: Context, given: Parameters) -> list[Json]:
    """Return waiting updates; an offset forgets all before it, no offset forgets nothing."""
    if context.webhook.url:
        raise ApiError(409, _WEBHOOK_ACTIVE)
    _allow(context, given)
    offset = given.integer("offset") or 0
    if offset:
        context.updates.confirm_below(offset)
    limit = given.integer("limit") or BATCH_LIMIT
    seconds = given.integer("timeout") or 0
    return await context.updates.poll(max(1, min(limit, BATCH_LIMIT)), max(0, min(seconds, _LONGEST_POLL)))


async def set_webhook(context: Context, given: Parameters) -> bool:
    """Deliver to an address on the loopback from now on; an empty one deletes the webhook."""
    if not given.text("url"):
        return await delete_webhook(context, given)
    connections = given.integer("max_connections") or 40
    await context.webhook.set(given.text("url") or "", given.text("secret_token"), max(1, min(connections, 100)))
    _allow(context, given)
    _drop_pending(context, given)
    return True


async def delete_webhook(context: Context, given: Parameters) -> bool:
    """Stop delivering; what waits is kept for getUpdates."""
    await context.webhook.delete()
    _drop_pending(context, given)
    return True


async def get_webhook_info(context: Context, given: Parameters) -> Json:
    """Return address, number of waiting updates, and the last error."""
    return context.webhook.info()


def _allow(context: Context, given: Parameters) -> None:
    allowed = given.structure("allowed_updates", list)
    # Missing keeps the last choice; an empty list is the choice of the usual kinds.
    if allowed is not None and allowed != context.world.settings.get("allowed_updates"):
        context.world.put_setting("allowed_updates", allowed)


def _drop_pending(context: Context, given: Parameters) -> None:
    if given.flag("drop_pending_updates"):
        context.updates.confirm(*list(context.updates.pending))
