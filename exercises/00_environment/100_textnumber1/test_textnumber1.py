from played import play
from pythlings_checks import program

THREE = program("textnumber1.py", typed=["3", "1.50"])

if THREE.status == 0 and "Milk costs: 0.9" in THREE.stdout and "Eggs: 4" in THREE.stdout:
    play("textnumber1", "5", "1.20")


def test_flour():
    """3 times 60 g of flour: a product of numbers, not a repeated text"""
    THREE.succeeds().says("\nFlour: 180 g\n")


def test_eggs():
    """3 + 1 eggs: a sum of numbers, not two texts joined"""
    THREE.succeeds().says("\nEggs: 4\n")


def test_milk():
    """3 fifths of a litre of milk at 1.50"""
    THREE.succeeds().says("\nMilk costs: 0.9\n")


def test_example():
    """the whole screen for 3 people and milk at 1.50"""
    THREE.succeeds().shows(
        "How many people? 3\nWhat does a litre of milk cost? 1.50\nPancakes for 3\nFlour: 180 g\nEggs: 4\nMilk costs: 0.9\n"
    )


def test_many():
    """12 people, milk at 2"""
    program("textnumber1.py", typed=["12", "2"]).succeeds().shows(
        "How many people? 12\nWhat does a litre of milk cost? 2\nPancakes for 12\nFlour: 720 g\nEggs: 13\nMilk costs: 4.8\n"
    )


def test_nobody():
    """nobody comes, and the milk is free"""
    program("textnumber1.py", typed=["0", "0.0"]).succeeds().shows(
        "How many people? 0\nWhat does a litre of milk cost? 0.0\nPancakes for 0\nFlour: 0 g\nEggs: 1\nMilk costs: 0.0\n"
    )
