# expect: call_later wasn't called
"""In which order?"""

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


async def remind(plan, say):
    now = 0
    for word, seconds in sorted(plan.items(), key=lambda entry: entry[1]):
        await asyncio.sleep(seconds - now)
        now = seconds
        say(word)


if __name__ == "__main__":
    asyncio.run(party(print))
    print("---")
    asyncio.run(remind({"cake": 0.3, "doorbell": 0.0, "presents": 0.2}, print))
