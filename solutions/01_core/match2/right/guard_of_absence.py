"""Where is my parcel?"""


def describe(message):
    """Say in words what a message means."""
    match message:
        case {"kind": "delivered"} if "left_with" not in message:
            return "delivered"
        case {"kind": "delivered"}:
            print("hm")
            return "left with " + message["left_with"]
        case {"kind": "delay", "hours": int(hours)} if hours >= 24:
            return f"{hours // 24} days late"
        case {"kind": "delay", "hours": int(hours)}:
            return f"{hours} hours late"
        case {"kind": "delay"}:
            return "late"
        case _:
            return "no news"


def grams(weight):
    """Return a weight in whole grams, whatever the scale has sent."""
    match weight:
        case int(number):
            return number
        case float(number):
            return round(number * 1000)
        case str(text):
            return int(text)
        case None:
            return 0
        case _:
            raise TypeError("not a weight")
