import pytest
from reduce1 import level, look_up, rain_by_month


def test_level_simple():
    """far from both limits, changes only add up"""
    assert level([50, -20.5, 30]) == 59.5
    assert level([-20, 5], 100) == 85


def test_level_runs_over():
    """what runs over is lost: after a full tank, watering starts from 200 litres"""
    assert level([150, 120, -60]) == 140
    assert level([30, -10, 500, -1], 190) == 199


def test_level_empty():
    """an empty tank gives no more: after it, the rain starts from 0 litres"""
    assert level([40, -100, 25]) == 25
    assert level([-1, 7], 0) == 7


def test_level_last():
    """the last change has its limits, too"""
    assert level([150, 51]) == 200
    assert level([20, -21]) == 0


def test_level_many():
    """full, empty and full again"""
    assert level([300, -300, 300, -50, -0.5]) == 149.5


def test_level_nothing():
    """without changes the level is that of the start, or 0"""
    assert level([], 120) == 120
    assert level([]) == 0


def test_rain_nothing():
    """no gardens are no mistake: there was no rain"""
    assert rain_by_month([]) == {}


def test_rain_same_month():
    """the litres of one month, in several gardens, are added up"""
    assert rain_by_month([{"May": 30}, {"May": 12.5}, {"May": 0}]) == {"May": 42.5}


def test_rain():
    """months of any garden are in the dict"""
    gardens = [{"May": 30, "June": 4}, {}, {"July": 9, "May": 1}]
    assert rain_by_month(gardens) == {"May": 31, "June": 4, "July": 9}


def test_rain_changes_nothing():
    """the dicts of the gardens stay as they are"""
    first, second = {"May": 30}, {"May": 12, "June": 4}
    rain_by_month([first, second])
    assert first == {"May": 30}, "the rain of all gardens went into the dict of the first garden"
    assert second == {"May": 12, "June": 4}, "rain_by_month has changed the second garden's dict"


def test_rain_one_garden():
    """the result is a new dict, with a single garden, too"""
    only = {"May": 30}
    total = rain_by_month([only])
    total["June"] = 1
    assert only == {"May": 30}, (
        "rain_by_month gives back the garden's own dict: a change of the result changes the garden"
    )


def test_rain_again():
    """a second call starts from nothing, like the first"""
    rain_by_month([{"May": 30}])
    assert rain_by_month([{"June": 4}]) == {"June": 4}


def test_look_up():
    """one key, two keys, three keys"""
    assert look_up({"tap": "shut"}, ["tap"]) == "shut"
    assert look_up({"tank": {"tap": "shut", "litres": 0}}, ["tank", "litres"]) == 0
    assert look_up({"a": {"b": {"b": {"c": 1}}}}, ["a", "b", "b"]) == {"c": 1}


def test_look_up_nothing():
    """an empty path gives the data itself"""
    assert look_up({"tap": "shut"}, []) == {"tap": "shut"}


@pytest.mark.parametrize("path", [["pump"], ["tank", "pump"]])
def test_look_up_missing(path):
    """a key that isn't there raises KeyError"""
    with pytest.raises(KeyError):
        look_up({"tank": {"tap": None}}, path)


def test_look_up_none():
    """what is found may be None or an empty text"""
    assert look_up({"tank": {"tap": None}}, ["tank", "tap"]) is None
    assert look_up({"tank": {"tap": ""}}, ["tank", "tap"]) == ""
