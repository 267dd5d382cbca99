"""The doorbell: no ring is lost, and whoever waits can always be stopped."""

import asyncio
import time

from bot.doorbell import Doorbell


async def test_a_ring_before_the_wait_is_kept_and_rings_once() -> None:
    bell = Doorbell()
    bell.ring()
    bell.ring()
    start = time.monotonic()
    await bell.wait(5.0)
    assert time.monotonic() - start < 1.0
    await bell.wait(0.05)
    assert time.monotonic() - start >= 0.05


async def test_a_loop_that_is_stopped_while_the_bell_rings_ends() -> None:
    bell = Doorbell()

    async def loop() -> None:
        while True:
            await bell.wait(0.2)

    task = asyncio.create_task(loop())
    await asyncio.sleep(0)
    for _ in range(4):
        await asyncio.sleep(0)
        bell.ring()
    await asyncio.sleep(0)
    bell.ring()
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=1.0)
    assert done, "the cancellation was swallowed by the ring"
