"""The tap is closed."""

import asyncio
import contextlib
from typing import Protocol


class Tap(Protocol):
    """A tap with a motor, which takes a moment for each of the two."""

    async def open(self) -> None: ...

    async def close(self) -> None: ...


@contextlib.asynccontextmanager
async def opened(tap):
    try:
        await tap.open()
        yield
    finally:
        await tap.close()


async def water(tap: Tap, minutes: float) -> str:
    """Open the tap, wait, close it, and return "watered for 5 min"."""
    async with opened(tap):
        await asyncio.sleep(minutes * 60)
    return f"watered for {minutes} min"


async def stop(task: asyncio.Task[str]) -> bool:
    """Cancel the task, and wait until it has ended, its tidying up included."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
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
