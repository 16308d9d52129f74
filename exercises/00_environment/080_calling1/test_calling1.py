from other_values import program_with
from pythlings_checks import program

TODAY = {"athlete": "Zanele Dube", "first": 6.25, "second": 6.875, "third": 6.5}


def board(folder, **other):
    """Run the program for another athlete."""
    return program_with("calling1.py", folder, **(TODAY | other))


def test_called():
    """each function is called, so its result is on the board"""
    is_on_the_board = "<built-in function" in program("calling1.py").stdout
    assert not is_on_the_board, (
        "A function itself is printed, not what it finds out. Are the brackets after its name missing?"
    )


def test_best(tmp_path):
    """best is right when the third jump, 7.0, is the longest"""
    board(tmp_path, third=7.0).succeeds().says("\nBest: 7.0\n")


def test_best_first(tmp_path):
    """best is right when the first jump, 7.5, is the longest"""
    board(tmp_path, first=7.5).succeeds().says("\nBest: 7.5\n")


def test_worst(tmp_path):
    """worst is right when the second jump, 5.5, is the shortest"""
    board(tmp_path, second=5.5).succeeds().says("\nWorst: 5.5\n")


def test_worst_third(tmp_path):
    """worst is right when the third jump doesn't count and is 0"""
    board(tmp_path, third=0).succeeds().says("\nWorst: 0\n")


def test_average(tmp_path):
    """average is right for jumps of 6.0, 5.0 and 5.5 metres"""
    board(tmp_path, first=6.0, second=5.0, third=5.5).succeeds().says("\nAverage: 5.5\n")


def test_average_rounded(tmp_path):
    """average has two places for jumps of 7.1, 6.2 and 6.0 metres"""
    board(tmp_path, first=7.1, second=6.2, third=6.0).succeeds().says("\nAverage: 6.43\n")


def test_gap_of_first_and_third(tmp_path):
    """gap is about the first and the third jump, 6.0 and 6.5, whatever the second is"""
    board(tmp_path, first=6.0, second=9.0, third=6.5).succeeds().says(
        "\nFirst and third are apart by: 0.5\n"
    )


def test_gap(tmp_path):
    """gap has no minus when the third jump is shorter than the first"""
    board(tmp_path, first=6.5, third=6.0).succeeds().says("\nFirst and third are apart by: 0.5\n")


def test_letters(tmp_path):
    """letters is right for Łucja Żak, too"""
    board(tmp_path, athlete="Łucja Żak").succeeds().says(
        "Łucja Żak has 9 characters on the board\n"
    )


def test_today():
    """Zanele's own results are still the same"""
    program("calling1.py").succeeds().says(
        "Zanele Dube has 11 characters on the board\n",
        "Best: 6.875\n",
        "Worst: 6.25\n",
        "Average: 6.54\n",
        "First and third are apart by: 0.25\n",
    )
