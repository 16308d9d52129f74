"""The tap was still running in the morning.

Amara waters her beds by program, an hour each. When it began to rain she pressed Stop. The program
said "stopped" and was content. The tap stayed open all night.

    task.cancel()

This stops nothing by itself. At the `await` where the task is waiting, it raises a
`CancelledError`. From there it's like any other error: it goes up through every `finally`, and
ends the task. Two things can go wrong. Nobody tidies up. Or somebody catches the error, and the
task looks as if it had done its work.

Fix `water`: whatever happens, the tap is closed. Then write `stop`.

`python3 cancellation1.py` (on Windows with `py`) waters for a second, until it rains.
"""

import asyncio
from typing import Protocol


class Tap(Protocol):
    """A tap with a motor, which takes a moment for each of the two."""

    async def open(self) -> None: ...

    async def close(self) -> None: ...


async def water(tap: Tap, minutes: float) -> str:
    """Open the tap, wait, close it, and return "watered for 5 min".

    Once it has begun to open, the tap is closed in any case: also if an error comes or the task
    is cancelled, even while it's still opening. The error, or the cancellation, then goes on.
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
    """Cancel the task, and wait until it has ended, its tidying up included.

    Return True if it was cancelled. False if it had ended before, or ends in another way: stop
    then raises nothing.
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
