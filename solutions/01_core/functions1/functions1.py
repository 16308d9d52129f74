"""Half a marathon, on the back of an envelope."""


def in_seconds(minutes, seconds):
    """Return the whole time in seconds."""
    return minutes * 60 + seconds


def as_text(total):
    """Return a number of seconds as a text, such as "27 min 30 s" for 1650."""
    minutes = total // 60
    seconds = total % 60
    return f"{minutes} min {seconds} s"


def pace(km, minutes, seconds):
    """Return the time for one km as a text, such as "5 min 30 s"."""
    for_one = round(in_seconds(minutes, seconds) / km)
    return as_text(for_one)


def finish(km, minutes, seconds):
    """Return how long so many km take if each takes these minutes and seconds."""
    for_all = round(in_seconds(minutes, seconds) * km)
    return as_text(for_all)


print(finish(21.1, 5, 30))


# Why this way
#
# Everything between the functions travels in seconds, one number. Minutes and
# seconds appear only where people read or type them. If she wants hours in the text
# one day, as_text changes and nothing else does. The names inside a function are its
# own: `minutes` in as_text has nothing to do with `minutes` in pace.
