import functools
import io
import json
import shutil
import subprocess
import sys
import tempfile
import tokenize
from pathlib import Path

import pytest
from pyright1 import card, deliver, largest, note
from pythlings_checks import program
from pythlings_checks.typecheck import check_types
from types_for_check import HERE

PLANTED = """

def planted_unbound(numbers: list[int]) -> int:
    for number in numbers:
        last = number
    return last


class PlantedOrder(TypedDict):
    name: str
    phone: NotRequired[str]


def planted_key(order: PlantedOrder) -> str:
    return order["phone"]


def planted_unused(number: int) -> None:
    number == 3


def planted_match(answer: Literal["yes", "no"]) -> None:
    match answer:
        case "yes":
            print("yes")


def planted_hint(number):
    print(number)
"""
RULES = {
    "reportPossiblyUnbound": "a variable that may have no value",
    "reportTypedDictNotRequiredAccess": "a key that may be missing",
    "reportUnusedExpression": "a comparison that nobody uses",
    "reportMatchNotExhaustive": "a match that leaves a value out",
    "reportMissingParameterType": "a parameter without a hint",
}


@functools.cache
def report():
    """Return what pyright says about the learner's file, with faults planted at its end."""
    text = (HERE / "pyright1.py").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        shutil.copy(HERE / "pyrightconfig.json", folder)
        needed = "\nfrom typing import Literal, NotRequired, TypedDict\n"
        (folder / "pyright1.py").write_text(text + needed + PLANTED, encoding="utf-8")
        ran = subprocess.run(
            [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
            cwd=folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    try:
        said = json.loads(ran.stdout)["generalDiagnostics"]
    except ValueError:
        pytest.fail(f"pyright says:\n\n{(ran.stdout + ran.stderr).strip()[:600]}")
    last = len(text.splitlines())
    own, planted = [], []
    for each in said:
        if Path(each.get("file", "")).name == "pyright1.py":
            line = each["range"]["start"]["line"] + 1
            (own if line <= last else planted).append((line, each))
    return own, planted


def test_settings():
    """pyrightconfig.json can be read"""
    try:
        json.loads((HERE / "pyrightconfig.json").read_text(encoding="utf-8"))
    except ValueError as error:
        pytest.fail(f"pyrightconfig.json isn't JSON: {error}")


def test_strict():
    """pyright looks at pyright1.py, in strict mode"""
    _, planted = report()
    if not planted:
        pytest.fail("with these settings, pyright doesn't report anything about pyright1.py")
    found = {each["rule"] for _, each in planted if "rule" in each and each["severity"] == "error"}
    for rule, words in RULES.items():
        if not any(each.startswith(rule) for each in found):
            pytest.fail(f"with these settings, {words} is no error ({rule})")


def test_clean():
    """pyright has nothing to say about pyright1.py"""
    own, _ = report()
    errors = [(line, each) for line, each in own if each["severity"] != "information"]
    if errors:
        line, each = errors[0]
        source = (HERE / "pyright1.py").read_text(encoding="utf-8").splitlines()[line - 1].strip()
        more = f"\n\nand {len(errors) - 1} more" * (len(errors) > 1)
        rule = f"  ({each['rule']})" if "rule" in each else ""
        pytest.fail(
            f"pyright about pyright1.py, line {line}:\n\n    {source}\n\n{each['message']}{rule}{more}"
        )


def test_escapes():
    """pyright isn't told to look away"""
    text = (HERE / "pyright1.py").read_text(encoding="utf-8")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and token.string.lstrip("# ").startswith("pyright:"):
            pytest.fail(f"pyright1.py, line {token.start[0]}: {token.string}")
    check_types("pyright1.py", tool="pyright").no_escape("Any", "cast", "ignore")


def order(flower="irises", stems=7, status="ordered", **more):
    """Return an order."""
    return {"flower": flower, "stems": stems, "status": status, **more}


def test_card():
    """a card has its text, and an order without one has none"""
    found = card(order(card="For Kai"))
    assert found == "For Kai", f"the card says {found!r}, and should say For Kai"
    try:
        found = card(order())
    except KeyError:
        pytest.fail("an order without a card ends with a KeyError")
    assert found == "no card", f"an order without a card gives {found!r}"
    found = card(order(card=""))
    assert found == "", f"an empty card gives {found!r}, and it is a card"


def test_largest():
    """the largest order, the first of equal ones"""
    orders = [order("tulips", 5), order("irises", 12), order("roses", 12), order("dill", 0)]
    found = largest(orders)["flower"]
    assert found == "irises", f"of 5 tulips, 12 irises, 12 roses, 0 dill the largest is {found}"
    found = largest([order("dill", 0)])
    assert found == order("dill", 0), f"the only order is 0 dill, and largest gives {found}"


def test_largest_none():
    """on a day without orders there's no largest one"""
    try:
        found = largest([])
    except UnboundLocalError as error:
        pytest.fail(f"without orders, largest ends with an UnboundLocalError: {error}")
    assert found is None, f"without orders, largest gives {found!r}"


def test_deliver():
    """this very order is delivered"""
    one = order("irises", 7, "bound")
    deliver(one)
    assert one == order("irises", 7, "delivered"), f"after deliver, the order is {one}"


def test_note():
    """each status has its line on the page"""
    for status, wanted in (
        ("ordered", "irises: to bind"),
        ("bound", "irises: to deliver"),
        ("delivered", "irises: done"),
        ("cancelled", "irises: done"),
    ):
        page = ["first"]
        note(order("irises", 7, status), page)
        words = f"an order that's {status} makes the page {page}, and it should end with {wanted!r}"
        assert page == ["first", wanted], words


def test_program():
    """tulips with a card, and irises without"""
    program("pyright1.py").prints("tulips: done - For Kai\nirises: done - no card")
