import doctest
import inspect
import re

import pytest

import docstrings1
from docstrings1 import can_pass, tide_at

BOTH = [tide_at, can_pass]


def text(function):
    return inspect.getdoc(function) or ""


def sections(function):
    """Return the headings and what stands below each."""
    parts = re.split(r"^(Args|Returns|Raises|Examples?):[ ]*$", text(function), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("function", BOTH)
def test_summary(function):
    """the docstring begins with one line that ends with a full stop"""
    lines = [*text(function).splitlines(), ""]
    assert lines[0] != "", f"{function.__name__} has no docstring with a summary"
    assert (lines[0][-1:], lines[1]) == (".", "")


@pytest.mark.parametrize("function", BOTH)
def test_args(function):
    """Args has one entry for each parameter, in their order"""
    entries = re.findall(
        r"^ +(\w+)(?: \(.*?\))?: \S", sections(function).get("Args", ""), re.MULTILINE
    )
    assert entries == list(inspect.signature(function).parameters)


@pytest.mark.parametrize("function", BOTH)
def test_units(function):
    """the text says in which unit the lengths are"""
    assert "metres" in text(function), f"{function.__name__}: metres, feet or fathoms?"


@pytest.mark.parametrize("function", BOTH)
def test_returns(function):
    """Returns says something"""
    assert "Returns" in sections(function), f"{function.__name__} has no section Returns"
    assert len(sections(function)["Returns"].split()) >= 3, "what does it mean?"


def test_raises():
    """Raises is there only where something is raised, and names the kind"""
    assert re.findall(r"^ +(\w+): \S", sections(tide_at).get("Raises", ""), re.MULTILINE) == [
        "ValueError"
    ]
    assert "Raises" not in sections(can_pass), (
        "can_pass raises nothing of its own: leave Raises out"
    )


@pytest.mark.parametrize("function", BOTH)
def test_example(function):
    """there is an example with >>> that calls the function, and it is true"""
    [found] = doctest.DocTestFinder(recurse=False).find(
        function, function.__name__, module=docstrings1
    ) or [None]
    examples = found.examples if found else []
    assert [e for e in examples if f"{function.__name__}(" in e.source and e.want] != []
    said = []
    result = doctest.DocTestRunner().run(found, out=said.append)
    assert result.failed == 0, "".join(said)


@pytest.mark.parametrize(("hours", "wanted"), [(0, 1.0), (3, 3.0), (6, 5.0), (2, 2.33)])
def test_code_is_as_it_was(hours, wanted):
    """the code does what it did"""
    assert tide_at(1.0, 5.0, hours) == wanted
    assert (can_pass(3, 8, 4), can_pass(4, 8, 4)) == (True, False)
    for bad in (-1, 7):
        with pytest.raises(ValueError, match=str(bad)):
            tide_at(1, 5, bad)
