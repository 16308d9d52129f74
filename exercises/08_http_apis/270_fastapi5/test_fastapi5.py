import asyncio
import threading

import fastapi5
import httpx2
import pytest
from asyncio_for_check import finished
from fastapi5 import app
from pythlings_checks.web import client

LONG = 3.0
web = client(app)


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


class Waits:
    """A thermometer that shows its number only when somebody lets it."""

    def __init__(self):
        self.begun, self.go, self.late = threading.Event(), threading.Event(), False

    def __call__(self, house):
        self.begun.set()
        self.late = not self.go.wait(LONG)
        return 20.0 + house


async def ask_both(path, waits):
    """Ask this address, and the clock while the thermometer waits."""
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://houses") as page:
        slow = asyncio.create_task(page.get(path))
        while not waits.begun.is_set() and not slow.done():
            await asyncio.sleep(0.001)
        tick = await page.get("/clock")
        waits.go.set()
        return (await slow).json(), tick.json()


@pytest.mark.parametrize(
    "path, wanted",
    [("/temperature/3", {"celsius": 23.0}), ("/houses/3", {"celsius": 23.0, "percent": 63})],
    ids=["temperature", "houses"],
)
def test_clock(path, wanted, monkeypatch):
    """the clock ticks while a thermometer is slow"""
    waits = Waits()
    monkeypatch.setattr(fastapi5, "thermometer", waits)
    answer, tick = finished(ask_both(path, waits), limit=5 * LONG)
    told(not waits.late, f"GET {path}: as long as the thermometer waited, /clock had no answer.")
    told((answer, tick) == (wanted, "tick"), f"GET {path} answered {answer}, and /clock {tick}.")


class Together:
    """Answers when so many have asked at the same time."""

    def __init__(self, count):
        self.count, self.asked, self.late = count, 0, False
        self.all_there = threading.Event()

    def arrived(self):
        self.asked += 1
        if self.asked == self.count:
            self.all_there.set()

    async def humidity(self, house):
        self.arrived()
        for _ in range(int(LONG / 0.01)):
            if self.all_there.is_set():
                return 60 + house
            await asyncio.sleep(0.01)
        self.late = True
        self.all_there.set()
        return 60 + house

    def thermometer(self, house):
        self.arrived()
        if not self.all_there.wait(LONG):
            self.late = True
            self.all_there.set()
        return 20.0 + house


def test_humidity(monkeypatch):
    """GET /humidity: all houses are asked side by side"""
    together = Together(5)
    monkeypatch.setattr(fastapi5, "humidity", together.humidity)
    web.get("/humidity?houses=5").answers(200, json=[61, 62, 63, 64, 65])
    told(not together.late, "Five houses. The second was asked only after the first had answered.")


def test_both(monkeypatch):
    """GET /houses/2: temperature and humidity are asked side by side"""
    together = Together(2)
    monkeypatch.setattr(fastapi5, "humidity", together.humidity)
    monkeypatch.setattr(fastapi5, "thermometer", together.thermometer)
    web.get("/houses/2").answers(200, json={"celsius": 22.0, "percent": 62})
    told(
        not together.late, "Temperature and humidity: one was asked only after the other answered."
    )


def test_as_before():
    """what they answer stays the same"""
    web.get("/temperature/3").answers(200, json={"celsius": 23.0})
    web.get("/humidity").answers(200, json=[61, 62, 63, 64])
    web.get("/humidity?houses=0").answers(200, json=[])
    web.get("/houses/1").answers(200, json={"celsius": 21.0, "percent": 61})
    web.get("/houses/x").answers(422)
    web.get("/clock").answers(200, json="tick")
