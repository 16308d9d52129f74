import dataclasses

import pytest
from dataclass1 import Parcel, deliver, heaviest, read_parcel


def test_fields():
    """a parcel has its five fields in order"""
    names = [field.name for field in dataclasses.fields(Parcel)]
    assert names == ["code", "weight", "city", "express", "status"]


def test_annotations():
    """each field says its type"""
    types = [field.type for field in dataclasses.fields(Parcel)]
    assert types == [str, float, str, bool, str]


def test_defaults():
    """city, express and status have defaults"""
    parcel = Parcel("A7", 2.5)
    assert (parcel.city, parcel.express, parcel.status) == ("unknown", False, "new")


def test_by_name():
    """a parcel is made by position or by name"""
    parcel = Parcel("A7", 2.5, "Gent", True, "lost")
    assert parcel == Parcel(express=True, status="lost", city="Gent", weight=2.5, code="A7")


def test_shown():
    """a parcel shows its fields"""
    wanted = "Parcel(code='A7', weight=2.5, city='unknown', express=False, status='new')"
    assert repr(Parcel("A7", 2.5)) == wanted


def test_code_and_weight_are_needed():
    """without code and weight there is no parcel"""
    fields = dataclasses.fields(Parcel)
    needed = [field.name for field in fields if field.default is dataclasses.MISSING]
    assert needed == ["code", "weight"]
    with pytest.raises(TypeError):
        Parcel("A7")


@pytest.mark.parametrize(("code", "weight"), [("A7", 2.5), ("B-12", 10.0)])
def test_read(code, weight):
    """a line with two parts leaves the city unknown"""
    assert read_parcel(f"{code};{weight}") == Parcel(code, weight)


@pytest.mark.parametrize("city", ["Gent", "Sint-Niklaas"])
def test_read_city(city):
    """a line with three parts names the city"""
    assert read_parcel(f"A7;0.5;{city}") == Parcel("A7", 0.5, city)


def test_read_weight():
    """the weight is a number"""
    assert read_parcel("A7;3").weight * 2 == 6.0


@pytest.mark.parametrize("place", [0, 1, 2])
def test_heaviest(place):
    """the heaviest parcel is found wherever it stands"""
    parcels = [Parcel("A", 9.5), Parcel("B", 1.0), Parcel("C", 4.0)]
    parcels.insert(place, Parcel("H", 10.0))
    assert heaviest(parcels) == Parcel("H", 10.0)


def test_heaviest_of_none():
    """no parcels, no heaviest"""
    assert heaviest([]) is None


def test_deliver():
    """delivering changes the parcel itself"""
    parcel = Parcel("A7", 1.0, status="on the van")
    deliver(parcel)
    assert parcel == Parcel("A7", 1.0, status="delivered")


@pytest.mark.parametrize("code", ["A7", "B-12"])
def test_deliver_twice(code):
    """a delivered parcel cannot be delivered again"""
    with pytest.raises(ValueError, match=code):
        deliver(Parcel(code, 1.0, status="delivered"))
