"""Your ten thousandth day.

Everybody celebrates birthdays. Hardly anybody notices their 10,000th day, although it comes
only once! Ngozi was born on a Friday evening in May 2001, and wants to know when hers is.

`datetime` is a day with a time, `date` a day, and `timedelta` a length of time. They calculate
with each other:

    >>> from datetime import date, datetime, timedelta
    >>> start = datetime.fromisoformat("2024-02-28 23:15")
    >>> end = start + timedelta(days=1, hours=9, minutes=45)
    >>> print(end)
    2024-03-01 09:00:00
    >>> stay = end - start
    >>> stay.days, stay.seconds, stay.total_seconds()
    (1, 35100, 121500.0)
    >>> stay // timedelta(hours=1)
    33
    >>> f"{end:%A, %d %B %Y}, {end.day}, {end.time()}, {end.date() < date(2024, 3, 2)}"
    'Friday, 01 March 2024, 1, 09:00:00, True'

Write the program. example.txt, beside this file, shows two runs. It also asks what time it is
now, so that you can try it for any day.
"""

# Run it with `python3 datetime1.py` (on Windows `py datetime1.py`). The lines it prints:
#
# - the weekday of the birth, and its date, without a zero before the day
# - the age in days and hours: full days, and the full hours left over
# - the whole age in full hours
# - the next full thousand (1000, 2000, …): that many days after the day of the birth. If
#   today is such a day, it says "That's today!" and nothing more about it
# - the days from today until then, counted by the calendar: from one date to the other

born = input("When were you born? ")
now = input("And now it is? ")
# TODO
