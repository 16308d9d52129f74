import inspect

import pytest

import params1
from params1 import bake, bread, from_frozen, meringue, pizza, sponge


def recorded(monkeypatch, function, *arguments):
    """Return how a function calls bake: the positions, the names, and the call as a text."""
    calls = []

    def record(*positions, **names):
        calls.append((positions, names))

    monkeypatch.setattr(params1, "bake", record)
    function(*arguments)
    if not calls:
        pytest.fail(f"`{function.__name__}` doesn't call bake at all")
    positions, names = calls[-1]
    shown = [repr(value) for value in positions] + [f"{k}={v!r}" for k, v in names.items()]
    return len(positions), set(names), f"bake({', '.join(shown)})"


def obeys(monkeypatch, function, *arguments):
    """Fail unless a function calls bake by the rule of the kitchen."""
    count, names, call = recorded(monkeypatch, function, *arguments)
    name = function.__name__
    if "degrees" in names:
        pytest.fail(f"`{name}` calls {call}: the degrees come first, without a name")
    if count > 1:
        pytest.fail(f"`{name}` calls {call}: everything but the degrees has to be named")


def test_sponge():
    """sponge: as on the card"""
    assert sponge() == "180 degrees, 25 minutes, shelf 2, fan on"


def test_pizza():
    """pizza: as on the card"""
    assert pizza() == "250 degrees, 8 minutes, shelf 1, fan on"


def test_bread():
    """bread: as on the card"""
    assert bread() == "220 degrees, 45 minutes, shelf 2, fan off"


def test_meringue():
    """meringue: as on the card"""
    assert meringue() == "90 degrees, 120 minutes, shelf 3, fan off"


def test_rule_sponge(monkeypatch):
    """sponge: only the degrees go without a name"""
    obeys(monkeypatch, sponge)


def test_rule_pizza(monkeypatch):
    """pizza: only the degrees go without a name"""
    obeys(monkeypatch, pizza)


def test_rule_bread(monkeypatch):
    """bread: only the degrees go without a name"""
    obeys(monkeypatch, bread)


def test_rule_meringue(monkeypatch):
    """meringue: only the degrees go without a name"""
    obeys(monkeypatch, meringue)


def test_bake():
    """bake is as it was"""
    assert bake(200, 30, 2, True) == "200 degrees, 30 minutes, shelf 2, fan on"
    assert bake(fan=False, shelf=1, minutes=5, degrees=70) == (
        "70 degrees, 5 minutes, shelf 1, fan off"
    )


def same_parameters():
    """Return the parameters that from_frozen has, as a text."""
    return ", ".join(inspect.signature(from_frozen).parameters)


def test_frozen_parameters():
    """from_frozen has the same parameters as bake, in the same order"""
    parameters = same_parameters()
    if parameters != "degrees, minutes, shelf, fan":
        pytest.fail(
            f"so far its first line is `def from_frozen({parameters}):`. If you can call bake, "
            "you should be able to call from_frozen in the same way."
        )


def test_frozen():
    """from_frozen bakes 10 minutes longer"""
    assert from_frozen(250, 8, 1, True) == "250 degrees, 18 minutes, shelf 1, fan on"


def test_frozen_named():
    """from_frozen can be called with names, in any order"""
    assert from_frozen(fan=False, shelf=3, degrees=175, minutes=0) == (
        "175 degrees, 10 minutes, shelf 3, fan off"
    )


def test_rule_frozen(monkeypatch):
    """from_frozen: only the degrees go without a name"""
    obeys(monkeypatch, from_frozen, 250, 8, 1, True)
