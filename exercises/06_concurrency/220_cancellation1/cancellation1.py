"""The tap was still running in the morning.

A program waters Amara's beds, an hour each. When it began to rain she pressed Stop. The program
said "stopped", and that was that. The tap stayed open all night.

    task.cancel()

This stops nothing by itself. At the `await` where the task is waiting, it raises a
`CancelledError`. From there it's like any other error: it goes up through every `finally`, and
ends the task. Two things can go wrong. Nobody tidies up. Or somebody catches the error, and the
task looks as if it had done its work.

Run it (`python3 cancellation1.py`, on Windows with `py`): it waters for a second, until it rains.
Fix `water`, so that whatever happens, the tap is closed. Then write `stop`.
"""

import asyncio
from typing import Protocol


class Tap(Protocol):
    """A tap with a motor. Opening takes a moment, and so does closing."""

    async def open(self) -> None: ...

    async def close(self) -> None: ...


async def water(tap: Tap, minutes: float) -> str:
    """Open the tap, wait, close it, and return "watered for 5 min".

    Once it has begun to open, the tap is closed in any case: also if there's an error or the task
    is cancelled, even while the tap is still opening. The error or the cancellation then goes on.
    """
    # TODO
    try:
        await tap.open()
        await asyncio.sleep(minutes * 60)
        await tap.close()
    except asyncio.CancelledError:
        pass
    return f"watered for {minutes} min"


async def stop(task: asyncio.Task[str]) -> bool:
    """Cancel the task, and wait until it has tidied up and ended.

    Return True if it ended as cancelled. Return False if it had ended before, or ended in another
    way, even with an error: stop then raises nothing.
    """
    # TODO
    return task.cancel()


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
