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
    tickets: dict[str, str] = {}
    missing: list[str] = []

    async def get(part: str) -> None:
        tickets[part] = await reserve(part)

    try:
        async with asyncio.TaskGroup() as group:
            for part in parts:
                group.create_task(get(part))
    except* SoldOut as box:
        missing = sorted((str(error) for error in box.exceptions), key=parts.index)
    finally:
        if len(tickets) < len(parts):
            for ticket in tickets.values():
                await undo(ticket)
            tickets.clear()
    return tickets, missing


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


# Why this way
#
# The dict outside the tasks is what remains when the group has failed: with `gather` it's easy to
# lose the results of tasks that were done. `finally` undoes for every error, also for a Ctrl+C. The
# tasks write into the dict without a lock: between two awaits nobody else runs. A ticket that
# arrives in the very moment of the failure is in the dict, and undone as well.
