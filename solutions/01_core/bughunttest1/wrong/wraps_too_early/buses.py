"""When does the next bus leave?"""

DAY = 24 * 60  # the minutes of a day


def wait(times, now):
    """Return in how many minutes the next bus leaves, 0 if there's one right now.

    `times` has a departure or more, in any order: minutes after midnight, such as 490 for 8:10.
    `now` is a time like that, too. After the last bus of a day comes the first one of the next.
    """
    ordered = sorted(times)
    for time in ordered:
        if time > now:
            return time - now
    return ordered[0] + DAY - now
