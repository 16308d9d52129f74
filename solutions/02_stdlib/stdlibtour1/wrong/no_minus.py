# expect: the programme on air is the last one that has begun
import bisect
import calendar
import fractions
import string
import textwrap


def blurb(text, width):
    return textwrap.shorten(text, width, placeholder="…")


def show_title(text):
    return string.capwords(text)


def days_in_month(year, month):
    return calendar.monthrange(year, month)[1]


def share(minutes, total):
    return str(fractions.Fraction(minutes, total))


def on_air(starts, minute):
    return bisect.bisect_left(starts, minute) - 1
