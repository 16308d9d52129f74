"""The lighthouse went dark for three seconds.

"No ships were harmed," writes Aroha from Cape Reinga, "but please look at this." Her program blinks
the lamp and reads the weather sensors, both with asyncio. While a sensor answers, the lamp stays
as it is.

The sensors' driver is an ordinary function: `read("wind")` returns when it's done. It doesn't
await anything, so nobody else gets a turn, not even the lamp. An `async def` around it changes
nothing. What helps is a thread:

    value = await asyncio.to_thread(read, "wind")

Now the function blocks only that thread, and the loop is free. (If there's an async driver, take
that.)

Fix `read_all`: all sensors are read at the same time, and nothing blocks the loop. Then write
`with_lamp`. Run it before and after (`python3 blocking1.py`, on Windows with `py`), and watch the
lamp.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any


async def read_all(sensors: list[str], read: Callable[[str], float]) -> dict[str, float | None]:
    """Read all sensors at the same time. Return their values, in the order given.

    `read` blocks. If it raises an OSError, that sensor has None. Any other error comes out.
    """
    # TODO: "It's dark! For as long as a sensor takes, and then again for the next."
    return {sensor: read(sensor) for sensor in sensors}


async def with_lamp(
    work: Coroutine[Any, Any, dict[str, float | None]], blink: Callable[[], None], every: float
) -> dict[str, float | None]:
    """Do the work, which takes a while. Call blink at once, and again every `every` seconds until
    it's done.

    Return what the work returns, or raise its error. Afterwards nobody blinks any more.
    """
    # TODO: it does the work. It's dark, though.
    return await work


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
