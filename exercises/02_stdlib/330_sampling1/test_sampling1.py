import random
from random import Random

from sampling1 import hide_treasures, rolls, shuffled, weather


def caves():
    return ["Bats", "Echo", "Fox", "Grotto", "Ice", "Moss", "Shaft", "Wolf"]


def chances():
    return {"fog": 0, "sun": 6, "rain": 3, "storm": 1}


def shared_generator_moved(func):
    """Say whether func moved the generator that everybody shares."""
    random.seed(5)
    before = random.getstate()
    func()
    return random.getstate() != before


def test_caves_different():
    """no cave gets two treasures"""
    assert sorted(hide_treasures(["Wolf", "Ice", "Fox"], 3, Random(1))) == ["Fox", "Ice", "Wolf"]
    for seed in range(20):
        found = hide_treasures(caves(), 5, Random(seed))
        assert len(set(found)) == 5, "hide_treasures(caves, 5, rng) gives five different caves"


def test_caves_few():
    """with more treasures than caves, every cave gets one"""
    assert sorted(hide_treasures(["Wolf", "Ice"], 5, Random(1))) == ["Ice", "Wolf"]
    assert hide_treasures([], 2, Random(1)) == []


def test_caves_none():
    """no treasures, no caves"""
    assert hide_treasures(["Wolf", "Ice"], 0, Random(1)) == []


def test_caves_seed():
    """a game with the same seed has its treasures in the same caves"""
    for seed in range(20):
        first = hide_treasures(caves(), 4, Random(seed))
        second = hide_treasures(caves(), 4, Random(seed))
        assert first == second, "hide_treasures gives other caves for the same seed"


def test_caves_chance():
    """over many games, every cave has had a treasure"""
    found = set()
    for seed in range(200):
        found.update(hide_treasures(caves(), 1, Random(seed)))
    assert sorted(found) == sorted(caves()), "in 200 games some cave never had a treasure"


def test_weather_days():
    """there is weather for each day"""
    assert weather({"snow": 2}, 3, Random(1)) == ["snow", "snow", "snow"]
    assert weather({"sun": 1, "rain": 1}, 0, Random(1)) == []


def test_weather_weights():
    """six days of sun to three of rain to one storm, and no fog"""
    days = weather(chances(), 10_000, Random(9))
    for kind, low, high in [("sun", 5700, 6300), ("rain", 2700, 3300), ("storm", 850, 1150)]:
        number = days.count(kind)
        assert low < number < high, f"of 10000 days, {number} had {kind}"
    number = days.count("fog")
    assert number == 0, f"of 10000 days, {number} had fog"


def test_weather_seed():
    """the same seed brings the same weather, and the next days are drawn anew"""
    first = weather(chances(), 30, Random(4))
    second = weather(chances(), 30, Random(4))
    assert first == second, "weather gives other days for the same seed"
    rng = Random(4)
    first = weather(chances(), 30, rng)
    second = weather(chances(), 30, rng)
    assert first != second, "two calls with one generator give the same 30 days twice"


def test_cards():
    """all cards are there, in another order"""
    cards = ["ace", "king", "queen", "jack", "ten", "ten", "zwölf"]
    mixed = shuffled(cards.copy(), Random(1))
    assert mixed is not None, "shuffled returns None"
    assert sorted(mixed) == ["ace", "jack", "king", "queen", "ten", "ten", "zwölf"]
    orders = [shuffled(list(range(52)), Random(seed)) for seed in range(5)]
    assert list(range(52)) not in orders, "52 cards are in the order in which they came"
    assert orders[0] != orders[1], "two seeds give the same order"


def test_cards_stay():
    """the cards that were handed in stay in their order"""
    cards = ["ace", "king", "queen", "jack", "ten"]
    for seed in range(5):
        shuffled(cards, Random(seed))
    assert cards == ["ace", "king", "queen", "jack", "ten"]


def test_cards_seed():
    """the same seed gives the same order"""
    first = shuffled(list(range(52)), Random(8))
    second = shuffled(list(range(52)), Random(8))
    assert first == second, "shuffled gives another order for the same seed"
    assert shuffled([], Random(8)) == []


def test_rolls():
    """a die shows 1 to 6, and each of them sometimes"""
    assert len(rolls(3, 300)) == 300
    assert sorted(set(rolls(3, 300))) == [1, 2, 3, 4, 5, 6]
    assert rolls(3, 0) == []


def test_rolls_seed():
    """the same seed gives the same rolls, another seed gives others"""
    first = rolls(11, 20)
    again = rolls(11, 20)
    assert first == again, "rolls(11, 20) gives other rolls the second time"
    other = rolls(12, 20)
    assert first != other, "rolls(11, 20) and rolls(12, 20) are the same"


def test_rolls_alone():
    """rolling the dice leaves the generator that all share alone"""
    moved = shared_generator_moved(lambda: rolls(3, 5))
    assert not moved, "after rolls(3, 5), the hidden generator isn't where it was"


def test_others_alone():
    """treasures, weather and cards use only the generator that was handed in"""
    moved = shared_generator_moved(lambda: hide_treasures(caves(), 3, Random(1)))
    assert not moved, "hide_treasures uses the hidden generator"
    moved = shared_generator_moved(lambda: weather(chances(), 3, Random(1)))
    assert not moved, "weather uses the hidden generator"
    moved = shared_generator_moved(lambda: shuffled(caves(), Random(1)))
    assert not moved, "shuffled uses the hidden generator"
