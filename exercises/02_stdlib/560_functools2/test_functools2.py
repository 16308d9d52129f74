import operator
from datetime import date
from decimal import Decimal

import pytest
from functools2 import Version, describe, newest, report
from pythlings_checks import program


def before(low, high):
    """Check that one version comes before another, by all comparisons."""
    for left, sign, right, found, wanted in [
        (low, "<", high, low < high, True),
        (high, "<", low, high < low, False),
    ]:
        words = "should" if wanted else "shouldn't"
        if found is not wanted:
            pytest.fail(f"{left} {sign} {right}\nis {found}, and it {words} be")


def test_minor():
    """3.9 comes before 3.13"""
    before(Version(3, 9), Version(3, 13))
    before(Version(3, 2), Version(3, 9))
    before(Version(3, 0), Version(3, 1))


def test_major():
    """the major number counts most"""
    before(Version(2, 7), Version(3, 0))
    before(Version(9, 5), Version(10, 0))
    before(Version(2, 7), Version(3, 1, beta=True))


def test_beta():
    """a beta comes before the finished version, and after all that's older"""
    before(Version(3, 14, beta=True), Version(3, 14))
    before(Version(3, 13), Version(3, 14, beta=True))
    before(Version(3, 13, beta=True), Version(3, 14, beta=True))


def test_same():
    """a version doesn't come before itself"""
    assert (Version(3, 13) < Version(3, 13)) is False, "Version(3, 13) < Version(3, 13) is True"


def compared(left, sign, right):
    """Compare two versions with a sign, and give the answer."""
    try:
        return {">": left.__gt__, "<=": left.__le__, ">=": left.__ge__}[sign](right)
    except (AttributeError, TypeError):
        return NotImplemented


def check(left, sign, right, wanted):
    found = compared(left, sign, right)
    if found is NotImplemented:
        pytest.fail(f"{left} {sign} {right}\nVersions have < and ==, but no {sign} yet.")
    if found is not wanted:
        pytest.fail(f"{left} {sign} {right}\nis {found}")


def test_others():
    """>, <= and >= are there, too"""
    old, new = Version(3, 9), Version(3, 13)
    check(new, ">", old, True)
    check(old, "<=", new, True)
    check(old, ">=", new, False)
    check(old, ">", Version(3, 9), False)
    check(old, "<=", Version(3, 9), True)
    check(old, ">=", Version(3, 9), True)


def test_no_version():
    """a version compared with something else is a TypeError"""
    for other in ("3.13", (3, 13), 3.13):
        with pytest.raises(TypeError):
            operator.lt(Version(3, 9), other)


def test_equal():
    """versions are equal only if all of their fields are"""
    assert Version(3, 13) == Version(3, 13, False)
    assert Version(3, 13) != Version(3, 13, True)


def test_newest():
    """the newest version, betas left out"""
    assert newest([Version(3, 9), Version(3, 13), Version(2, 7)]) == Version(3, 13)
    assert newest([Version(3, 12), Version(3, 14, beta=True), Version(3, 9)]) == Version(3, 12)


def test_newest_betas():
    """betas count if they're asked for"""
    assert newest([Version(3, 14, True), Version(3, 13)], betas=True) == Version(3, 14, True)
    assert newest([Version(3, 13, True), Version(3, 13)], betas=True) == Version(3, 13)


def test_newest_none():
    """without any version that counts, it's None"""
    assert newest([]) is None
    assert newest([Version(1, 0, beta=True)]) is None


def test_newest_stay():
    """newest leaves the versions as they are"""
    versions = [Version(3, 14, True), Version(2, 7), Version(3, 9)]
    newest(versions)
    assert versions == [Version(3, 14, True), Version(2, 7), Version(3, 9)], (
        f"after newest(versions), the versions are {versions}"
    )


def test_describe_others():
    """describe: other types are shown by str"""
    assert describe("tide") == "tide"
    assert describe(2.50) == "2.5"
    assert describe(Decimal("1.50")) == "1.50"
    assert describe(None) == "None"


def test_describe_int():
    """describe: a whole number has commas"""
    assert describe(16384) == "16,384"
    assert describe(-1234567) == "-1,234,567"
    assert describe(0) == "0"


def test_describe_bool():
    """describe: a bool is yes or no, and no number"""
    assert describe(True) == "yes"
    assert describe(False) == "no"


def test_describe_date():
    """describe: a date as people write it"""
    assert describe(date(2024, 5, 3)) == "3 May 2024"
    assert describe(date(1999, 12, 31)) == "31 December 1999"


def test_describe_version():
    """describe: a version"""
    assert describe(Version(3, 13)) == "3.13"
    assert describe(Version(3, 14, beta=True)) == "3.14 beta"


def test_describe_list():
    """describe: a list has each of its values described"""
    assert describe(["Ana", date(2024, 5, 3), True, 5000]) == "Ana, 3 May 2024, yes, 5,000"
    assert describe([[1000, False], [Version(3, 9)]]) == "1,000, no, 3.9"


def test_describe_empty():
    """describe: an empty list is none"""
    assert describe([]) == "none"
    assert describe([[], 0]) == "none, 0"


def test_register():
    """describe is a singledispatch function: others can register types of their own"""
    can = hasattr(describe, "register")
    assert can, "describe has no register: it isn't decorated yet"
    describe.register(complex, lambda value: "two numbers")
    assert describe([3j, 1]) == "two numbers, 1"


def test_report():
    """a line for each key, with its value described"""
    assert report({"memory": 2048, "encrypted": False, "users": []}) == [
        "memory: 2,048",
        "encrypted: no",
        "users: none",
    ]


def test_program():
    """the report about room 12"""
    program("functools2.py").prints(
        "name: room 12\n"
        "memory: 16,384\n"
        "encrypted: yes\n"
        "bought: 3 May 2024\n"
        "users: Ana, Bo\n"
        "newest Python: 3.13\n"
    )
