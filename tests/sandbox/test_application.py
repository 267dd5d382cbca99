"""A whole python-telegram-bot application, polling, against the sandbox."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

from .running import LIN, TOKEN, Running

Context = ContextTypes.DEFAULT_TYPE


async def greet(update: Update, context: Context) -> None:
    assert update.effective_chat is not None
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("继续", callback_data="go")]])
    await context.bot.send_chat_action(update.effective_chat.id, "typing")
    await update.effective_chat.send_message("你好", reply_markup=keyboard)


async def go_on(update: Update, context: Context) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer()
    await update.callback_query.edit_message_text("下一步")


@pytest.fixture
async def application(here: Running) -> AsyncIterator[Any]:
    built = Application.builder().token(TOKEN).base_url(f"{here.address}/bot").build()
    built.add_handler(CommandHandler("start", greet))
    built.add_handler(CallbackQueryHandler(go_on))
    async with built:
        assert built.updater is not None
        await built.updater.start_polling()
        await built.start()
        yield built
        await built.updater.stop()
        await built.stop()


async def test_a_conversation_runs_over_polling(here: Running, application: Any) -> None:
    await here.say("/start")
    first = await here.chat(query="quiet=0.3&timeout=20")
    greeting = first["messages"][-1]
    assert (greeting["from"], greeting["text"]) == ("bot", "你好")
    await here.do(f"users/{LIN}/tap", message_id=greeting["message_id"], button="继续")
    second = await here.chat(query=f"after={first['cursor']}&quiet=0.3&timeout=20")
    assert [(m["text"], m["buttons"], m["edited"]) for m in second["messages"]] == [("下一步", [], True)]
