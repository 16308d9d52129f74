"""What the learner is shown of a call."""

import types

import pytest
from pythlings_harness.problems import _with_values


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ('greet(f"{name}!")', "greet('Ada!')"),
        ('greet(f"{name} is {age}")', "greet('Ada is 36')"),
        ('greet(f"{name!r}")', 'greet(f"{name!r}")'),
        ('greet(f"{age:>5}")', 'greet(f"{age:>5}")'),
        ('greet(f"{other()}")', 'greet(f"{other()}")'),
        ("greet(name, age)", "greet('Ada', 36)"),
        ('f"{name}".upper()', 'f"{name}".upper()'),
        ("greet(person.name)", "greet(person.name)"),
        ("greet(names[age])", "greet(names[age])"),
        ("name", "name"),
    ],
)
def test_values_stand_in_for_what_is_handed_over(source, shown):
    frame = types.SimpleNamespace(f_locals={"name": "Ada", "age": 36})
    assert _with_values(source, frame) == shown
