def in_seconds(minutes: int, seconds: int) -> int:
    return seconds + 60 * minutes


def as_text(total: int) -> str:
    minutes, seconds = divmod(total, 60)
    return str(minutes) + " min " + str(seconds) + " s"


def pace(km, minutes, seconds):
    total = in_seconds(minutes, seconds)
    print("in all", total)
    return as_text(round(total / km))


def finish(km, minutes, seconds):
    "The time of a whole run."
    total = in_seconds(minutes=minutes, seconds=seconds)
    return as_text(round(km * total))


print(finish(21.1, 5, 30))
