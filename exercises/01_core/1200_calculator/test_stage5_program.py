import pytest
from calculator import main
from pythlings_checks import called, program


def test_conversation():
    """stage 5: without arguments it answers until an empty line"""
    called(main, typed=["3 * (12.5 + 4)", "2 + 3 * 4", "2 +", "1 / 0", "0 - 4", ""]).shows(
        "> 3 * (12.5 + 4)\n"
        "49.5\n"
        "> 2 + 3 * 4\n"
        "14\n"
        "> 2 +\n"
        "error: unexpected end\n"
        "> 1 / 0\n"
        "error: division by zero\n"
        "> 0 - 4\n"
        "-4\n"
        "> \n"
    ).succeeds()


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["1 + 2"], "3\n"),
        (["(8", "-", "3)", "/", "2"], "2.5\n"),
        (["1 / 3"], "0.3333333333\n"),
        (["0.1 + 0.2"], "0.3\n"),
        (["2000000 * 1000"], "2000000000\n"),
    ],
)
def test_arguments(arguments, printed):
    """stage 5: the arguments are one expression together"""
    called(main, *arguments).prints(printed).succeeds()


@pytest.mark.parametrize(
    ("text", "message"),
    [("1 / 0", "error: division by zero"), ("2 + $", "error: unexpected character: '$'")],
)
def test_errors(text, message):
    """stage 5: with arguments, an error goes to stderr, and the status is 1"""
    ran = called(main, text).fails(1)
    assert ran.stdout == "", "Something was printed to stdout. Only stderr should have the error."
    assert ran.stderr == f"{message}\n", f"On stderr there should be one line: {message}"


def test_started():
    """stage 5: it works from the terminal, too"""
    program("calculator.py", "3", "+", "4").prints("7\n")
