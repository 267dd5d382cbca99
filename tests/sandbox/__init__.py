"""Tests of the local Telegram, over real HTTP."""
