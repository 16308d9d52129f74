"""A whale of minus four metres.

Sailors report whales to Inês, from eleven apps in eight languages. Each app has checks of its own,
and each has other ones. In the database there's a whale of minus four metres, one that was seen at
"yesterday", and one at latitude 412.

A *JSON Schema* says once, for all languages, what a report looks like. It's JSON itself:

    {"type": "object",
     "properties": {"boat": {"type": "string", "minLength": 1},
                    "crew": {"type": "integer", "minimum": 1}},
     "required": ["boat"],
     "additionalProperties": false}

Mind what it *doesn't* say. `properties` describes fields and demands none: that's `required`. And
"minimum" only speaks of numbers; a text passes it unless there's a "type", too.

Write the schema of a report, and `complaints`. (The package `jsonschema` is about 1 MB, once.)
`pythlings shell apischema1 -- python apischema1.py` reads three reports.
"""

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
    "properties": {
        "count": {"minimum": 1},
    },
}


def complaints(report: Any) -> list[str]:
    """Return where this report doesn't fit, in the order of the alphabet, and each place once.

    A place is the way to the value, with dots: "place.lat", "photos.0". What concerns the report as a
    whole, such as a missing field, is "report".
    """
    # TODO: Draft202012Validator(SCHEMA).iter_errors(report) gives all errors. Each has a `path`,
    # such as deque(["photos", 0]), empty for the whole report.
    return []


if __name__ == "__main__":
    azores = {"lat": 38.5, "lon": -28.6}
    for report in (
        {"species": "orca", "seen": "2026-05-03", "place": azores, "metres": 7.5},
        {"species": "orca", "seen": "yesterday", "place": azores, "metres": -4},
        {"species": "kraken", "seen": "2026-05-03", "place": {"lat": 412, "lon": 0}},
    ):
        print(report["species"], complaints(report) or "fine")
