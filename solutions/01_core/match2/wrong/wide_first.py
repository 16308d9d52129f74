# expect: a parcel left with somebody names them
def describe(message):
    match message:
        case {"kind": "scan", "place": place}:
            return f"scanned at {place}"
        case {"kind": "delay", "hours": int(hours)} if hours >= 24:
            return f"delayed by {hours // 24} days"
        case {"kind": "delay", "hours": int(hours)}:
            return f"delayed by {hours} hours"
        case {"kind": "delivered"}:
            return "delivered"
        case {"kind": "delivered", "left_with": name}:
            return f"left with {name}"
        case _:
            return "unknown message"


def weight_in_grams(value):
    match value:
        case int(grams):
            return grams
        case float(kilograms):
            return round(kilograms * 1000)
        case str(text):
            return int(text)
        case None:
            return 0


def size_band(grams):
    if grams < 500:
        return "small"
    if grams < 2000:
        return "medium"
    return "large"
