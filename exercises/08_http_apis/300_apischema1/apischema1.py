"""A whale of minus four metres.

Sailors report whales to Inês, from eleven apps in eight languages. Each app has checks of its own,
and no two agree. By now her database has a whale of minus four metres, a whale seen "yesterday",
and one at latitude 412.

A *JSON Schema* says what a report looks like, once, for all languages. It's JSON itself:

    {"type": "object",
     "properties": {"boat": {"type": "string", "minLength": 1},
                    "crew": {"type": "integer", "minimum": 1}},
     "required": ["boat"],
     "additionalProperties": false}

Mind what it *doesn't* say. `properties` describes fields, but demands none of them: `required` does
that. And "minimum" is only about numbers. A text passes it, unless there's a "type" as well.

Write the schema of a report, and `complaints`. `pythlings shell apischema1 -- python apischema1.py`
reads three reports. (The package jsonschema is downloaded once, about 1 MB.)
"""

from typing import Any

from jsonschema import Draft202012Validator

# TODO: a report is an object with
#   species   required: "humpback", "orca" or "unknown"
#   seen      required: a date such as "2026-05-03": four digits, two, two, with - between them, and
#             nothing else. (Other code checks whether there's such a day.)
#   place     required: an object with "lat" from -90 to 90 and "lon" from -180 to 180. Both are
#             required, both are numbers, and nothing else is in it
#   metres    a number greater than 0, at most 35; or null, if nobody could say
#   count     a whole number, 1 or more
#   photos    up to 5 texts, none of them twice. Each begins with https:// and goes on after that
# and nothing else.
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "properties": {
        "count": {"minimum": 1},
    },
}


def complaints(report: Any) -> list[str]:
    """Return where this report doesn't fit, in alphabetical order, and each place once.

    A place is the way to the value, with dots: "place.lat", "photos.0". If something is wrong with
    the report as a whole, such as a missing field, the place is "report".
    """
    # TODO: Draft202012Validator(SCHEMA).iter_errors(report) gives all errors. Each has a `path`,
    # such as deque(["photos", 0]). It's empty for the report as a whole.
    return []


if __name__ == "__main__":
    azores = {"lat": 38.5, "lon": -28.6}
    for report in (
        {"species": "orca", "seen": "2026-05-03", "place": azores, "metres": 7.5},
        {"species": "orca", "seen": "yesterday", "place": azores, "metres": -4},
        {"species": "kraken", "seen": "2026-05-03", "place": {"lat": 412, "lon": 0}},
    ):
        print(report["species"], complaints(report) or "fine")
