from other_values import program_with, shows
from pythlings_checks import program

if shows("features1.py", "Round 3: 11", "Prize: 8", rounds=3, best=min):
    import features1  # noqa: F401, what it prints is shown when it passes


def test_all_rounds():
    """Ravi's program survives all three rounds"""
    program("features1.py").succeeds().says("\nRound 3: ")


def test_quiz_night():
    """quiz night: the largest number wins each round, and a perfect round is worth 20"""
    program_with("features1.py", rounds=3, best=max, perfect=20).succeeds().says(
        "Round 1: 17\n",
        "\nA perfect round: 20\n",
        "\nRound 2: 19\n",
        "\nRound 3: 18\n",
    )


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
    """Ravi's number has the name perfect"""
    program_with("features1.py", perfect=25, rounds=100).succeeds().says(
        "Round 1: 17\n",
        "\nA perfect round: 25\n",
        "\nRound 2: 19\n",
        "\nRound 3: 18\n",
    )


def test_prize_of_a_long_night():
    """the prize is right for rounds = 100, to the last digit"""
    program_with("features1.py", perfect=25, rounds=100).succeeds().says(
        "\nPrize: 1267650600228229401496703205376\n"
    )
