# expect: the concert is first
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
    tickets: dict[str, str] = {}
    sold_out: list[str] = []

    async def one(part: str) -> None:
        tickets[part] = await reserve(part)

    try:
        async with asyncio.TaskGroup() as group:
            for part in parts:
                group.create_task(one(part))
    except* SoldOut as box:
        sold_out = [str(error) for error in box.exceptions]
    except* Exception:
        for ticket in tickets.values():
            await undo(ticket)
        raise
    if sold_out:
        for ticket in tickets.values():
            await undo(ticket)
        return {}, sold_out
    return {part: tickets[part] for part in parts}, []


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
