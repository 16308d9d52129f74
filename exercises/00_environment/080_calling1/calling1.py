"""Asking functions for values.

A function is a piece of program with a name. To call it you write the name
and, in brackets, what it shall work on. The call stands for the value that
comes back:

    >>> max(3, 8, 5)
    8
    >>> len("harbour")
    7

min is the opposite of max, and round(x, 1) keeps one place after the point.
Without brackets nothing is called: max alone is the function itself. A call is
shorter, and more often right, than a calculation of your own. Complete the
four lines of a weather station with calls, so that they are right on any day.
"""

station = "Old Lighthouse"
morning = 11.5
noon = 18.25
evening = 14.0

# TODO: put a call in place of each 0. The average is rounded to one place.
hottest = 0
coldest = 0
average = 0
name_length = 0

print(station, hottest, coldest, average, name_length)
