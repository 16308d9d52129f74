import pytest
from club_for_check import do, shown, shows
from menuapp import add_walk, list_walks, shortest


def test_add():
    """stage 1: add_walk asks for a name and a distance, and adds the walk at the end"""
    walks = [{"name": "Ridge", "km": 12.5}]
    shows(add_walk, walks, ["Mill loop", "4.2"], "Name: Mill loop", "Kilometres: 4.2", "Added.")
    assert walks == [{"name": "Ridge", "km": 12.5}, {"name": "Mill loop", "km": 4.2}], (
        f"The list is then {walks}. Mill loop should be in it, behind Ridge, as a dict "
        'with the keys "name" and "km".'
    )


@pytest.mark.parametrize("distance", ["0.3", "1", " 240 "])
def test_distances(distance):
    """stage 1: every number above 0 is a distance"""
    walks = []
    screen = do(add_walk, walks, "Übungsweg", distance)
    assert walks == [{"name": "Übungsweg", "km": float(distance)}], (
        f"{shown(screen)}\nThe list is then {walks}. The walk should be in it."
    )


@pytest.mark.parametrize("distance", ["far", "", "0", "-3"])
def test_no_distance(distance):
    """stage 1: what is no distance adds nothing"""
    walks = []
    shows(
        add_walk,
        walks,
        ["Ridge", distance],
        "Name: Ridge",
        f"Kilometres: {distance}",
        "That's no distance.",
    )
    assert walks == [], f"The list is then {walks}. It should still be empty."


def test_list():
    """stage 1: list_walks numbers the walks, in their order, with one decimal place"""
    walks = [
        {"name": "Ridge", "km": 12.5},
        {"name": "Mill loop", "km": 4.0},
        {"name": "Bay", "km": 8.04},
    ]
    shows(list_walks, walks, [], "1. Ridge, 12.5 km", "2. Mill loop, 4.0 km", "3. Bay, 8.0 km")


def test_shortest():
    """stage 1: shortest shows the shortest walk, the first of equals"""
    walks = [
        {"name": "Ridge", "km": 12.5},
        {"name": "Pond", "km": 9.0},
        {"name": "Bay", "km": 9.0},
        {"name": "Abbey", "km": 10.0},
    ]
    shows(shortest, walks, [], "Pond, 9.0 km")
    assert [walk["name"] for walk in walks] == ["Ridge", "Pond", "Bay", "Abbey"], (
        "shortest has changed the order of the list. It's only asked to look."
    )


@pytest.mark.parametrize("action", [list_walks, shortest], ids=["list_walks", "shortest"])
def test_none_yet(action):
    """stage 1: without a walk, both say so"""
    shows(action, [], [], "No walks yet.")
