"""Where is my parcel?"""


def describe(message):
    kind = message.get("kind")
    if kind == "delivered":
        if "left_with" in message:
            return "left with " + message["left_with"]
        return kind
    if kind != "delay":
        return "no news"
    hours = message.get("hours")
    if not isinstance(hours, int):
        return "late"
    if hours < 24:
        return f"{hours} hours late"
    days, _ = divmod(hours, 24)
    return f"{days} days late"


def grams(weight):
    if weight is None:
        return 0
    if isinstance(weight, float):
        return int(f"{weight * 1000:.0f}")
    if isinstance(weight, (int, str)):
        return int(weight)
    raise TypeError("not a weight")
