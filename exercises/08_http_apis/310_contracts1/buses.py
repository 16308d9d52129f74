"""Rustam's service, as it is today. There's nothing to change here.

`given` makes one of three situations, so that contracts can be checked.
"""

from typing import Any

from fastapi import FastAPI, HTTPException

SITUATIONS: dict[str, dict[int, list[dict[str, Any]]]] = {
    "a bus and a tram are coming at stop 12": {
        12: [
            {"trip": 811, "kind": "bus", "to": "Chorsu", "minutes": 3, "platform": "B2"},
            {"trip": 907, "kind": "tram", "to": "Yunusobod", "minutes": 7.5, "platform": None},
        ]
    },
    "nothing comes at stop 12 tonight": {12: []},
    "stop 12 isn't used any more": {},
}
stops: dict[int, list[dict[str, Any]]] = {}
app = FastAPI(title="Departures")


def given(situation: str) -> None:
    """Make a situation. If there's no such situation, it's a KeyError, which is a LookupError."""
    found = SITUATIONS[situation]
    stops.clear()
    stops.update(found)


@app.get("/stops/{stop}/departures")
def departures(stop: int) -> dict[str, Any]:
    """Return what comes next at a stop."""
    if stop not in stops:
        raise HTTPException(404, "no such stop")
    return {
        "stop": {"id": stop, "name": "Paxtakor"},
        "operator": "Toshshahar",
        "departures": stops[stop],
    }
