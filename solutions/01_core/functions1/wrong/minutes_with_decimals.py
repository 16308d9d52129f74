# expect: 5 min 30 s for each, without decimals
def in_seconds(minutes, seconds):
    return minutes * 60 + seconds


def as_text(total):
    return f"{total // 60} min {total % 60} s"


def pace(km, minutes, seconds):
    return f"{minutes / km} min {seconds / km} s"


def finish(km, minutes, seconds):
    """Return the time of the whole run."""
    return as_text(round(in_seconds(minutes, seconds) * km))


print(finish(21.1, 5, 30))
