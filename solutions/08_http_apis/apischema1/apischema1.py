"""A whale of minus four metres."""

from typing import Any

from jsonschema import Draft202012Validator

# TODO: a report is an object with
#   species   required: "humpback", "orca" or "unknown"
#   seen      required: a date such as "2026-05-03": four digits, two, two, with - between them, and
#             nothing else. (Whether there's such a day is checked later.)
#   place     required: an object with "lat" from -90 to 90 and "lon" from -180 to 180, both required,
#             both numbers, and nothing else in it
#   metres    a number greater than 0, at most 35; or null, if nobody could say
#   count     a whole number, 1 or more
#   photos    up to 5 texts, each beginning with https:// and going on after it, none of them twice
# and with nothing else.
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "species": {"enum": ["humpback", "orca", "unknown"]},
        "seen": {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z"},
        "place": {
            "type": "object",
            "properties": {
                "lat": {"type": "number", "minimum": -90, "maximum": 90},
                "lon": {"type": "number", "minimum": -180, "maximum": 180},
            },
            "required": ["lat", "lon"],
            "additionalProperties": False,
        },
        "metres": {"type": ["number", "null"], "exclusiveMinimum": 0, "maximum": 35},
        "count": {"type": "integer", "minimum": 1},
        "photos": {
            "type": "array",
            "items": {"type": "string", "pattern": "^https://."},
            "maxItems": 5,
            "uniqueItems": True,
        },
    },
    "required": ["species", "seen", "place"],
    "additionalProperties": False,
}


def complaints(report: Any) -> list[str]:
    """Return where this report doesn't fit, in the order of the alphabet, and each place once.

    A place is the way to the value, with dots: "place.lat", "photos.0". What concerns the report as a
    whole, such as a missing field, is "report".
    """
    errors = Draft202012Validator(SCHEMA).iter_errors(report)
    return sorted({".".join(map(str, error.path)) or "report" for error in errors})


if __name__ == "__main__":
    azores = {"lat": 38.5, "lon": -28.6}
    for report in (
        {"species": "orca", "seen": "2026-05-03", "place": azores, "metres": 7.5},
        {"species": "orca", "seen": "yesterday", "place": azores, "metres": -4},
        {"species": "kraken", "seen": "2026-05-03", "place": {"lat": 412, "lon": 0}},
    ):
        print(report["species"], complaints(report) or "fine")

# Why this way
#
# Each keyword checks one thing and lets everything else pass, so nearly every value needs its "type". A
# pattern may match anywhere in a text: ^ and an end tie it down. In Python, $ also accepts a line end after
# the text. ("format": "date" says more, but validators only check it when asked.) For JSON Schema, True
# isn't an integer, though it is for Python, and 2.0 is one. The same file serves apps in eight languages,
# docs, and generators of test data.
