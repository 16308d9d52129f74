import doctest
import inspect
import re

import docstrings1
import pytest
from docstrings1 import can_pass, clearance, tide_at
from pythlings_checks import read

SECTIONS = r"^(Args|Arguments|Returns|Raises|Examples?):[ ]*$"
METRES = r"\b(metres?|meters?|m)\b"


def wrong(function, message):
    """Fail with a sentence about a function's docstring, at its def line."""
    page = read("docstrings1.py")
    found = [n for n, x in enumerate(page.lines, 1) if x.startswith(f"def {function.__name__}(")]
    page.wrong(found[0] if found else 1, message)


def text(function):
    """Return the docstring without its indent; fail if there is none."""
    if not inspect.getdoc(function):
        wrong(function, f"`help({function.__name__})` has nothing to show yet.")
    return inspect.getdoc(function)


def sections(function):
    """Return the headings of a docstring, and what is below each; "" has the text before them."""
    parts = ["", *re.split(SECTIONS, text(function), flags=re.MULTILINE)]
    found = dict(zip(parts[::2], parts[1::2], strict=True))
    if "Arguments" in found:
        found["Args"] = found.pop("Arguments")
    return found


def entries(function, section):
    """Return a dict from the names in a section to what is said of them."""
    body = inspect.cleandoc("\n" + sections(function).get(section, "").strip("\n"))
    found, name = {}, None
    for line in body.splitlines():
        start = re.match(r"`?\*{0,2}(\w+)`?(?: \(.*?\))?:\s*(.*)", line)
        if start:
            name = start[1]
            found[name] = start[2]
        elif name and line.strip():
            found[name] += " " + line.strip()
    return found


def summary(function):
    """Fail unless a docstring begins as it should."""
    lines = [*text(function).splitlines(), ""]
    if not lines[0].endswith("."):
        wrong(function, f"The first line should end with a full stop: {lines[0]}")
    if lines[1].strip():
        wrong(function, "After the first line there should be an empty one.")


def arguments(function):
    """Fail unless each parameter has an entry with its unit."""
    found = entries(function, "Args")
    for name in inspect.signature(function).parameters:
        if not found.get(name, "").strip():
            wrong(function, f"Below `Args:` there is no line `{name}: …` that says what it is.")
        said = found[name] + sections(function)[""]
        if name != "hours" and not re.search(METRES, said):
            wrong(function, f"Is `{name}` in metres, feet or fathoms? Nothing says so.")
    for name in found:
        if name not in inspect.signature(function).parameters:
            wrong(function, f"`Args:` tells of `{name}`, and there is no such parameter.")


def returns(function):
    """Fail unless Returns says something."""
    if len(sections(function).get("Returns", "").split()) < 3:
        wrong(function, "What comes back? There is no sentence about it below `Returns:`.")


def calls_of_examples(function):
    """Run the examples of a docstring; fail if one isn't true, and return the calls in them."""
    calls = []

    def recorded(*arguments, **named):
        calls.append(inspect.signature(function).bind(*arguments, **named).arguments)
        return function(*arguments, **named)

    names = {**vars(docstrings1), function.__name__: recorded}
    test = doctest.DocTestParser().get_doctest(text(function), names, "example", None, 0)
    said = []
    doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    if said:
        parts = re.search(
            r"Failed example:\n(.*?)(Expected.*|Got.*|Exception.*)", said[0], re.DOTALL
        )
        shown = " ".join(parts[1].split())
        if "Expected" in said[0] and "Got:" in said[0]:
            expected, got = re.search(r"Expected:\n(.*)Got:\n(.*)", said[0], re.DOTALL).groups()
            wrong(function, f"`{shown}` gives {got.strip()}, and not {expected.strip()}.")
        wrong(function, f"The example `{shown}` doesn't give what is below it.")
    if not calls:
        wrong(function, f"There is no example yet: a line with `>>> {function.__name__}(…)`.")
    return calls


def test_code():
    """the code does what it did"""
    assert tide_at(1.0, 5.0, 0) == 1.0
    assert tide_at(1.0, 5.0, 2) == 2.33
    assert tide_at(1.0, 5.0, 6) == 5.0
    assert tide_at(2, -1, 3) == 0.5
    assert can_pass(3, 8, 4) is True
    assert can_pass(4, 8, 4) is False
    assert clearance(3, 5) == -2


def test_refused():
    """tide_at refuses what it refused"""
    for hours in (-1, 7, 6.1):
        with pytest.raises(ValueError, match=f"^hours must be from 0 to 6, not {hours}$"):
            tide_at(1, 5, hours)


def test_tide_summary():
    """tide_at: one line says what it does, with a full stop"""
    summary(tide_at)


def test_tide_args():
    """tide_at: Args says what each parameter is, with its unit"""
    arguments(tide_at)


def test_tide_returns():
    """tide_at: Returns says what comes back, in which unit"""
    returns(tide_at)
    if not re.search(METRES, sections(tide_at)["Returns"] + sections(tide_at)[""]):
        wrong(tide_at, "Does a height in metres come back, or in feet? Nothing says so.")


def test_tide_raises():
    """tide_at: Raises says which error comes, and for which hours"""
    if "ValueError" not in entries(tide_at, "Raises"):
        wrong(tide_at, "Below `Raises:` there is no line `ValueError: …` that says when it comes.")
    said = " ".join(sections(tide_at).get(name, "") for name in ["", "Args", "Raises"])
    if not re.search(r"\b(0|zero|negative)\b", said) or not re.search(r"\b(6|six)\b", said):
        wrong(tide_at, "Which hours does it take? The docstring doesn't name both limits.")


def test_tide_example():
    """tide_at: there is an example, and it is true"""
    calls_of_examples(tide_at)


def test_pass_summary():
    """can_pass: one line says what it does, with a full stop"""
    summary(can_pass)


def test_pass_args():
    """can_pass: Args says what each parameter is, with its unit"""
    arguments(can_pass)


def test_pass_returns():
    """can_pass: Returns says what comes back"""
    returns(can_pass)


def test_pass_raises():
    """can_pass: there is no section about what it doesn't do"""
    text(can_pass)
    if "Raises" in sections(can_pass):
        wrong(can_pass, "can_pass raises nothing itself. Leave `Raises:` out.")


def test_pass_edge():
    """can_pass: an example shows the edge, a mast exactly as high as the clearance"""
    calls = calls_of_examples(can_pass)
    if not any(call["mast"] == call["bridge"] - call["tide"] for call in calls):
        wrong(can_pass, "In no example is the mast exactly as high as bridge minus tide.")
