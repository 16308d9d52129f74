"""In which order? Decide before you run it.

Malee has planned her daughter's birthday with asyncio. On the day, nobody gets any cake.

`party` asks the event loop for things: `call_soon` (call this on your next turn), `call_later`
(call this after some seconds), `create_task` (begin this on your next turn). The loop gets its turn
when somebody awaits, and never in between.

1. Fill ORDER: the words in the order in which they're said.
2. Fill TURN: at which of the lines A, B, C is `party` waiting when the word is said? Write "never"
   if it isn't said at all.
3. Write `remind`, so that the next party has its cake. It leaves each word to `call_later`, which
   says it when it's due.

`python3 eventloop2.py` (on Windows with `py`) runs the party. It can't tell you TURN.
"""

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


# TODO: the words, in the order in which they're said.
ORDER: list[str] = []

# TODO: "A", "B", "C" or "never".
TURN: dict[str, str] = {
    "candles": "",
    "happy birthday": "",
    "photo": "",
    "hooray": "",
    "cake": "",
}


async def remind(plan: dict[str, float], say: Callable[[str], None]) -> None:
    """Say each word of the plan after its seconds. Return when the last has been said.

    The words aren't sorted by time. No two have the same time. A plan may be empty.
    """
    # TODO


if __name__ == "__main__":
    asyncio.run(party(print))
    print("---")
    asyncio.run(remind({"cake": 0.3, "doorbell": 0.0, "presents": 0.2}, print))
