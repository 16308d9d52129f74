"""Three tickets or none.

Farah wants to see a concert in Oran. She needs the train, a room and a concert ticket, and if one
of them is sold out she wants none of the three. Last time the concert was sold out, her program
said so, and went on booking the room in the background. She paid for it.

A `TaskGroup` looks after its tasks:

    async with asyncio.TaskGroup() as group:
        for part in parts:
            group.create_task(reserve(part))

The block ends when all tasks have. If one fails, the others are cancelled (stopped). Several may
fail, so the error that comes out is an `ExceptionGroup`, a box of errors. `except*` looks into it:

    except* SoldOut as box:
        print(box.exceptions)

An error that no `except*` matches leaves the `try` as usual. Inside an `except*` block, `return`
isn't allowed.

Write `book`, with the rules in its docstring. `python3 tasks2.py` (on Windows with `py`) books two
trips, and she should pay for one.
"""

import asyncio
from collections.abc import Awaitable, Callable


class SoldOut(Exception):
    """Nothing is left. Its text is the part that's sold out."""


async def book(
    parts: list[str],
    reserve: Callable[[str], Awaitable[str]],
    undo: Callable[[str], Awaitable[None]],
) -> tuple[dict[str, str], list[str]]:
    """Reserve all parts at the same time. Return the ticket for each part, and what's sold out.

    - `await reserve("train")` gives a ticket, such as "T-17", or raises SoldOut("train").
    - If all goes well, it returns ({"train": "T-17", "room": "R-4"}, []).
    - If something is sold out, nothing more is reserved. What has been reserved is undone with
      `await undo("T-17")`. It returns ({}, ["room"]), what's sold out in the order of parts.
    - Any other error comes out of book in an ExceptionGroup, without a SoldOut in it. What has been
      reserved is undone.
    """
    # TODO: "It's still booking while it tells me that there are no tickets."
    tickets = await asyncio.gather(*(reserve(part) for part in parts))
    return dict(zip(parts, tickets, strict=True)), []


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
