import ast

import finally1
import pytest
from finally1 import report, water
from pythlings_checks import read


def assigned(source):
    """Give each name that the file assigns, with the line and what it gets."""
    for node in ast.parse(source).body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=False)
            for part, value in pairs:
                yield ast.unparse(part), node.lineno, value


def judge(name, wanted, words):
    """Say how far an answer is right, and not how it goes on."""
    page = read("finally1.py")
    place, answer = 1, None
    for target, line, value in assigned(page.text):
        if target == name:
            place, answer = line, value
    if getattr(finally1, name, ...) is ...:
        page.wrong(place, f"There is no answer here yet. {words}")
    if (
        not getattr(answer, "elts", None)
        or not isinstance(answer, (ast.List, ast.Tuple))
        or not all(isinstance(item, ast.Constant) for item in answer.elts)
    ):
        page.wrong(place, 'Write the words down yourself, as in `["one", "two"]`.')
    given = [item.value for item in answer.elts]
    right = 0
    while right < min(len(given), len(wanted)) and given[right] == wanted[right]:
        right += 1
    if right == len(given) < len(wanted):
        page.wrong(place, f"As far as it goes it's right, but something is missing. {words}")
    if given != wanted:
        page.wrong(place, f"`{given[right]}` doesn't come here, as word {right + 1}. {words}")


def test_monday():
    """MONDAY: a day without an error"""
    words = "Nothing is raised: which blocks run, and what comes after them?"
    judge("MONDAY", ["on", "12 litres", "done", "off", "tea"], words)


def test_tuesday():
    """TUESDAY: an error that is caught"""
    words = "The rest of `try` is left out. Which blocks run instead?"
    judge("TUESDAY", ["on", "broken", "off", "tea"], words)


def test_wednesday():
    """WEDNESDAY: an error that nobody catches here"""
    words = "No `except` fits a TypeError, so it leaves the function. What runs on its way out?"
    judge("WEDNESDAY", ["on", "off"], words)


def watered(problem=None, broken=None, result=None):
    """Call water; return what happened, what came back, and which error came out."""
    happened = []

    def start():
        if broken:
            raise broken
        happened.append("start")

    def work():
        happened.append("work")
        if problem:
            raise problem
        return result

    back = error = None
    try:
        back = water(start, work, lambda: happened.append("stop"))
    except (ArithmeticError, LookupError, OSError, ValueError, KeyboardInterrupt) as caught:
        error = caught
    return ", ".join(happened), back, error


def test_water():
    """water: without an error, the pump starts, works and stops, once each"""
    happened, back, error = watered(result=40)
    if happened != "start, work, stop" or error:
        pytest.fail(f"these were called: {happened}")
    if back != 40:
        pytest.fail(f"work() returned 40, and water returned {back!r}")


def test_water_error():
    """water: the error goes on to the caller"""
    for problem in [ValueError("n/a"), ZeroDivisionError("no litres")]:
        _, _, error = watered(problem=problem)
        if error is not problem:
            came = f"a {type(error).__name__}" if error else "nothing"
            pytest.fail(f"work() raised a {type(problem).__name__}, and {came} came out of water")


def test_water_stops():
    """water: the pump stops after an error, of whatever kind"""
    for problem in [ValueError("n/a"), KeyError("tap"), KeyboardInterrupt()]:
        happened, _, _ = watered(problem=problem)
        if happened != "start, work, stop":
            name = type(problem).__name__
            pytest.fail(f"work() raised a {name}. These were called: {happened}")


def test_water_start():
    """water: a pump that never started isn't stopped"""
    happened, _, error = watered(broken=OSError("no power"))
    if happened:
        pytest.fail(f"start() raised an OSError, and then these were called: {happened}")
    if not isinstance(error, OSError):
        pytest.fail("start() raised an OSError, and it didn't come out of water")


def test_report():
    """report: a number is sent, once"""
    sent = []
    assert report("30", sent.append) == "sent"
    if sent != [30]:
        pytest.fail(f"this was sent: {sent}")
    assert report("-3", sent.append) == "sent"


def test_report_broken():
    """report: text that isn't a number is the sensor's fault, and isn't sent"""
    sent = []
    assert report("n/a", sent.append) == "sensor broken"
    assert report("", sent.append) == "sensor broken"
    if sent:
        pytest.fail(f"this was sent: {sent}")


def kind(error):
    """Return "a ValueError" or "an OSError"."""
    name = type(error).__name__
    return f"an {name}" if name[0] in "AEIOU" else f"a {name}"


def test_report_send():
    """report: an error in send isn't the sensor's fault, and goes on to the caller"""
    for problem in [ValueError("no such phone"), OSError("no network")]:

        def send(number, problem=problem):
            raise problem

        try:
            back = report("30", send)
        except type(problem):
            continue
        pytest.fail(f"send raised {kind(problem)}, and report returned {back!r}")


def test_day():
    """day is as it was"""
    diary = []
    finally1.day("30", diary)
    finally1.day("", diary)
    assert diary == ["on", "30 litres", "done", "off", "tea", "on", "broken", "off", "tea"]
