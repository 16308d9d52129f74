import classes1
import pytest
from classes1 import CarPark
from pythlings_checks import program


def test_new():
    """all places of a new car park are free"""
    park = CarPark("harbour", 2)
    assert park.sign() == "harbour: 2 free"


def test_in():
    """a car that drives in takes a place"""
    park = CarPark("station", 3)
    park.drive_in()
    assert park.sign() == "station: 2 free"


def test_full():
    """the sign says when it's full"""
    park = CarPark("Käserei", 2)
    park.drive_in()
    park.drive_in()
    assert park.sign() == "Käserei: full"


def test_no_places():
    """a car park without places is always full"""
    park = CarPark("roof", 0)
    assert park.sign() == "roof: full"


def test_barrier():
    """at a full car park the barrier stays down"""
    park = CarPark("harbour", 1)
    park.drive_in()
    park.drive_in()
    park.drive_out()
    assert park.sign() == "harbour: 1 free"


def test_out():
    """a car that drives out leaves a place"""
    park = CarPark("station", 4)
    park.drive_in()
    park.drive_in()
    park.drive_out()
    assert park.sign() == "station: 3 free"


def test_empty():
    """no car can leave an empty car park"""
    park = CarPark("harbour", 2)
    park.drive_out()
    assert park.sign() == "harbour: 2 free"


def test_two():
    """two car parks count separately"""
    harbour = CarPark("harbour", 2)
    station = CarPark("station", 3)
    harbour.drive_in()
    station.drive_in()
    harbour.drive_in()
    assert [harbour.sign(), station.sign()] == ["harbour: full", "station: 2 free"]


def test_two_other():
    """a car park that opens later doesn't change the first"""
    harbour = CarPark("harbour", 9)
    harbour.drive_in()
    station = CarPark("station", 3)
    assert [harbour.sign(), station.sign()] == ["harbour: 8 free", "station: 3 free"]


def test_program():
    """the program watches both"""
    program("classes1.py").prints(
        "harbour: 1 free\nstation: 2 free\nharbour: full\nstation: 1 free\n"
    )


def test_gone():
    """the old number and functions are gone"""
    for name in ["free", "drive_in", "drive_out", "sign"]:
        if hasattr(classes1, name):
            pytest.fail(f"outside of the class, there's still something called `{name}`")
