"""One slow thermometer stops the clock.

> Whenever somebody looks at greenhouse 3, the whole page freezes. The clock, the alarms, everything!
> But our developer wrote `async` everywhere, so it can't be slow?        Yusuf

The old thermometer's library waits for a second, as ordinary code does. In an `async def` nobody
else can run meanwhile: there's one event loop, and it's waiting, too. FastAPI runs a plain `def`
in a thread instead, and the loop goes on.

- A library that blocks: write `def`, or `await asyncio.to_thread(…)`.
- A library that's awaited: write `async def`, and wait for several things side by side.

Repair the three addresses; what they answer stays the same.
`pythlings shell fastapi5 -- python fastapi5.py` asks all of them. FastAPI is about 4 MB, once.
"""

import asyncio
import time

from fastapi import FastAPI

app = FastAPI(title="Greenhouses")


def thermometer(house: int) -> float:
    """Return the temperature, with the old library. It blocks."""
    time.sleep(0.05)
    return 20.0 + house


async def humidity(house: int) -> int:
    """Return the humidity, with the new library. It's awaited."""
    await asyncio.sleep(0.05)
    return 60 + house


# TODO: all three answer well, and all three make others wait.
@app.get("/temperature/{house}")
async def temperature(house: int) -> dict[str, float]:
    """The temperature of one house."""
    return {"celsius": thermometer(house)}


@app.get("/humidity")
async def all_humidity(houses: int = 4) -> list[int]:
    """The humidity of houses 1 to `houses`, in order. They're asked side by side."""
    return [await humidity(house) for house in range(1, houses + 1)]


@app.get("/houses/{house}")
async def both(house: int) -> dict[str, float]:
    """Temperature and humidity of one house. They're asked side by side."""
    return {"celsius": thermometer(house), "percent": await humidity(house)}


@app.get("/clock")
async def clock() -> str:
    """Answer at once, if anybody lets it."""
    return "tick"


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    page = TestClient(app)
    for path in ("/temperature/3", "/humidity?houses=5", "/houses/3", "/clock"):
        print(path, page.get(path).text)
