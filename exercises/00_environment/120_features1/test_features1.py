import pytest
from other_values import program_with, shows
from pythlings_checks import program

if shows("features1.py", "Round 3: 11", "Prize: 8", rounds=3, best=min):
    import features1  # noqa: F401, what it prints is shown when it passes


def test_all_rounds():
    """Ravi's program survives all three rounds"""
    program("features1.py").succeeds().says("\nRound 3: ")


def test_quiz_night():
    """with best = max at the top, the largest number wins each round"""
    ran = program_with("features1.py", rounds=3, best=max, perfect=20).succeeds()
    if "Round 1: <built-in function" in ran.stdout:
        pytest.fail(
            "Here best is the function max itself, and round 1 only prints it. Every round calls "
            "best with its two numbers, so no call belongs in the line at the top."
        )
    ran.says(
        "Round 1: 17\n",
        "\nA perfect round: 20\n",
        "\nRound 2: 19\n",
        "\nRound 3: 18\n",
    )


def test_today():
    """today the most points win: best is max"""
    program("features1.py").succeeds().says("Round 1: 17\n", "\nRound 2: 19\n", "\nRound 3: 18\n")


def test_prize():
    """the prize doubles with each round: with 3 rounds it is 8"""
    program_with("features1.py", rounds=3, best=max, perfect=20).succeeds().says("\nPrize: 8\n")


def test_mini_golf():
    """mini golf: with best = min at the top, the smallest number wins each round"""
    program_with("features1.py", rounds=3, best=min, perfect=20).succeeds().says(
        "Round 1: 12\n",
        "\nA perfect round: 20\n",
        "\nRound 2: 8\n",
        "\nRound 3: 11\n",
    )


def test_perfect():
    """with perfect = 25, a perfect round is worth 25, and the rounds go on as before"""
    program_with("features1.py", rounds=3, best=max, perfect=25).succeeds().says(
        "Round 1: 17\n",
        "\nA perfect round: 25\n",
        "\nRound 2: 19\n",
        "\nRound 3: 18\n",
    )


def test_prize_of_a_long_night():
    """with rounds = 100 the prize has 31 digits, all of them right"""
    program_with("features1.py", rounds=100, best=max, perfect=20).succeeds().says(
        "\nPrize: 1267650600228229401496703205376\n"
    )
