"""Parcels to the ceiling."""

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
    shelf: asyncio.Queue[str] = asyncio.Queue(maxsize=room)
    failed: set[str] = set()

    async def packer() -> None:
        while True:
            order = await shelf.get()
            try:
                await pack(order)
            except ValueError:
                failed.add(order)
            shelf.task_done()

    tasks = [asyncio.create_task(packer()) for _ in range(packers)]
    async for order in orders:
        await shelf.put(order)
    await shelf.join()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return sorted(failed)


async def first_yes(couriers: list[str], ask: Callable[[str], Awaitable[bool]]) -> str | None:
    """Ask all couriers at once. Return the one that says yes first, as soon as it does.

    If ask raises an OSError, that courier has said no. If all say no, return None. Once first_yes
    has returned, nobody is still being asked.
    """
    answers: asyncio.Queue[tuple[str, bool]] = asyncio.Queue()

    async def one(name):
        try:
            yes = await ask(name)
        except OSError:
            yes = False
        answers.put_nowait((name, yes))

    first = None
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(name)) for name in couriers]
        for _ in couriers:
            name, yes = await answers.get()
            if yes:
                first = name
                break
        for task in tasks:
            task.cancel()
    return first


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
