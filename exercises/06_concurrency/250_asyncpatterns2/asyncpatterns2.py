"""Parcels to the ceiling.

At Marta's book market the orders come in faster than two people can pack. Her program notes every
order as it comes, and packs it some time later. On the day of the fair its memory was full by noon.

The orders come from an async generator. The loop over it is an `async for`, which may wait for the
next order. Between this loop and the packers there should be a shelf with a limit:

    shelf = asyncio.Queue(maxsize=5)
    await shelf.put(order)
    order = await shelf.get()

`put` waits while the shelf is full. So nobody takes more orders than there's room for.

Write `pack_all`. Then write `first_yes`: which courier comes today? Ask all at once, and take
whoever says yes first. `asyncio.as_completed(tasks)` goes through tasks as they finish. Await each
of them for its result.

`python3 asyncpatterns2.py` (on Windows with `py`) opens the market.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable


async def pack_all(
    orders: AsyncIterator[str],
    pack: Callable[[str], Awaitable[None]],
    packers: int,
    room: int,
) -> list[str]:
    """Pack all orders, each once. Return, sorted, those whose pack raised a ValueError.

    If there are enough orders, `packers` of them are packed at the same time, and never more. At
    most `room` are on the shelf, and one more is in the hand of whoever takes orders.
    """
    # TODO: "Where do I put all these?"
    noted = [order async for order in orders]
    for order in noted:
        await pack(order)
    return []


async def first_yes(couriers: list[str], ask: Callable[[str], Awaitable[bool]]) -> str | None:
    """Ask all couriers at once. Return the one that says yes first, as soon as it does.

    If ask raises an OSError, that courier has said no. If all say no, return None. Once first_yes
    has returned, nobody is still being asked.
    """
    # TODO: "The first one is slow, and the others wait in the queue."
    for courier in couriers:
        if await ask(courier):
            return courier
    return None


if __name__ == "__main__":

    async def fair() -> AsyncIterator[str]:
        for number in range(8):
            await asyncio.sleep(0.02)
            print("order", number)
            yield f"book {number}"

    async def pack(order: str) -> None:
        if order == "book 5":
            raise ValueError("out of print")
        await asyncio.sleep(0.1)
        print("          packed", order)

    async def ask(courier: str) -> bool:
        await asyncio.sleep(len(courier) / 50)
        return "bike" in courier

    async def main() -> None:
        print("not packed:", await pack_all(fair(), pack, packers=2, room=3))
        print("today:", await first_yes(["Van & Sons", "cargo bike", "van", "city bike"], ask))

    asyncio.run(main())
