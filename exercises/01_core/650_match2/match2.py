"""Where is my parcel?

> Your app says "delivered", and I was at home all day. The parcel was with a neighbour!
> You knew. Why don't you say so? (Babak, angry)

The app did know. The van had sent `{"kind": "delivered", "left_with": "Mr Okoro"}`.
A dict pattern fits every dict that has its keys, whatever other keys are in there:

    >>> def seen(message):
    ...     match message:
    ...         case {"kind": "seen", "hours": int(hours)} if hours > 24:
    ...             return "long ago"
    ...         case {"kind": "seen", "place": place}:
    ...             return place
    >>> seen({"kind": "seen", "place": "Leith", "hours": 3, "van": 7})
    'Leith'

`int(hours)` fits whole numbers only, and `str(…)` and `float(…)` do the same for texts and
floats. An `if` after the pattern is a guard: the case counts only if its condition is true.

Make Babak's message come out right, add the delays, and write `grams` yourself.
"""


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
        case {"kind": "delivered"}:
            return "delivered"
        case {"kind": "delivered", "left_with": name}:
            return f"left with {name}"
        # TODO: the delays
        case _:
            return "no news"


def grams(weight):
    """Return a weight in whole grams, an int, whatever the scale has sent.

    750      an int is grams already
    0.75     a float is kilograms: 750, rounded
    "430"    a text holds whole grams: 430
    None     nothing is on the scale: 0

    For anything else, raise a TypeError with the message "not a weight".
    """
    # TODO: one case for each kind.
    return weight
