# expect: turns the minutes into seconds itself
def in_seconds(minutes, seconds):
    return minutes * 60 + seconds


def as_text(total):
    return f"{total // 60} min {total % 60} s"


def pace(km, minutes, seconds):
    return as_text(round(in_seconds(minutes, seconds) / km))


def finish(km, minutes, seconds):
    """Return the time of the whole run."""
    return as_text(round((minutes * 60 + seconds) * km))


print(finish(21.1, 5, 30))
