"""First a test that fails.

A message from Zoltán, who lives at the last stop of line 7:

    It's ten to midnight, and your program says that my bus leaves in -1420 minutes. And
    another thing: I'd sorted my list of departures by colour of the bus. After I've asked
    your program, it's sorted by time!

Don't touch buses.py yet. If you fix a bug first, how do you know that you've found his? Write
a test that fails because of it. It shows that you've understood, it tells you when you're
done, and it's still there if the bug ever comes back.

1. Write a test for each of the two complaints, here. Both have to fail.
2. Then fix buses.py, until all tests pass. What works already stays as it is.

Zoltán's `now` was 1430, and his list had 70, 10 and 400 in it. For your tests, two or three
times are plenty. To run them:

    pythlings shell bughunttest1 -- python -m pytest bughunttest1.py
"""

from buses import wait


def test_next_bus():
    assert wait([600, 480, 540], 490) == 50


# TODO: a test for each complaint.
