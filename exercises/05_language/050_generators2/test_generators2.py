from itertools import count, islice

import pytest
from asked_for_check import Asked
from generators2 import chunked, tickets
from pythlings_checks import program


def test_tickets():
    """tickets: A up to the number, then B"""
    assert list(islice(tickets(3), 5)) == ["A-1", "A-2", "A-3", "B-1", "B-2"]


def test_tickets_again():
    """tickets: after Z it begins again with A-1, for ever"""
    assert list(islice(tickets(1), 24, 29)) == ["Y-1", "Z-1", "A-1", "B-1", "C-1"]
    assert list(islice(tickets(2), 51, 54)) == ["Z-2", "A-1", "A-2"]
    assert next(islice(tickets(1), 2605, None)) == "F-1", "ticket number 2606 of tickets(1)"


def test_tickets_two():
    """tickets: each roll begins with A-1"""
    roll = tickets(20)
    next(roll)
    assert next(tickets(20)) == "A-1", "while another roll is at A-2"


def test_chunked_own():
    """chunked: each list is a new one, and stays as it was when the next one comes"""
    sheets = chunked(iter("abcd"), 2)
    first = next(sheets)
    next(sheets)
    assert first == ["a", "b"], f"the first list is {first} after the second one was asked for"


def test_chunked():
    """chunked: lists of `size` values; the last one may be shorter"""
    assert list(chunked("abcdefg", 3)) == [["a", "b", "c"], ["d", "e", "f"], ["g"]]
    assert list(chunked(["x", "y"], 5)) == [["x", "y"]]
    assert list(chunked(("x", "x"), 1)) == [["x"], ["x"]]


def test_chunked_no_empty():
    """chunked: there's no empty list at the end"""
    assert list(chunked("abcd", 2)) == [["a", "b"], ["c", "d"]]
    assert list(chunked("", 2)) == []


def test_chunked_false():
    """chunked: values that count as false are values, too"""
    assert list(chunked(["", "a", "", ""], 2)) == [["", "a"], ["", ""]]
    assert list(chunked([0, None, 0], 2)) == [[0, None], [0]]


def test_chunked_iterator():
    """chunked: the row may be an iterator"""
    assert list(chunked(iter("abcde"), 2)) == [["a", "b"], ["c", "d"], ["e"]]


def test_chunked_endless():
    """chunked: the row may never end"""
    words = (
        "chunked was asked for two lists of 3, and it has taken 1,000 values out of a row that "
        "never ends. It seems to want all of them first."
    )
    assert list(islice(chunked(Asked(count(1), 1000, words), 3), 2)) == [[1, 2, 3], [4, 5, 6]]


def test_chunked_no_more():
    """chunked: no value is taken before its list is asked for"""
    row = Asked(count(1), 1000, "chunked takes everything out of a row that never ends.")
    sheets = chunked(row, 3)
    if row.count:
        pytest.fail(f"Nobody has asked for a list yet, and it has taken {row.count} values.")
    next(sheets)
    if row.count != 3:
        pytest.fail(f"For the first list of 3 it has taken {row.count} values out of the row.")
    next(sheets)
    if row.count != 6:
        pytest.fail(f"For two lists of 3 it has taken {row.count} values out of the row.")


def test_program():
    """the program prints four sheets"""
    edge = "+-------+-------+-------+-------+-------+-------+"
    rows = [
        "|  A-1  |  A-2  |  A-3  |  A-4  |  A-5  |  A-6  |",
        "|  A-7  |  A-8  |  A-9  | A-10  | A-11  | A-12  |",
        "| A-13  | A-14  | A-15  | A-16  | A-17  | A-18  |",
        "| A-19  | A-20  |  B-1  |  B-2  |  B-3  |  B-4  |",
    ]
    wanted = "\n".join(f"{edge}\n{row}\n{edge}" for row in rows)
    program("generators2.py", "4").prints(wanted)
