# expect: orders were waiting
"""Parcels on the shelf."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable


async def pack_all(
    orders: AsyncIterator[str],
    pack: Callable[[str], Awaitable[None]],
    packers: int,
    room: int,
) -> list[str]:
    """Pack all orders, each once. Return, sorted, those whose pack raised a ValueError."""
    shelf: asyncio.Queue[str | None] = asyncio.Queue(maxsize=room + 1)
    failed: list[str] = []

    async def packer() -> None:
        while (order := await shelf.get()) is not None:
            try:
                await pack(order)
            except ValueError:
                failed.append(order)

    async with asyncio.TaskGroup() as group:
        for _ in range(packers):
            group.create_task(packer())
        async for order in orders:
            await shelf.put(order)
        for _ in range(packers):
            await shelf.put(None)  # one for each: it's over
    return sorted(failed)


async def first_yes(couriers: list[str], ask: Callable[[str], Awaitable[bool]]) -> str | None:
    """Ask all couriers at once. Return the one that says yes first, as soon as it does."""

    async def name_if_yes(courier: str) -> str | None:
        try:
            return courier if await ask(courier) else None
        except OSError:
            return None

    tasks = [asyncio.create_task(name_if_yes(courier)) for courier in couriers]
    try:
        for next_one in asyncio.as_completed(tasks):
            name = await next_one
            if name is not None:
                return name
        return None
    finally:
        for task in tasks:
            task.cancel()
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
