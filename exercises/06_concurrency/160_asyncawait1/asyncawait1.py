"""Good morning, <coroutine object toast at 0x7f3a91c>.

That's what Aiko's guests have had on their plates since the café's robot was rewritten with
`async def`. And Python grumbles: "coroutine 'toast' was never awaited".

Calling such a function doesn't run it. The call hands you a coroutine: the work, not yet begun.
`await` runs it, and gives you what it returns:

    plate = await toast("rye")

`await` works only inside an `async def`. The very first coroutine is started by `asyncio.run`, as
on the last line of this file.

Run the program and see (`python3 asyncawait1.py`, on Windows with `py`). Some `await`s are missing,
and not only where you'd see it on the plate. Add them. Then write `serve`.

What's it good for? While one awaits, others can work. That's the next exercise. Here one robot does
one thing after the other.
"""

import asyncio
from collections.abc import Callable


async def toast(bread: str) -> str:
    """Toast some bread, which takes 0.2 seconds."""
    await asyncio.sleep(0.2)
    return f"toasted {bread}"


async def tea(kind: str) -> str:
    """Brew a pot of tea, which takes 0.3 seconds."""
    # TODO: "This is cold water with leaves in it!"
    asyncio.sleep(0.3)
    return f"a pot of {kind}"


async def breakfast(guest: str, bread: str, kind: str) -> str:
    """Make toast, and then tea. Return "Bo: toasted rye, a pot of sencha"."""
    # TODO: "Can I have the toast, please, and not where it's kept?"
    plate = toast(bread)
    pot = tea(kind)
    return f"{guest}: {plate}, {pot}"


async def serve(orders: list[tuple[str, str, str]], bring: Callable[[str], None]) -> int:
    """Make one breakfast after the other, and bring each as soon as it's ready.

    An order is a guest, a bread and a kind of tea. bring is an ordinary function, which gets what
    `breakfast` returns. Return how many were served.
    """
    # TODO
    return 0


if __name__ == "__main__":
    asyncio.run(serve([("Bo", "rye", "sencha"), ("Noor", "brioche", "mint")], print))
