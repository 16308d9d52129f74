# expect: orders were waiting
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
    gate = asyncio.Semaphore(packers)
    failed = []

    async def one(order: str) -> None:
        async with gate:
            try:
                await pack(order)
            except ValueError:
                failed.append(order)

    async with asyncio.TaskGroup() as group:
        async for order in orders:
            group.create_task(one(order))
    return sorted(failed)


async def first_yes(couriers: list[str], ask: Callable[[str], Awaitable[bool]]) -> str | None:
    """Ask all couriers at once. Return the one that says yes first, as soon as it does.

    If ask raises an OSError, that courier has said no. If all say no, return None. Once first_yes
    has returned, nobody is still being asked.
    """
    async def answer(courier: str) -> str | None:
        try:
            return courier if await ask(courier) else None
        except OSError:
            return None

    tasks = [asyncio.create_task(answer(courier)) for courier in couriers]
    try:
        for task in asyncio.as_completed(tasks):
            courier = await task
            if courier is not None:
                return courier
        return None
    finally:
        for each in tasks:
            each.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


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
