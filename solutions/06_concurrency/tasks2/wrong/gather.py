# expect: its task went on
"""Three tickets or none."""

import asyncio
from collections.abc import Awaitable, Callable


class SoldOut(Exception):
    """Nothing is left. Its text is the part that's sold out."""


async def book(
    parts: list[str],
    reserve: Callable[[str], Awaitable[str]],
    undo: Callable[[str], Awaitable[None]],
) -> tuple[dict[str, str], list[str]]:
    """Reserve all parts at the same time. Return the ticket for each part, and what's sold out."""
    tickets = {}

    async def get(part):
        tickets[part] = await reserve(part)

    try:
        await asyncio.gather(*(get(part) for part in parts))
    except SoldOut as error:
        for ticket in tickets.values():
            await undo(ticket)
        return {}, [str(error)]
    return tickets, []


if __name__ == "__main__":

    async def office(part: str) -> str:
        await asyncio.sleep({"train": 0.1, "room": 0.4}.get(part, 0.2))
        if part == "concert":
            raise SoldOut(part)
        print("reserved:", part)
        return part[0].upper() + "-17"

    async def undo_it(ticket: str) -> None:
        print("undone:", ticket)

    async def main() -> None:
        print(await book(["train", "room"], office, undo_it))
        print(await book(["train", "room", "concert"], office, undo_it))

    asyncio.run(main())
