"""The parcel with the misspelt key."""

from typing import NotRequired, TypedDict


class Event(TypedDict):
    """Where a parcel was, and on which day in May."""

    place: str
    day: int


class Parcel(TypedDict):
    """A parcel on its way."""

    id: str
    weight: float
    events: list[Event]
    note: NotRequired[str]


def summary(parcel: Parcel) -> str:
    """Return "Hu-17: 2.5 kg, in Győr, 12 May", after its last event, or "Hu-17: 2.5 kg, not sent".

    Where there's a note, it follows after a comma.
    """
    text = f"{parcel['id']}: {parcel['weight']} kg"
    if parcel["events"]:
        last = parcel["events"][-1]
        text += f", in {last['place']}, {last['day']} May"
    else:
        text += ", not sent"
    return f"{text}, {parcel['note']}" if "note" in parcel else text


def arrive(parcel: Parcel, place: str, day: int) -> int:
    """Add an event to this very parcel, and return how many it has now."""
    parcel["events"].append({"place": place, "day": day})
    return len(parcel["events"])


def heavy(parcels: list[Parcel], kilos: float) -> list[str]:
    """Return the ids of the parcels that have this weight or more."""
    return [parcel["id"] for parcel in parcels if parcel["weight"] >= kilos]


def ring_twice(parcel: Parcel) -> Parcel:
    """Return a copy of the parcel with the note "please ring twice". The parcel stays as it is."""
    return {**parcel, "note": "please ring twice"}


if __name__ == "__main__":
    first: Parcel = {"id": "Hu-17", "weight": 2.5, "events": []}
    second = ring_twice({"id": "Hu-18", "weight": 0.4, "events": []})
    arrive(first, "Győr", 12)
    arrive(second, "Pécs", 13)
    print(summary(first))
    print(summary(second))


# Why this way
#
# `{"place": …, "date": …}` is wrong, and mypy knows it only because `events` is a list[Event]: a
# dict on its own may have any keys. `note: str | None` would say that the key is always there.
# `parcel.get("note")` works as well, but an `or` after it would drop an empty note. A TypedDict
# costs nothing at run time, and checks nothing: what came over the network is still unproven.
