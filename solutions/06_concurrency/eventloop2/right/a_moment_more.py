"""In which order? Decide before you run it."""

import asyncio
from collections.abc import Callable


async def sing(say: Callable[[str], None]) -> None:
    say("happy birthday")
    await asyncio.sleep(0.2)
    say("hooray")


async def party(say: Callable[[str], None]) -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(0.3, say, "cake")
    loop.call_soon(say, "candles")
    song = asyncio.create_task(sing(say))
    say("doorbell")
    await asyncio.sleep(0)  # A
    say("presents")
    await asyncio.sleep(0.1)  # B
    loop.call_soon(say, "photo")
    say("games")
    await song  # C
    say("goodbye")


ORDER: list[str] = [
    "doorbell",
    "candles",
    "happy birthday",
    "presents",
    "games",
    "photo",
    "hooray",
    "goodbye",
]
TURN: dict[str, str] = {
    "candles": "A",
    "happy birthday": "A",
    "photo": "C",
    "hooray": "C",
    "cake": "never",
}


async def remind(plan: dict[str, float], say: Callable[[str], None]) -> None:
    loop = asyncio.get_running_loop()
    for word, seconds in plan.items():
        loop.call_later(seconds, say, word)
    await asyncio.sleep(max(plan.values(), default=0) + 0.01)


if __name__ == "__main__":
    asyncio.run(party(print))
    print("---")
    asyncio.run(remind({"cake": 0.3, "doorbell": 0.0, "presents": 0.2}, print))
