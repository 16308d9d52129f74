"""The pump that didn't stop."""


def day(reading, diary):
    """Water the garden for a day, and note in the list `diary` what happens."""
    try:
        diary.append("on")
        number = int(reading)
        diary.append(f"{number} litres")
    except ValueError:
        diary.append("broken")
    else:
        diary.append("done")
    finally:
        diary.append("off")
    diary.append("tea")


MONDAY = ["on", "12 litres", "done", "off", "tea"]
TUESDAY: list[str] = [
    "on",
    "broken",
    "off",
    "tea",
]
WEDNESDAY = ["on", "off"]


def water(start, work, stop):
    """Call start(), return what work() returns, and call stop() in any case."""
    start()
    try:
        result = work()
    except BaseException:
        stop()
        raise
    stop()
    return result


def report(text, send):
    """Call send with the number in the text, and return "sent"."""
    try:
        number = int(text)
    except ValueError:
        return "sensor broken"
    else:
        send(number)
        return "sent"
