import pytest
from argparse1 import build_parser, main
from pythlings_checks import called, program


def test_goal_only():
    """only the goal is needed: 8 weeks, no date, kilometres, and the name You"""
    called(main, "4").prints(
        "You: 4.0 km in 8 weeks\n"
        "week 1   0.5 km \n"
        "week 2   1.0 km *\n"
        "week 3   1.5 km **\n"
        "week 4   2.0 km **\n"
        "week 5   2.5 km **\n"
        "week 6   3.0 km ***\n"
        "week 7   3.5 km ****\n"
        "week 8   4.0 km ****\n"
    )


def test_weeks():
    """--weeks is a whole number, and the goal may have decimals"""
    called(main, "4.5", "--weeks", "3").prints(
        "You: 4.5 km in 3 weeks\nweek 1   1.5 km **\nweek 2   3.0 km ***\nweek 3   4.5 km ****\n"
    )


def test_start():
    """--start is a date: a week later, the month may be another one"""
    called(main, "2", "--start", "2027-12-27", "--weeks", "2").prints(
        "You: 2.0 km in 2 weeks\n2027-12-27   1.0 km *\n2028-01-03   2.0 km **\n"
    )


def test_flag():
    """--in-miles is a flag: no word follows it"""
    called(main, "2", "--in-miles", "--weeks", "2").prints(
        "You: 2.0 miles in 2 weeks\nweek 1   1.0 miles *\nweek 2   2.0 miles **\n"
    )


def test_name():
    """--name is the name, with spaces or without"""
    called(main, "2", "--weeks", "2", "--name", "Zoë M").prints(
        "Zoë M: 2.0 km in 2 weeks\nweek 1   1.0 km *\nweek 2   2.0 km **\n"
    )


def test_short():
    """-n is short for --name"""
    called(main, "2", "--weeks", "2", "-n", "Amina").prints(
        "Amina: 2.0 km in 2 weeks\nweek 1   1.0 km *\nweek 2   2.0 km **\n"
    )


def test_any_order():
    """the goal may come last, and = is as good as a space"""
    called(main, "--in-miles", "-n", "Bo", "--start", "2026-05-04", "--weeks=2", "3").prints(
        "Bo: 3.0 miles in 2 weeks\n2026-05-04   1.5 miles **\n2026-05-11   3.0 miles ***\n"
    )


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("ten",),
        ("10", "--weeks", "two"),
        ("10", "--weeks", "2.5"),
        ("10", "--start", "May"),
        ("10", "--in-miles", "no"),
        ("10", "12"),
        ("10", "--pace", "5"),
    ],
)
def test_wrong_call(words):
    """a wrong call is a usage line and status 2, not a traceback"""
    called(main, *words).fails(2).says("usage:")


def test_argv(monkeypatch):
    """`main` reads the list that it's given, not what was typed"""
    monkeypatch.setattr("sys.argv", ["argparse1.py"])
    try:
        main(["2", "--weeks", "2"])
    except SystemExit:
        pytest.fail("main has looked at what was typed, not at its argument argv.")


@pytest.mark.parametrize("name", ["goal", "--weeks", "--start", "--in-miles", "--name"])
def test_help(name):
    """--help says something about each argument"""
    for action in build_parser()._actions:
        if name in (action.option_strings or [action.dest]):
            if not action.help:
                pytest.fail(f"The argument {name} has no help text.")
            return
    pytest.fail(f"The parser has no argument {name}.")


def test_started():
    """it works from the shell"""
    program("argparse1.py", "1", "--weeks", "2").prints(
        "You: 1.0 km in 2 weeks\nweek 1   0.5 km \nweek 2   1.0 km *\n"
    )
