def in_seconds(minutes, seconds):
    return minutes * 60 + seconds


def as_text(total):
    minutes = int(total / 60)
    return f"{minutes} min {total - minutes * 60} s"


def scaled(factor, minutes, seconds):
    return as_text(round(in_seconds(minutes, seconds) * factor))


def pace(km, minutes, seconds):
    return as_text(round(in_seconds(minutes, seconds) / km))


def finish(km, minutes, seconds):
    """Tell how long it takes.

    Each km takes the minutes and seconds.
    """
    return scaled(km, minutes, seconds)


print(finish(21.1, 5, 30))
