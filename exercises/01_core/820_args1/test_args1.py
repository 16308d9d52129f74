from args1 import adopt, card, food


def test_food():
    """food: the sum of any number of grams"""
    assert food(80, 60.5, 300) == 440.5
    assert food(7) == 7
    assert food(1, 2, 3, 4, 5, 0, -1) == 14


def test_no_food():
    """food: no animals, no food"""
    assert food() == 0


def test_adopt_many():
    """adopt: commas between the animals, and `and` before the last"""
    assert adopt("Femi", "Momo", "Rex", "Kiki") == "Femi takes home Momo, Rex and Kiki."
    assert adopt("Zoë", "Rex", "Ares") == "Zoë takes home Rex and Ares."
    assert adopt("Zoë", "Rex", "Momo", "Äffle", "Rex") == (
        "Zoë takes home Rex, Momo, Äffle and Rex."
    )


def test_adopt_one():
    """adopt: one animal"""
    assert adopt("Femi", "Momo") == "Femi takes home Momo."


def test_adopt_none():
    """adopt: no animal"""
    assert adopt("Femi") == "Femi goes home alone."


def test_card_facts():
    """card: a line for each fact, as they were given"""
    assert card("Rex", kind="dog", age=0) == "Rex\n  kind: dog\n  age: 0"
    assert card("Momo", weight=4.5, kind="cat", age=3) == (
        "Momo\n  weight: 4.5\n  kind: cat\n  age: 3"
    )


def test_card_underscore():
    """card: underscores in the name of a fact become spaces"""
    assert card("Momo", favourite_food="peas") == "Momo\n  favourite food: peas"
    assert card("Momo", not_good_with="dogs") == "Momo\n  not good with: dogs"


def test_card_value():
    """card: underscores in what a fact says stay"""
    assert card("Bit", password="a_b") == "Bit\n  password: a_b"
    assert card("max_2", kind="cat") == "max_2\n  kind: cat"


def test_card_empty():
    """card: nothing is known but the name"""
    assert card("Kiki") == "Kiki"
