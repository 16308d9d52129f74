from other_values import program_with
from pythlings_checks import program


def test_today():
    """the start list is printed, and no name stops the program"""
    program("names1.py").succeeds().shows(
        "Relay of class 6b\n1 Amina\n2 Jonas\n3 Mei\nFree places: 1\n"
    )


def test_runners():
    """the runners are called `runners`, from the first line to the last"""
    program_with("names1.py", runners=("Mei", "Zoë")).succeeds().shows(
        "Relay of class 6b\n1 Mei\n2 Zoë\nFree places: 2\n"
    )


def test_most_runners():
    """the limit is called `most_runners`"""
    program_with("names1.py", most_runners=12).succeeds().says("Free places: 9\n")


def test_school_class():
    """the class is called `school_class`"""
    program_with("names1.py", school_class="5a").succeeds().says("Relay of class 5a\n")
