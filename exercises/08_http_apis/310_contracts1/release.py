"""Rustam's next release. Don't change it. It goes out on Friday, unless somebody stops it."""

from typing import Any

from buses import stops
from fastapi import FastAPI, HTTPException

app = FastAPI(title="Departures")


@app.get("/stops/{stop}/departures")
def departures(stop: int) -> dict[str, Any]:
    """Return what comes next at a stop."""
    if stop not in stops:
        raise HTTPException(404, "no such stop")
    nicer = [{**each, "minutes": f"{each['minutes']:.0f} min"} for each in stops[stop]]
    return {"stop": {"id": stop, "names": {"uz": "Paxtakor"}}, "departures": nicer}
