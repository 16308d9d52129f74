"""The tap is closed."""

import asyncio
from typing import Protocol


class Tap(Protocol):
    """A tap with a motor. Opening takes a moment, and so does closing."""

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
    """Cancel the task, and wait until it has tidied up and ended."""
    task.cancel()
    await asyncio.wait([task])
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


# Why this way
#
# `finally` serves the good end, the error and the cancellation with one line, and lets the last
# two go on. An `await` in it is fine: the cancellation was one error, raised once.
# `await task` in `stop` would raise the task's CancelledError, and `except CancelledError: pass`
# around it would also swallow a cancellation that's meant for `stop`. `asyncio.wait` avoids both.
