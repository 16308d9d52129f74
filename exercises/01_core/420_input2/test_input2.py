import pytest

from pythlings_checks import program


def game(*typed):
    return program("input2.py", typed=typed, limit=3)


def screen(text):
    """Return the lines of a screen without the margin, with the question in full."""
    lines = [line.removeprefix("        ") for line in text.strip("\n").splitlines()]
    return "\n".join(lines).rstrip().replace("?", "How many do you take?") + "\n"


def test_game():
    """the game goes on until the matches are gone"""
    game("1", "2", "3", "2", "1").succeeds().shows(
        screen("""
        ||||||||||||||||||||
        ? 1
        I take 3.
        ||||||||||||||||
        ? 2
        I take 2.
        ||||||||||||
        ? 3
        I take 1.
        ||||||||
        ? 2
        I take 2.
        ||||
        ? 1
        I take 3.
        That was the last match. I win!
        """)
    )


@pytest.mark.parametrize("nonsense", ["two", "", "2.5", "½"])
def test_no_number(nonsense):
    """an answer that isn't a whole number is asked for again"""
    game(nonsense, nonsense, "3", "1", "1", "1", "1").succeeds().shows(
        screen(f"""
        ||||||||||||||||||||
        ? {nonsense}
        Please type a whole number.
        ? {nonsense}
        Please type a whole number.
        ? 3
        I take 1.
        ||||||||||||||||
        ? 1
        I take 3.
        ||||||||||||
        ? 1
        I take 3.
        ||||||||
        ? 1
        I take 3.
        ||||
        ? 1
        I take 3.
        That was the last match. I win!
        """)
    )


@pytest.mark.parametrize("number", ["0", "4", "-1", "20"])
def test_out_of_range(number):
    """you can't take fewer than 1 or more than 3"""
    game("1", number, "two", number, "2", "3", "3", "3").succeeds().shows(
        screen(f"""
        ||||||||||||||||||||
        ? 1
        I take 3.
        ||||||||||||||||
        ? {number}
        Please take 1 to 3.
        ? two
        Please type a whole number.
        ? {number}
        Please take 1 to 3.
        ? 2
        I take 2.
        ||||||||||||
        ? 3
        I take 1.
        ||||||||
        ? 3
        I take 1.
        ||||
        ? 3
        I take 1.
        That was the last match. I win!
        """)
    )


def test_end_of_input():
    """when the input ends, the game stops and doesn't ask for ever"""
    ran = program("input2.py", typed=["two", "3"], limit=2)
    asked = ran.stdout.count("How many do you take?")
    if asked > 3:
        pytest.fail(
            "Two answers were typed, and then the input ended. The game went on asking all the "
            "same, and nobody could stop it. Which errors does your `except` catch?"
        )
