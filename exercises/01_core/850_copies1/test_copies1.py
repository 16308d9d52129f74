import pytest

from copies1 import for_guests, shared, translated


@pytest.fixture
def dinner():
    return {
        "title": "Rice with lemon",
        "guests": 2,
        "grams": {"rice": 150, "salt": 2.5, "luck": 0},
        "steps": [["wash", "rice"], ["boil"], ["sauté", "lemon"]],
    }


def test_for_guests(dinner):
    """for_guests: all grams are changed to match"""
    assert for_guests(dinner, 8) == {
        "title": "Rice with lemon",
        "guests": 8,
        "grams": {"rice": 600, "salt": 10, "luck": 0},
        "steps": [["wash", "rice"], ["boil"], ["sauté", "lemon"]],
    }
    assert for_guests({"guests": 2, "grams": {"salt": 2.5}, "steps": []}, 3) == {
        "guests": 3,
        "grams": {"salt": 3.75},
        "steps": [],
    }
    assert for_guests({"guests": 4, "grams": {}, "steps": []}, 1) == {
        "guests": 1,
        "grams": {},
        "steps": [],
    }


def test_for_guests_keeps(dinner):
    """for_guests: the recipe for two still is one for two"""
    for_guests(dinner, 200)
    assert dinner["grams"] == {"rice": 150, "salt": 2.5, "luck": 0}, (
        "the grams of the old recipe, after a call of for_guests"
    )
    assert dinner["guests"] == 2, "the guests of the old recipe, after a call of for_guests"


def test_for_guests_later(dinner):
    """for_guests: more rice for the wedding later is no more rice for two"""
    for_guests(dinner, 200)["grams"]["rice"] = 20000
    assert dinner["grams"] == {"rice": 150, "salt": 2.5, "luck": 0}, (
        "the grams of the old recipe, after those of the new one were changed"
    )


def test_for_guests_steps(dinner):
    """for_guests: another step for the wedding later is no step for two"""
    wedding = for_guests(dinner, 200)
    wedding["steps"].append(["smile"])
    wedding["steps"][1].append("for an hour")
    assert dinner["steps"] == [["wash", "rice"], ["boil"], ["sauté", "lemon"]], (
        "the steps of the old recipe, after those of the new one were changed: "
        "a step is a list inside a list"
    )


def test_translated(dinner):
    """translated: the new recipe has the new title, and everything else"""
    assert translated(dinner, "Arroz con limón") == {
        "title": "Arroz con limón",
        "guests": 2,
        "grams": {"rice": 150, "salt": 2.5, "luck": 0},
        "steps": [["wash", "rice"], ["boil"], ["sauté", "lemon"]],
    }


def test_translated_keeps(dinner):
    """translated: the old recipe keeps its title"""
    translated(dinner, "Arroz con limón")
    assert dinner["title"] == "Rice with lemon", "the title of the old recipe after the call"


def test_translated_shares(dinner):
    """translated: a correction in one recipe reaches the other"""
    spanish = translated(dinner, "Arroz con limón")
    spanish["grams"]["salt"] = 3
    assert dinner["grams"]["salt"] == 3, (
        "Mina corrected the salt of the translated recipe to 3. It's the same dish, "
        "so the old recipe should say 3 as well. Is this copy too deep?"
    )
    dinner["steps"].append(["serve"])
    assert spanish["steps"] == [["wash", "rice"], ["boil"], ["sauté", "lemon"], ["serve"]], (
        "the steps of the translated recipe, after a step was added to the old one"
    )


def test_shared():
    """shared: the keys under which both have the very same list or dict"""
    steps, grams = ["boil"], {"rice": 1}
    one = {"steps": steps, "grams": grams}
    assert shared(one, one) == ["grams", "steps"]
    assert shared(one, {"grams": {"rice": 2}, "steps": steps}) == ["steps"]
    assert shared({"a": 1, "z": grams}, {"z": grams, "b": 1}) == ["z"]


def test_shared_empty():
    """shared: an empty list in both places is shared, too"""
    steps = []
    assert shared({"steps": steps}, {"steps": steps}) == ["steps"]


def test_shared_alike():
    """shared: what only looks alike doesn't count"""
    assert shared({"steps": ["boil"], "grams": {}}, {"steps": ["boil"], "grams": {}}) == []
    assert shared({"steps": ["boil"]}, {"wine": ["boil"]}) == []


def test_shared_plain():
    """shared: numbers, texts and None can't be changed, so they don't count"""
    recipe = {"title": "Rice", "guests": 2, "photo": None, "vegan": True, "kcal": 0.5}
    assert shared(recipe, recipe) == []
