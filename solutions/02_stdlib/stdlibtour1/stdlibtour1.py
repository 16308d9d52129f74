"""Somebody has already written it."""

import bisect
import calendar
import difflib
import fractions
import heapq
import string
import textwrap


def blurb(text, width):
    """Return the text, or the words of it that fit into the width together with a final "…"."""
    return textwrap.shorten(text, width, placeholder="…")


def show_title(text):
    """Return the title with a capital letter for each word."""
    return string.capwords(text)


def days_in_month(year, month):
    """Return how many days this month has."""
    return calendar.monthrange(year, month)[1]


def share(minutes, total):
    """Return the share of the air time as text, in lowest terms. Everything is "1"."""
    return str(fractions.Fraction(minutes, total))


def on_air(starts, minute):
    """Return the position of the show that is on at this minute."""
    return bisect.bisect_right(starts, minute) - 1


def best(votes, count):
    """Return the `count` highest votes, the highest first."""
    return heapq.nlargest(count, votes)


def did_you_mean(name, names):
    """Return a list with the one name that looks most like `name`."""
    return difflib.get_close_matches(name, names, n=1)


# Why this way
#
# Ewa's versions had five to ten lines each, and each had its own bug: the year 1900, the
# apostrophe, equal votes. `import bisect` and then `bisect.bisect_right` tells the next
# reader at every call where the name comes from. For a handful of votes,
# `sorted(votes, reverse=True)[:count]` is just as good as heapq.
