# expect: a month has its days, February in leap years too
import string
import textwrap


def blurb(text, width):
    return textwrap.shorten(text, width, placeholder="…")


def show_title(text):
    return string.capwords(text)


def days_in_month(year, month):
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31
