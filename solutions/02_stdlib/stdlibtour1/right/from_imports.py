from bisect import bisect
from calendar import monthrange
from difflib import get_close_matches
from fractions import Fraction
from string import capwords
from textwrap import shorten


def blurb(text: str, width: int) -> str:
    return shorten(text, width=width, placeholder="…")


def show_title(text):
    return capwords(text)


def days_in_month(year, month):
    _, days = monthrange(year, month)
    return days


def share(minutes, total):
    return f"{Fraction(minutes, total)}"


def on_air(starts, minute):
    print(starts, minute)
    return bisect(starts, minute) - 1


def best(votes, count):
    return sorted(votes, reverse=True)[:count]


def did_you_mean(name, names):
    return get_close_matches(name, names, 1)
