from other_values import program_with
from pythlings_checks import program


def test_quiz_night():
    """quiz night: all three rounds, a perfect round and the prize"""
    program("features1.py").succeeds().says(
        "Round 1: 17\n",
        "\nA perfect round: 20\n",
        "\nRound 2: 19\n",
        "\nRound 3: 18\n",
        "\nPrize: 8\n",
    )


def test_mini_golf(tmp_path):
    """mini golf: with best = min at the top, the smallest number wins each round"""
    program_with("features1.py", tmp_path, best=min).succeeds().says(
        "Round 1: 12\n",
        "\nA perfect round: 20\n",
        "\nRound 2: 8\n",
        "\nRound 3: 11\n",
        "\nPrize: 8\n",
    )


def test_perfect(tmp_path):
    """Ravi's number has the name perfect, and max is left alone"""
    program_with("features1.py", tmp_path, perfect=25).succeeds().says(
        "Round 1: 17\n",
        "\nA perfect round: 25\n",
        "\nRound 2: 19\n",
        "\nRound 3: 18\n",
        "\nPrize: 8\n",
    )


def test_prize_of_a_long_night(tmp_path):
    """the prize is right for rounds = 100, to the last digit"""
    program_with("features1.py", tmp_path, rounds=100).succeeds().says(
        "\nPrize: 1267650600228229401496703205376\n"
    )


def test_no_rounds(tmp_path):
    """the prize is 1 for rounds = 0"""
    program_with("features1.py", tmp_path, rounds=0).succeeds().says("\nPrize: 1\n")
