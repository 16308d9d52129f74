"""The parcel with the misspelt key.

    $ python3 typeddict1.py
    Hu-17: 2.5 kg, in Győr, 12 May
    Hu-18: 0.4 kg, in Pécs, 13 May, please ring twice

Réka's parcel service sends JSON to three other programs, and reads JSON from them. Inside her
program they're dicts, and nobody notices a `parcel["wieght"]` before the customer does.

A dataclass would have to be made from the JSON, and turned back. A TypedDict stays a plain dict;
only mypy knows which keys it has, and of what type:

    class Person(TypedDict):
        name: str
        born: int
        email: NotRequired[str]     # this key may be missing

    ada: Person = {"name": "Ada", "born": 1815}

Write Parcel and Event so that mypy accepts what the samples below show, and nothing else. Then give
the functions their hints, and see which two keys mypy finds misspelt. Take care with the key that
may be missing: mypy doesn't warn you there.

No `Any`, no cast, no `# type: ignore`.
"""

from typing import NotRequired, TypedDict

# An event that the other programs send: place and day (a number) are always there.
# {"place": "Győr", "day": 12}
# A parcel: events is a list of such events, perhaps an empty one. The note may be missing.
# {"id": "Hu-17", "weight": 2.5, "events": [{"place": "Győr", "day": 12}]}
# {"id": "Hu-18", "weight": 0.4, "events": [], "note": "please ring twice"}


class Event(TypedDict):
    """Where a parcel was, and on which day in May."""

    # TODO: its keys


class Parcel(TypedDict):
    """A parcel on its way."""

    # TODO: its keys


def summary(parcel):
    """Return "Hu-17: 2.5 kg, in Győr, 12 May", after its last event, or "Hu-17: 2.5 kg, not sent".

    Where there's a note, it follows after a comma.
    """
    text = f"{parcel['id']}: {parcel['wieght']} kg"
    if parcel["events"]:
        last = parcel["events"][-1]
        text += f", in {last['place']}, {last['day']} May"
    else:
        text += ", not sent"
    return f"{text}, {parcel['note']}"


def arrive(parcel, place, day):
    """Add an event to this very parcel, and return how many it has now."""
    parcel["events"].append({"place": place, "date": day})
    return len(parcel["events"])


def heavy(parcels, kilos):
    """Return the ids of the parcels that have this weight or more."""
    return [parcel["id"] for parcel in parcels if parcel["weight"] >= kilos]


def ring_twice(parcel):
    """Return a copy of the parcel with the note "please ring twice". The parcel stays as it is."""
    return {**parcel, "note": "please ring twice"}


if __name__ == "__main__":
    first = {"id": "Hu-17", "weight": 2.5, "events": []}
    second = ring_twice({"id": "Hu-18", "weight": 0.4, "events": []})
    arrive(first, "Győr", 12)
    arrive(second, "Pécs", 13)
    print(summary(first))
    print(summary(second))
