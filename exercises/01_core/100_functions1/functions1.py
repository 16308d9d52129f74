"""Half a marathon, on the back of an envelope.

Wanjiru ran 5 km in 27 minutes and 30 seconds. At that pace, how long would half a
marathon take her? She does it on envelopes, and each of them begins with the same
lines: minutes and seconds turned into seconds.

A function can use another function. Then each does one small thing:

    def seats(tables):
        '''Return how many people can sit at this many tables.'''
        return tables * 4

    def chairs_to_buy(tables, chairs):
        '''Return how many chairs are missing.'''
        return seats(tables) - chairs

    print(chairs_to_buy(6, 20))    # 4

The text in triple quotes below `def` is called a docstring. It tells people what
the function is for, and `help(seats)` shows it.

Write the four functions. If one of them does a calculation already, let the others
call it. At the end, print how long half a marathon takes her: 21.1 km at the pace
of her 5 km.
"""


def in_seconds(minutes, seconds):
    """Return the whole time in seconds."""
    # TODO
    return seconds


def as_text(total):
    """Return a number of seconds as a text, such as "27 min 30 s" for 1650."""
    # TODO: `//` gives the whole minutes, `%` gives what is left over.
    return f"{total} s"


def pace(km, minutes, seconds):
    """Return the time for one km as a text, such as "5 min 30 s".

    The whole run of this many km took these minutes and seconds. Round the seconds
    for one km to a whole number with round.
    """
    # TODO: two of the functions above do most of the work.
    return "fast"


# TODO: write the function finish(km, minutes, seconds), with a docstring of your own.
# It returns how long a run of this many km takes if each km takes these minutes and
# seconds: finish(10, 5, 30) is "55 min 0 s". It rounds like pace.
