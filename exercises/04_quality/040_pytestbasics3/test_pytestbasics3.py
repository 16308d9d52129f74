from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "cinema.py").read_text(encoding="utf-8")
CHILD = "somebody of 13 pays 11"
GROWN = "somebody of 14 pays 6"
NEGATIVE = "an age of -1 has a price"
TWICE = "a taken seat is sold again"
NUMBER = "the message doesn't say which seat there isn't"
FIRST = "seat 1 counts as free, although it's taken"
LAST = "seat 12 counts as free, although it's taken"
ORDER = "the free seats come in descending order"
FULL = "a full cinema has a free seat, number 12"

FREE = "    return [seat for seat in range(1, SEATS + 1) if seat not in taken]\n"
CHANGES = {
    CHILD: ("age < 14", "age < 13"),
    GROWN: ("age < 14", "age < 15"),
    NEGATIVE: ("if age < 0", "if age < -1"),
    TWICE: ("if seat in taken", "if seat is taken"),
    NUMBER: ("there's no seat {seat}", "there's no such seat"),
    FIRST: (FREE, FREE.replace("not in taken", "not in taken or seat == 1")),
    LAST: (FREE, FREE.replace("not in taken", "not in taken or seat == SEATS")),
    ORDER: (FREE, FREE.replace("]\n", "][::-1]\n")),
    FULL: (FREE, FREE.replace("]\n", "] or [SEATS]\n")),
}
#: The tests that are given, and the versions that each is there for.
GIVEN = {
    "test_a_child_of_13_pays_6": (CHILD,),
    "test_from_14_on_they_pay_11": (GROWN,),
    "test_there_is_no_age_below_zero": (NEGATIVE,),
    "test_a_seat_is_sold_once": (TWICE,),
    "test_the_message_names_the_seat": (NUMBER,),
    "test_taken_seats_are_not_free": (FIRST, LAST),
    "test_free_seats_come_in_order": (ORDER,),
    "test_in_a_full_cinema_no_seat_is_free": (FULL,),
}


@cache
def outcome():
    versions = {"right": {"cinema.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"cinema.py": RIGHT.replace(old, new)}
    return own_tests("pytestbasics3.py", versions)


def bare(name):
    """The name of a test, without its class and its parameters."""
    return name.rpartition("::")[2].partition("[")[0]


def can_fail(given):
    """Whether the given test fails on the versions that it is there for."""
    outcome().pass_on("right")
    names = {bare(name) for name in outcome().reports["right"]["passed"]}
    if given not in names:
        pytest.fail(f"pytest finds no test with the name {given} any more. Please keep the names.")
    reports = [outcome().reports[words] for words in GIVEN[given]]
    red = [given in {bare(each["test"]) for each in report["failed"]} for report in reports]
    if not all(red):
        words = GIVEN[given][red.index(False)]
        start = "leaves something out" if any(red) else "still can't fail"
        pytest.fail(f"{given} {start}: it passes on a broken version, too, in which {words}.")


def test_right():
    """your tests pass on cinema.py as it is"""
    outcome().pass_on("right")


def test_child():
    """the first test can fail: a child of 13 pays 6"""
    can_fail("test_a_child_of_13_pays_6")


def test_grown():
    """the second test can fail: from 14 on they pay 11"""
    can_fail("test_from_14_on_they_pay_11")


def test_negative():
    """the third test can fail: there is no age below zero"""
    can_fail("test_there_is_no_age_below_zero")


def test_twice():
    """the fourth test can fail: a seat is sold once"""
    can_fail("test_a_seat_is_sold_once")


def test_number():
    """the fifth test can fail: the message names the seat"""
    can_fail("test_the_message_names_the_seat")


def test_taken():
    """the sixth test can fail: taken seats are not free"""
    can_fail("test_taken_seats_are_not_free")


def test_order():
    """the seventh test can fail: free seats come in order"""
    can_fail("test_free_seats_come_in_order")


def test_full():
    """the eighth test can fail: in a full cinema no seat is free"""
    can_fail("test_in_a_full_cinema_no_seat_is_free")
