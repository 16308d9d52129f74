# expect: waits for that thread without
"""The lighthouse blinks."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
import time
from collections.abc import Callable, Coroutine
from typing import Any


async def read_all(sensors: list[str], read: Callable[[str], float]) -> dict[str, float | None]:
    """Read all sensors at the same time. Return their values, in the order given."""

    def one(sensor):
        try:
            return read(sensor)
        except OSError:
            return None

    with ThreadPoolExecutor() as pool:
        return dict(zip(sensors, pool.map(one, sensors)))


async def with_lamp(
    work: Coroutine[Any, Any, dict[str, float | None]], blink: Callable[[], None], every: float
) -> dict[str, float | None]:
    """Do the work, and call blink at once and then every so many seconds until it's done."""

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
