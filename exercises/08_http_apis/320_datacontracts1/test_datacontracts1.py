import copy

from datacontracts1 import breaks
from pythlings_checks import program


def field(kind="string", required=True, **more):
    return {"type": kind, "required": required, **more}


def test_same():
    """the same contract breaks nothing"""
    same = {
        "order": field("integer"),
        "paid_by": field(values=["card"]),
        "note": field(required=False),
    }
    assert breaks(copy.deepcopy(same), copy.deepcopy(same)) == {}
    assert breaks({}, {}) == {}


def test_gone():
    """a required field has gone: that breaks"""
    assert breaks(
        {"order": field("integer"), "postcode": field()}, {"order": field("integer")}
    ) == {"postcode": "gone"}
    assert breaks({"postcode": field()}, {"zip": field()}) == {"postcode": "gone"}


def test_optional_gone():
    """an optional field may go"""
    assert breaks({"coupon": field(required=False)}, {}) == {}


def test_new():
    """new fields don't matter"""
    assert breaks({}, {"zip": field(), "gift": field("boolean", required=False)}) == {}


def test_optional():
    """a required field may be missing now: that breaks"""
    assert breaks({"total": field("number")}, {"total": field("number", required=False)}) == {
        "total": "optional"
    }


def test_required():
    """an optional field may become required"""
    assert breaks({"coupon": field(required=False)}, {"coupon": field()}) == {}


def test_type():
    """another type: that breaks, also if the field is optional"""
    assert breaks({"order": field("integer")}, {"order": field("string")}) == {"order": "type"}
    assert breaks(
        {"gift": field("boolean", required=False)}, {"gift": field("string", required=False)}
    ) == {"gift": "type"}


def test_number():
    """a number may become an integer"""
    assert breaks({"total": field("number")}, {"total": field("integer")}) == {}


def test_integer():
    """an integer can't become a number: there would be 2.5 people"""
    assert breaks({"people": field("integer")}, {"people": field("number")}) == {"people": "type"}


def test_values():
    """a new value: that breaks; fewer values don't"""

    def old():
        return {"paid_by": field(values=["card", "cash"])}

    assert breaks(old(), {"paid_by": field(values=["shells", "cash", "card"])}) == {
        "paid_by": "values"
    }
    assert breaks(old(), {"paid_by": field(values=["cash"])}) == {}
    assert breaks(old(), {"paid_by": field(values=["cash", "card"])}) == {}
    assert breaks(old(), {"paid_by": field(values=["cheque"])}) == {"paid_by": "values"}


def test_any_value():
    """without "values" anything may come"""
    assert breaks({"paid_by": field(values=["card"])}, {"paid_by": field()}) == {
        "paid_by": "values"
    }
    assert breaks({"paid_by": field()}, {"paid_by": field(values=["card"])}) == {}


def test_never_a_value():
    """with "values": [] there's never a value"""
    assert breaks({"paid_by": field(values=["card"])}, {"paid_by": field(values=[])}) == {}
    assert breaks({"paid_by": field(values=[])}, {"paid_by": field(values=["card"])}) == {
        "paid_by": "values"
    }


def test_number_values():
    """a number that becomes an integer can still have new values"""
    assert breaks(
        {"size": field("number", values=[1, 2.5])}, {"size": field("integer", values=[1, 3])}
    ) == {"size": "values"}


def test_first_word():
    """if several words fit, it's the first"""

    def old():
        return {"paid_by": field(values=["card"])}

    assert breaks(old(), {"paid_by": field("integer", required=False, values=[7])}) == {
        "paid_by": "optional"
    }
    assert breaks(old(), {"paid_by": field("integer", values=[7])}) == {"paid_by": "type"}


def test_order():
    """all that breaks is named, in the order of the old contract"""
    old = {"z": field(), "a": field("number"), "m": field(values=["x"]), "b": field()}
    new = {"b": field(), "m": field(), "a": field("string"), "q": field()}
    assert list(breaks(old, new).items()) == [("z", "gone"), ("a", "type"), ("m", "values")]


def test_unchanged():
    """what's handed in stays as it was"""
    old = {"paid_by": field(values=["cash", "card"])}
    new = {"paid_by": field(values=["card"]), "gift": field("boolean")}
    breaks(old, new)
    assert old == {"paid_by": {"type": "string", "required": True, "values": ["cash", "card"]}}, (
        "The old contract was changed while it was compared."
    )
    assert list(new) == ["paid_by", "gift"], "The new contract was changed while it was compared."


def test_program():
    """the program names what breaks, and ends with status 1"""
    ran = program("datacontracts1.py").fails(1)
    ran.prints("postcode: gone\npaid_by: values\n")
