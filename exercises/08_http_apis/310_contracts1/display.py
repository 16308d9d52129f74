"""The program in the displays, at four hundred stops. There's nothing to change here."""

from fastapi.testclient import TestClient

ICONS = {"bus": "=B=", "tram": "<T>"}
WIDTH = 14


def board(service: TestClient, stop: int) -> list[str]:
    """Return the lines that a display shows."""
    answer = service.get(f"/stops/{stop}/departures")
    if answer.status_code == 404:
        return ["This stop isn't used any more."]
    lines = []
    for departure in answer.json()["departures"]:
        minutes = departure["minutes"]
        when = "now" if minutes < 1 else f"{minutes:.0f} min"
        platform = departure.get("platform") or ""
        where = departure["to"].upper()[:WIDTH]
        lines.append(f"{ICONS[departure['kind']]} {where:<{WIDTH}} {when:>7} {platform}")
    return lines or ["Good night!"]
