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
    tasks = {part: asyncio.create_task(reserve(part)) for part in parts}
    if not tasks:
        return {}, []
    _, open_ones = await asyncio.wait(tasks.values(), return_when=asyncio.FIRST_EXCEPTION)
    for task in open_ones:
        task.cancel()
    answers = await asyncio.gather(*tasks.values(), return_exceptions=True)
    errors = [answer for answer in answers if isinstance(answer, Exception)]
    if not errors:
        return dict(zip(tasks, answers)), []
    for answer in answers:
        if isinstance(answer, str):
            await undo(answer)
    rest = [error for error in errors if not isinstance(error, SoldOut)]
    if rest:
        raise ExceptionGroup("booking failed", rest)
    return {}, [str(error) for error in errors]


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
