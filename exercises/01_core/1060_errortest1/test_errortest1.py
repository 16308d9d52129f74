import inspect

import pytest

import age
import errortest1

right = age.check_age


def failing_tests(monkeypatch, check_age):
    """Run the learner's tests with this check_age; return the names that fail."""
    monkeypatch.setattr(age, "check_age", check_age)
    monkeypatch.setattr(errortest1, "check_age", check_age, raising=False)
    failed = []
    for name, test in inspect.getmembers(errortest1, inspect.isfunction):
        if name.startswith("test_"):
            try:
                test()
            except (Exception, pytest.fail.Exception):  # noqa: BLE001
                failed.append(name)
    return failed


def verdict(monkeypatch, check_age):
    """Say whether a test of the learner fails with this check_age."""
    failed = failing_tests(monkeypatch, check_age)
    return "caught" if failed else "all your tests pass"


def wrong_kind(value):
    try:
        return right(value)
    except ValueError as error:
        raise TypeError(str(error)) from None


def no_message(value):
    try:
        return right(value)
    except ValueError:
        raise ValueError("age out of range") from None


def accepts_bool(value):
    return value if isinstance(value, bool) else right(value)


def shifted(low, high):
    def check(value):
        if type(value) is int and low <= value <= high:
            return value
        if type(value) is int:
            raise ValueError(f"age must be from 0 to 120, not {value}")
        return right(value)

    return check


def test_right_version_passes(monkeypatch):
    """your tests pass with the right check_age"""
    assert failing_tests(monkeypatch, right) == []


def test_refuses_everything(monkeypatch):
    """your tests catch a version that refuses every age"""
    assert verdict(monkeypatch, shifted(1, 0)) == "caught"


def test_wrong_kind(monkeypatch):
    """your tests catch a TypeError for a number out of range"""
    assert verdict(monkeypatch, wrong_kind) == "caught"


def test_no_message(monkeypatch):
    """your tests catch a message without the number"""
    assert verdict(monkeypatch, no_message) == "caught"


def test_accepts_bool(monkeypatch):
    """your tests catch a version that accepts True"""
    assert verdict(monkeypatch, accepts_bool) == "caught"


@pytest.mark.parametrize(("low", "high"), [(1, 120), (0, 119), (0, 121), (-1, 120)])
def test_off_by_one(monkeypatch, low, high):
    """your tests catch limits that are off by one"""
    found = verdict(monkeypatch, shifted(low, high))
    assert found == "caught", f"this version accepts the ages from {low} to {high}"
