from other_values import program_with, shows

ZANELE = {"athlete": "Zanele Dube", "first": 6.25, "second": 6.875, "third": 6.5}
LUCJA = {"athlete": "Łucja Żak", "first": 7.0, "second": 6.125, "third": 6.25}
BO = {"athlete": "Bo", "first": 6.5, "second": 0, "third": 7.0}

if shows("calling1.py", "Average: 6.46", **LUCJA) and shows("calling1.py", "Worst: 0", **BO):
    import calling1  # noqa: F401, what it prints is shown when it passes


def lucja():
    """Run the program for an athlete whose first jump is the longest and whose second is the shortest."""
    return program_with("calling1.py", **LUCJA).succeeds()


def bo():
    """Run the program for an athlete whose third jump is the longest and whose second doesn't count."""
    return program_with("calling1.py", **BO).succeeds()


def test_called():
    """each function is called, so its result is on the board"""
    is_on_the_board = (
        "<built-in function" in program_with("calling1.py", **ZANELE).succeeds().stdout
    )
    assert not is_on_the_board, (
        "A function itself is printed, not what it finds out. "
        "Are the brackets after its name missing?"
    )


def test_best():
    """best is right for Łucja, whose first jump is the longest: 7.0, 6.125 and 6.25"""
    lucja().says("\nBest: 7.0\n")


def test_best_third():
    """best is right for Bo, whose third jump is the longest: 6.5, 0 and 7.0"""
    bo().says("\nBest: 7.0\n")


def test_worst():
    """worst is right for Łucja, whose second jump is the shortest: 7.0, 6.125 and 6.25"""
    lucja().says("\nWorst: 6.125\n")


def test_worst_of_bo():
    """worst is right for Bo, whose second jump doesn't count: 6.5, 0 and 7.0"""
    bo().says("\nWorst: 0\n")


def test_average_of_bo():
    """average is right for Bo: 6.5, 0 and 7.0 are 13.5 together"""
    bo().says("\nAverage: 4.5\n")


def test_average():
    """average has two places after the point for Łucja: 7.0, 6.125 and 6.25"""
    lucja().says("\nAverage: 6.46\n")


def test_gap_of_bo():
    """gap is about the first and the third jump only, 6.5 and 7.0 for Bo"""
    bo().says("\nFirst and third are apart by: 0.5\n")


def test_gap():
    """gap has no minus for Łucja, whose third jump is shorter than the first"""
    lucja().says("\nFirst and third are apart by: 0.75\n")


def test_letters():
    """letters is right for Łucja Żak"""
    lucja().says("Łucja Żak has 9 characters on the board\n")


def test_today():
    """Zanele's own results are still the same"""
    program_with("calling1.py", **ZANELE).succeeds().says(
        "Zanele Dube has 11 characters on the board\n",
        "\nBest: 6.875\n",
        "\nWorst: 6.25\n",
        "\nAverage: 6.54\n",
        "\nFirst and third are apart by: 0.25\n",
    )
