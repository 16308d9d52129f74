"""Somebody has written it already."""

import bisect
import calendar
import difflib
import fractions
import heapq
import string
import textwrap


def blurb(text, width):
    """Return the text, or the words of it that fit into the width together with a final "…"."""
    words = text.split()
    if len(" ".join(words)) <= width:
        return " ".join(words)
    while words and len(" ".join(words)) + 1 > width:
        words.pop()
    return " ".join(words) + "…"


def show_title(text):
    """Return the title with a capital letter for each word."""
    return string.capwords(text)


def days_in_month(year, month):
    """Return how many days this month has."""
    return [31, 28 + calendar.isleap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]


def share(minutes, total):
    import math

    g = math.gcd(minutes, total)
    return f"{minutes // g}/{total // g}" if total // g != 1 else str(minutes // g)


def on_air(starts, minute):
    """Return the position of the show that is on at this minute."""
    return max(place for place, start in enumerate(starts) if start <= minute)


def best(votes, count):
    """Return the highest votes, so many as `count` says, the highest first."""
    return heapq.nlargest(count, votes)


def did_you_mean(name, names):
    """Return a list with the one name that looks most like `name`."""
    return difflib.get_close_matches(name, names, n=1)
