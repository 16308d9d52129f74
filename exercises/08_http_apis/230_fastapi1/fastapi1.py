"""How long do I boil an egg up here?

The higher you live, the cooler water boils, and the longer an egg takes. Lhamo's hostel in Lhasa
has guests from sea level. Every morning they ask her, and every morning she works it out in her
head. She'd rather give them an address for their phones.

In FastAPI, a function answers an address. It gets its parameters from the path, or from what comes
after the ?. Its *type hints* turn texts into numbers, and refuse what isn't one with a 422 that
says why. What you return goes out as JSON. (FastAPI is downloaded once, about 4 MB.)

    @app.get("/rooms/{number}")
    def room(number: int, blankets: int = 2) -> dict[str, int]:
        return {"number": number, "blankets": blankets}

    GET /rooms/7?blankets=3     200 {"number": 7, "blankets": 3}
    GET /rooms/seven            422

Write the three addresses. `pythlings shell fastapi1 -- python fastapi1.py` asks them.
"""

from typing import Any

from fastapi import FastAPI, HTTPException

app = FastAPI(title="Eggs")

PLACES = {"lhasa": 3656, "la paz": 3640, "nairobi": 1795, "rotterdam": -2, "são paulo": 760}
MINUTES = {"soft": 4.5, "hard": 9.0}  # at sea level


def minutes_at(metres: float, minutes: float) -> float:
    """Return how long it takes up there: 12 % more for each 1000 metres."""
    return round(minutes * (1 + 0.12 * metres / 1000), 1)


# TODO: GET /places
# All names, in alphabetical order: ["la paz", "lhasa", …]
# TODO: GET /places/{name}
# {"name": "lhasa", "metres": 3656}. Capital letters in the address make no difference. Any other
# place is a 404 with {"detail": "no such place"}: raise HTTPException(404, "no such place").
# TODO: GET /eggs/{metres}
# {"metres": 3656.0, "minutes": 12.9, "eggs": 1}. `metres` is a float. After the ? there may be two
# parameters. `kind` is soft or hard, and hard by default; another kind is a 404, "no such kind".
# `eggs` is a whole number, 1 by default. Each egg after the first takes 0.2 minutes more. In the
# end, `minutes` is rounded to one digit after the point.


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    browser = TestClient(app)
    for address in ("/places", "/places/Lhasa", "/eggs/3656?kind=soft&eggs=3", "/eggs/high"):
        answer = browser.get(address)
        print("GET", address, answer.status_code, answer.text, sep="  ")
