# expect: Only an OSError says that a sensor is broken
"""The lighthouse blinks."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any


async def read_all(sensors: list[str], read: Callable[[str], float]) -> dict[str, float | None]:
    """Read all sensors at the same time. Return their values, in the order given."""

    async def one(sensor: str) -> float | None:
        try:
            return await asyncio.to_thread(read, sensor)
        except Exception:
            return None

    values = await asyncio.gather(*(one(sensor) for sensor in sensors))
    return dict(zip(sensors, values, strict=True))


async def with_lamp(
    work: Coroutine[Any, Any, dict[str, float | None]], blink: Callable[[], None], every: float
) -> dict[str, float | None]:
    """Do the work, which takes a while. Call blink at once, and again every `every` seconds until
    it's done.
    """

    async def lamp() -> None:
        while True:
            blink()
            await asyncio.sleep(every)

    blinking = asyncio.create_task(lamp())
    try:
        return await work
    finally:
        blinking.cancel()


if __name__ == "__main__":

    def driver(sensor: str) -> float:
        time.sleep(len(sensor) / 8)
        if sensor == "rain":
            raise OSError("the cable is wet")
        return len(sensor) * 1.5

    async def main() -> None:
        work = read_all(["wind", "rain", "pressure", "sun"], driver)
        print(await with_lamp(work, lambda: print("(*)", end=" ", flush=True), 0.1))

    asyncio.run(main())
