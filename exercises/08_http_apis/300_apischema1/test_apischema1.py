import copy

import pytest
from apischema1 import SCHEMA, complaints
from jsonschema import Draft202012Validator, SchemaError
from pythlings_checks import program

GOOD = {
    "species": "orca",
    "seen": "2026-05-03",
    "place": {"lat": 38.5, "lon": -28.6},
    "metres": 7.5,
    "count": 3,
    "photos": ["https://example.org/1.jpg", "https://example.org/2.jpg"],
}
NO = object()  # the field isn't there


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def report(**changes):
    whole = {**copy.deepcopy(GOOD), **changes}
    return {name: value for name, value in whole.items() if value is not NO}


def fits(field, *values):
    for value in values:
        shown = "it isn't there" if value is NO else f"it's {value!r}"
        accepted = Draft202012Validator(SCHEMA).is_valid(report(**{field: value}))
        told(accepted, f"`{field}` is fine: {shown}. The schema refuses it.")


def refused(field, *values):
    for value in values:
        shown = "it isn't there" if value is NO else f"it's {value!r}"
        accepted = Draft202012Validator(SCHEMA).is_valid(report(**{field: value}))
        told(not accepted, f"`{field}` is wrong: {shown}. The schema accepts it.")


def test_schema():
    """the schema is itself a schema"""
    try:
        Draft202012Validator.check_schema(SCHEMA)
    except SchemaError as error:
        pytest.fail(f"The schema isn't one: {error.message}")
    text = repr(SCHEMA)
    for word in ("additionalproperties", "minlenght", "maxitem'", "uniqueitems"):
        if word in text:
            pytest.fail(f"No keyword is written like this: {word}")


def test_good():
    """a good report fits"""
    fits("species", "humpback", "orca", "unknown")
    least = {name: GOOD[name] for name in ("species", "seen", "place")}
    accepted = Draft202012Validator(SCHEMA).is_valid(least)
    told(accepted, f"Nothing that's required is missing, and the schema refuses it: {least}")


def test_object():
    """a report is an object"""
    for value in ([], "orca", None, 7, [GOOD]):
        accepted = Draft202012Validator(SCHEMA).is_valid(value)
        told(not accepted, f"The schema accepts {value!r} as a report.")


@pytest.mark.parametrize("field", ["species", "seen", "place"])
def test_required(field):
    """species, seen and place are required"""
    refused(field, NO)


def test_species():
    """species: one of three"""
    refused("species", "kraken", "Orca", "", None, 3)


def test_seen():
    """seen: four digits, two, two, and nothing else"""
    fits("seen", "1999-12-31")
    refused("seen", "yesterday", "2026-5-3", "26-05-03", "on 2026-05-03", "2026-05-03 at noon", "")
    refused("seen", 20260503, None, "2026/05/03")


def test_place():
    """place: lat and lon, both required, within their limits, and nothing else"""
    fits("place", {"lat": -90, "lon": 180}, {"lat": 90, "lon": -180}, {"lat": 0, "lon": 0.5})
    refused("place", {"lat": 90.1, "lon": 0}, {"lat": -91, "lon": 0}, {"lat": 412, "lon": 0})
    refused("place", {"lat": 0, "lon": 181}, {"lat": 0, "lon": -180.5})
    refused("place", {"lat": 0}, {"lon": 0}, {}, [38.5, -28.6], None)
    refused("place", {"lat": "38.5", "lon": 0}, {"lat": 0, "lon": None})
    refused("place", {"lat": 0, "lon": 0, "alt": 3})


def test_metres():
    """metres: greater than 0, at most 35, or null"""
    fits("metres", 35, 0.1, None, NO)
    refused("metres", 0, -4, 35.5, "7.5", [7], True)


def test_count():
    """count: a whole number, 1 or more"""
    fits("count", 1, 400, NO)
    refused("count", 0, -1, 2.5, "3", None, True)


def test_photos():
    """photos: up to 5 texts that begin with https://, none of them twice"""
    five = [f"https://example.org/{number}" for number in range(5)]
    fits("photos", [], five, NO)
    refused("photos", [*five, "https://example.org/5"], [five[0], five[0]])
    refused(
        "photos",
        ["http://example.org/1"],
        ["x https://example.org/1"],
        ["https://"],
        [7],
        five[0],
        None,
    )


def test_nothing_else():
    """a report has no other fields"""
    refused("colour", "black and white")
    refused("Count", 3)


def test_complaints():
    """complaints: each place once, in alphabetical order"""
    assert (
        complaints({"species": "orca", "seen": "2026-05-03", "place": {"lat": 1, "lon": 2}}) == []
    )
    assert complaints(
        {"species": "kraken", "seen": "2026-05-03", "place": {"lat": 412, "lon": 200}, "count": 0}
    ) == ["count", "place.lat", "place.lon", "species"]
    assert complaints(
        {"species": "orca", "seen": "now", "place": {"lat": 1}, "photos": ["https://a/b", "no", 7]}
    ) == ["photos.1", "photos.2", "place", "seen"]


def test_complaints_whole():
    """complaints: what concerns the whole is "report", and comes once"""
    assert complaints({}) == ["report"]
    assert complaints({"seen": "2026-05-03", "colour": "grey", "metres": -4}) == [
        "metres",
        "report",
    ]
    assert complaints("orca") == ["report"]


def test_program():
    """the program reads three reports"""
    program("apischema1.py").succeeds().prints(
        "orca fine\norca ['metres', 'seen']\nkraken ['place.lat', 'species']"
    )
