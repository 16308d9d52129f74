"""One slow thermometer stops the clock.

> Whenever somebody looks at greenhouse 3, the whole page freezes: the clock, the alarms, all of
> it. But our developer wrote `async` everywhere, so it can't be slow?        Yusuf

The old thermometer's library waits for a second, as ordinary code does. If that happens in an
`async def`, nobody else can run: there's only one event loop, and it's waiting, too. FastAPI runs a
plain `def` in a thread instead, and the loop goes on.

- If a library blocks, write `def`, or `await asyncio.to_thread(…)`.
- If a library is awaited, write `async def`, and wait for several things at the same time.

Fix the three addresses, and leave their answers as they are. Then ask all of them with
`pythlings shell fastapi5 -- python fastapi5.py`.
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


# TODO: all three give the right answers, and all three make others wait.
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
