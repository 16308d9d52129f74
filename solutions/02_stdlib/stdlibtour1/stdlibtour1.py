"""Look whether it is there already."""

import bisect
import calendar
import difflib
import fractions
import heapq
import pprint
import string
import textwrap


def blurb(text, width):
    """Return the text cut to whole words, with "…" for what is left out."""
    return textwrap.shorten(text, width, placeholder="…")


def show_title(text):
    """Return the title with a capital for each word."""
    return string.capwords(text)


def days_in_month(year, month):
    """Return how many days the month has."""
    return calendar.monthrange(year, month)[1]


def share(minutes, total):
    """Return the share of the air time as text in lowest terms."""
    return str(fractions.Fraction(minutes, total))


def on_air(starts, minute):
    """Return the position of the programme that is on at this minute."""
    return bisect.bisect_right(starts, minute) - 1


def best(votes, count):
    """Return the `count` highest votes, the highest first."""
    return heapq.nlargest(count, votes)


def for_the_log(data):
    """Return the data as text in lines of at most 40 characters."""
    return pprint.pformat(data, width=40)


def did_you_mean(name, names):
    """Return a list with the one name that looks most like `name`, or an empty one."""
    return difflib.get_close_matches(name, names, n=1)


# Why this way
#
# Each of these could be written by hand in five to thirty lines, and each would
# then have to be tested: the leap year 1900, the apostrophe, two equal votes.
# The library's versions have been wrong already, years ago, and were mended.
# `import bisect` and then `bisect.bisect_right` shows at every use where a name
# comes from, which helps the next reader more than a shorter line would.
