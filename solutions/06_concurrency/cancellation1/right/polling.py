"""The tap is closed."""

import asyncio
from typing import Protocol


class Tap(Protocol):
    """A tap with a motor, which takes a moment for each of the two."""

    async def open(self) -> None: ...

    async def close(self) -> None: ...


async def water(tap: Tap, minutes: float) -> str:
    """Open the tap, wait, close it, and return "watered for 5 min"."""
    try:
        await tap.open()
        await asyncio.sleep(minutes * 60)
    finally:
        await tap.close()
    return f"watered for {minutes} min"


async def stop(task: asyncio.Task[str]) -> bool:
    """Cancel the task, and wait until it has ended, its tidying up included."""
    if task.done():
        return False
    task.cancel()
    while not task.done():
        await asyncio.sleep(0.1)
    return task.cancelled()


if __name__ == "__main__":

    class GardenTap:
        async def open(self) -> None:
            print("the tap opens")

        async def close(self) -> None:
            await asyncio.sleep(0.2)
            print("the tap is closed")

    async def main() -> None:
        task = asyncio.create_task(water(GardenTap(), 60))
        await asyncio.sleep(1)
        print("it's raining")
        print("cancelled:", await stop(task))

    asyncio.run(main())
