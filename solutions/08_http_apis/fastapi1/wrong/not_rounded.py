# expect: 13.100000000000001
"""How long do I boil an egg up here?

The higher you live, the cooler water boils, and the longer an egg takes. Lhamo's hostel in Lhasa
has guests from sea level. Every morning they ask her, and every morning she works it out in her
head. She'd rather give them an address for their phones.

With FastAPI, a function answers an address. Its parameters are found in the path or after the ?,
and its *type hints* do the work: they turn texts into numbers, and refuse what isn't one with a
422 that says why. What you return goes out as JSON. (It's about 4 MB, once.)

    @app.get("/rooms/{number}")
    def room(number: int, blankets: int = 2) -> dict[str, int]:
        return {"number": number, "blankets": blankets}

    GET /rooms/7?blankets=3     200 {"number": 7, "blankets": 3}
    GET /rooms/seven            422

Write the three addresses. `python3 fastapi1.py` (on Windows `py fastapi1.py`) asks them.
"""

from typing import Any

from fastapi import FastAPI, HTTPException

app = FastAPI(title="Eggs")

PLACES = {"lhasa": 3656, "la paz": 3640, "nairobi": 1795, "rotterdam": -2, "são paulo": 760}
MINUTES = {"soft": 4.5, "hard": 9.0}  # at sea level


def minutes_at(metres: float, minutes: float) -> float:
    """Return how long it takes up there: 12 % more for each 1000 metres."""
    return round(minutes * (1 + 0.12 * metres / 1000), 1)


@app.get("/places")
def places() -> list[str]:
    return sorted(PLACES)


@app.get("/places/{name}")
def place(name: str) -> dict[str, Any]:
    small = name.lower()
    if small not in PLACES:
        raise HTTPException(404, "no such place")
    return {"name": small, "metres": PLACES[small]}


@app.get("/eggs/{metres}")
def eggs(metres: float, kind: str = "hard", eggs: int = 1) -> dict[str, Any]:
    if kind not in MINUTES:
        raise HTTPException(404, "no such kind")
    minutes = minutes_at(metres, MINUTES[kind]) + 0.2 * (eggs - 1)
    return {"metres": metres, "minutes": minutes, "eggs": eggs}


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    browser = TestClient(app)
    for address in ("/places", "/places/Lhasa", "/eggs/3656?kind=soft&eggs=3", "/eggs/high"):
        answer = browser.get(address)
        print("GET", address, answer.status_code, answer.text, sep="  ")
