"""How long do I boil an egg up here?."""

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
    """All places."""
    return sorted(PLACES)


@app.get("/places/{name}")
def place(name: str) -> dict[str, Any]:
    """One place."""
    if name.lower() not in PLACES:
        raise HTTPException(404, "no such place")
    return {"name": name.lower(), "metres": PLACES[name.lower()]}


@app.get("/eggs/{metres}")
def eggs(metres: float, kind: str = "hard", eggs: int = 1) -> dict[str, float]:
    """How long eggs take at this height."""
    if kind not in MINUTES:
        raise HTTPException(404, "no such kind")
    minutes = minutes_at(metres, MINUTES[kind]) + 0.2 * (eggs - 1)
    return {"metres": metres, "minutes": round(minutes, 1), "eggs": eggs}


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    browser = TestClient(app)
    for address in ("/places", "/places/Lhasa", "/eggs/3656?kind=soft&eggs=3", "/eggs/high"):
        answer = browser.get(address)
        print("GET", address, answer.status_code, answer.text, sep="  ")

# Why this way
#
# The hints are the whole validation: no int(…), no try, and the 422 names the parameter and what's wrong
# with it. A name in the path's braces is found there, all the others after the ?. One without a default is
# required. A real server runs the same `app`: `uvicorn fastapi1:app`, and its page /docs lets you try it.
# As an answer's type, `Any` tells readers nothing. Models, in fastapi4, tell them more.
