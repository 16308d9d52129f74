import dataclasses

import pytest
from dataclass1 import Repair, bill, dearest, finish, read
from pythlings_checks import program


def make(*arguments, **options):
    """Make a Repair, or say in plain words why that can't be done."""
    try:
        return Repair(*arguments, **options)
    except TypeError:
        call = ", ".join([*map(repr, arguments), *(f"{k}={v!r}" for k, v in options.items())])
        have = ", ".join(field.name for field in dataclasses.fields(Repair)) or "none yet"
        pytest.fail(f"Repair({call}) should make a repair. The fields of Repair are: {have}")


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(words)


def test_fields():
    """a repair has four fields, in their order"""
    found = ", ".join(field.name for field in dataclasses.fields(Repair)) or "none yet"
    check(
        found,
        "bike, owner, price, done",
        f"the fields of Repair are: {found}\nwanted: bike, owner, price, done",
    )


def test_types():
    """each field says which type is meant"""
    for field, wanted in zip(
        dataclasses.fields(Repair), ("str", "str", "float", "bool"), strict=False
    ):
        named = getattr(field.type, "__name__", field.type)
        check(named, wanted, f"{field.name} should be a {wanted}, and you've written {named}")
    check(bool(dataclasses.fields(Repair)), True, "Repair has no fields yet")


def test_defaults():
    """price and done have defaults"""
    assert make("Gazelle", "Mei") == make("Gazelle", "Mei", 0.0, False)
    repair = make("Gazelle", "Mei")
    check(repair.price, 0.0, f"the price is {repair.price!r}, if none is given")
    check(repair.done, False, f"done is {repair.done!r}, if it isn't given")


def test_needed():
    """bike and owner have to be given"""
    needed = [f.name for f in dataclasses.fields(Repair) if f.default is dataclasses.MISSING]
    found = ", ".join(needed) or "none"
    check(found, "bike, owner", f"the fields without a default are: {found}")


def test_shown():
    """a repair shows its fields"""
    found = repr(make("tandem", "Søren", 80.0, done=True))
    check(
        found,
        "Repair(bike='tandem', owner='Søren', price=80.0, done=True)",
        f"a repair shows itself as {found}",
    )


def test_read():
    """a line becomes a Repair"""
    wanted = make("Gazelle", "Mei", 45.5, True)
    assert read("Gazelle;Mei;45.50;yes") == wanted
    wanted = make("child's bike", "Søren", 80.0, False)
    assert read("child's bike;Søren;80;no\n") == wanted


def test_read_short():
    """what's left out of a line has its default"""
    wanted = make("Gazelle", "Mei")
    assert read("Gazelle;Mei\n") == wanted
    wanted = make("tandem", "Bo", 12.0)
    assert read("tandem;Bo;12") == wanted


def test_read_price():
    """the price is a number"""
    price = getattr(read("Gazelle;Mei;45.50;yes"), "price", None)
    check(isinstance(price, float), True, f"the price of the repair is {price!r}")


def test_finish():
    """finish sets price and done of this very repair"""
    repair = make("Gazelle", "Mei")
    finish(repair, 45.5)
    assert repair == make("Gazelle", "Mei", 45.5, True), f"after finish, the repair is {repair}"


def test_finish_twice():
    """a repair that's done can't be finished again, and keeps its price"""
    repair = make("tandem", "Mei", 80.0, True)
    with pytest.raises(ValueError, match="tandem"):
        finish(repair, 5)
    assert repair == make("tandem", "Mei", 80.0, True), f"after that, the repair is {repair}"


def repairs():
    return [
        make("Gazelle", "Mei", 45.5, True),
        make("cargo bike", "Bo", 120.0),
        make("tandem", "Mei", 120.0),
        make("child's bike", "Søren", 0.0, True),
        make("folding bike", "Meike", 30.0, True),
        make("racing bike", "Mei", 19.99, True),
    ]


def test_dearest():
    """the repair with the highest price, and the first of equal ones"""
    wanted = make("cargo bike", "Bo", 120.0)
    assert dearest(repairs()) == wanted
    wanted = make("child's bike", "Søren", 0.0, True)
    assert dearest(repairs()[3:4]) == wanted


def test_dearest_none():
    """without repairs there's none"""
    assert dearest([]) is None


def test_bill():
    """the bill has what's done for its owner, in order, and the total"""
    assert bill(repairs(), "Mei") == ["Gazelle: 45.50", "racing bike: 19.99", "total: 65.49"]
    assert bill(repairs(), "Søren") == ["child's bike: 0.00", "total: 0.00"]


def test_bill_nothing():
    """without anything that's done, the bill is its total"""
    assert bill(repairs(), "Bo") == ["total: 0.00"]
    assert bill([], "Mei") == ["total: 0.00"]


def test_program():
    """Mei's bill, from repairs.txt"""
    program("dataclass1.py", "Mei").prints("Gazelle: 45.50\nracing bike: 19.99\ntotal: 65.49\n")


def test_after_finish():
    """what is finished is on the bill"""
    tandem = make("tandem", "Ana")
    finish(tandem, 80)
    found = bill([tandem], "Ana")
    check(
        found,
        ["tandem: 80.00", "total: 80.00"],
        f"Ana's tandem was finished for 80, and her bill is {found}",
    )
