"""Is the hall free at four?

Oksana rents out a sports hall to eleven clubs. Her program takes the bookings of a day and says
when the hall is busy:

    >>> from hall import busy
    >>> busy([(14, 16), (9, 10), (15, 17)])
    [(9, 10), (14, 17)]

Last week it promised four o'clock to the handball team, and a choir was standing there. Somebody
had "simplified" `busy`, and its only test had passed.

A unit test looks at one small piece of a program, without files, clock or network. A hundred of
them take a second, and when one fails you know where to look. But are they any good? Break the
piece on purpose, and see whether a test complains. Such a broken version is called a mutant.

hall.py, beside this file, is right. Write unit tests for what its docstring promises, until they
catch the check's six mutants. To run them yourself:

    pythlings shell unittesting1 -- python -m pytest unittesting1.py
"""

from hall import busy


def test_two_clubs_overlap():
    assert busy([(9, 10), (14, 16), (15, 17)]) == [(9, 10), (14, 17)]


# TODO: which promises of the docstring does this test leave out?
