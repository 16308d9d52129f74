# expect: whole grams are an int
"""Where is my parcel?"""


def describe(message):
    """Say in words what a message means.

    {"kind": "delivered"}                        delivered
    {"kind": "delivered", "left_with": "Ada"}    left with Ada
    {"kind": "delay", "hours": 5}                5 hours late
    {"kind": "delay", "hours": 50}               2 days late
    {"kind": "delay", "hours": "many"}           late
    everything else                              no news

    From 24 hours on, whole days count. The words stay as they are for 1: "1 hours late".
    Hours that aren't a whole number, or aren't there, make it "late". Other keys don't matter.
    """
    match message:
        case {"kind": "delivered", "left_with": name}:
            return f"left with {name}"
        case {"kind": "delivered"}:
            return "delivered"
        case {"kind": "delay", "hours": int(hours)} if hours >= 24:
            return f"{hours // 24} days late"
        case {"kind": "delay", "hours": int(hours)}:
            return f"{hours} hours late"
        case {"kind": "delay"}:
            return "late"
        case _:
            return "no news"


def grams(weight):
    """Return a weight in whole grams, whatever the scale has sent.

    750      an int is grams already
    0.75     a float is kilograms: 750, rounded
    "430"    a text holds whole grams: 430
    None     nothing is on the scale: 0

    For anything else, raise a TypeError with the message "not a weight".
    """
    match weight:
        case None:
            return 0
        case int():
            return weight
        case float():
            return round(weight * 1000, 0)
        case str():
            return int(weight)
        case _:
            raise TypeError("not a weight")
