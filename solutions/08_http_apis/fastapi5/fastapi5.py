"""One slow thermometer stops the clock."""

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


@app.get("/temperature/{house}")
def temperature(house: int) -> dict[str, float]:
    """The temperature of one house."""
    return {"celsius": thermometer(house)}


@app.get("/humidity")
async def all_humidity(houses: int = 4) -> list[int]:
    """The humidity of houses 1 to `houses`, in order. They're asked side by side."""
    return list(await asyncio.gather(*(humidity(house) for house in range(1, houses + 1))))


@app.get("/houses/{house}")
async def both(house: int) -> dict[str, float]:
    """Temperature and humidity of one house. They're asked side by side."""
    celsius, percent = await asyncio.gather(asyncio.to_thread(thermometer, house), humidity(house))
    return {"celsius": celsius, "percent": percent}


@app.get("/clock")
async def clock() -> str:
    """Answer at once, if anybody lets it."""
    return "tick"


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    page = TestClient(app)
    for path in ("/temperature/3", "/humidity?houses=5", "/houses/3", "/clock"):
        print(path, page.get(path).text)

# Why this way
#
# `async` doesn't make anything quick. It lets others run at each `await`, so where nothing is awaited,
# nobody can. In FastAPI, a plain `def` is the safe choice. It has some forty threads, so forty slow
# thermometers are too many again. `both` needs the two worlds at once: a thread for the one, a coroutine
# for the other.
