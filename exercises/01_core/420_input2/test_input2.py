import pytest

from pythlings_checks import program


def game(*typed):
    return program("input2.py", typed=typed, limit=3)


def screen(text):
    """Return the lines of a screen without the margin, with the question in full."""
    lines = [line.removeprefix("        ") for line in text.strip("\n").splitlines()]
    text = "\n".join(lines).rstrip() + "\n"
    return text.replace("Rows?", "How many rows of four matches?").replace(
        "Yours?", "How many do you take?"
    )


def test_game():
    """the game goes on until the matches are gone"""
    game("5", "1", "2", "3", "2", "1").succeeds().shows(
        screen("""
        Rows? 5
        ||||||||||||||||||||
        Yours? 1
        I take 3.
        ||||||||||||||||
        Yours? 2
        I take 2.
        ||||||||||||
        Yours? 3
        I take 1.
        ||||||||
        Yours? 2
        I take 2.
        ||||
        Yours? 1
        I take 3.
        That was the last match. I win!
        """)
    )


def test_no_number():
    """an answer that isn't a whole number is asked for again"""
    game("2", "two", "", "2.5", "½", "3", "1").succeeds().shows(
        screen("""
        Rows? 2
        ||||||||
        Yours? two
        Please type a whole number.
        Yours? \n\
        Please type a whole number.
        Yours? 2.5
        Please type a whole number.
        Yours? ½
        Please type a whole number.
        Yours? 3
        I take 1.
        ||||
        Yours? 1
        I take 3.
        That was the last match. I win!
        """)
    )


def test_out_of_range():
    """you can't take fewer than 1 or more than 3"""
    game("2", "0", "4", "-1", "two", "20", "2", "3").succeeds().shows(
        screen("""
        Rows? 2
        ||||||||
        Yours? 0
        From 1 to 3, please.
        Yours? 4
        From 1 to 3, please.
        Yours? -1
        From 1 to 3, please.
        Yours? two
        Please type a whole number.
        Yours? 20
        From 1 to 3, please.
        Yours? 2
        I take 2.
        ||||
        Yours? 3
        I take 1.
        That was the last match. I win!
        """)
    )


def test_other_limits():
    """each question has limits of its own"""
    game("1", "10", "many", "3", "2", "2", "2").succeeds().shows(
        screen("""
        Rows? 1
        From 2 to 9, please.
        Rows? 10
        From 2 to 9, please.
        Rows? many
        Please type a whole number.
        Rows? 3
        ||||||||||||
        Yours? 2
        I take 2.
        ||||||||
        Yours? 2
        I take 2.
        ||||
        Yours? 2
        I take 2.
        That was the last match. I win!
        """)
    )


def test_end_of_input():
    """when the input ends, the game stops and doesn't ask for ever"""
    ran = program("input2.py", typed=["two", "3"], limit=2)
    asked = ran.stdout.count("How many")
    if asked > 3:
        pytest.fail(
            "Two answers were typed, and then the input ended. The game went on asking all the "
            "same, and nobody could stop it. Which errors does your `except` catch?"
        )
