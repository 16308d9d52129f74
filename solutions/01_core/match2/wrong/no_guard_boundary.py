# expect: a delay from 24 hours on is told in whole days
def describe(message):
    match message:
        case {"kind": "scan", "place": place}:
            return f"scanned at {place}"
        case {"kind": "delay", "hours": hours} if hours > 24:
            return f"delayed by {hours // 24} days"
        case {"kind": "delay", "hours": hours}:
            return f"delayed by {hours} hours"
        case {"kind": "delivered", "left_with": name}:
            return f"left with {name}"
        case {"kind": "delivered"}:
            return "delivered"
        case _:
            return "unknown message"


def weight_in_grams(value):
    return 0


def size_band(grams):
    return "small"
