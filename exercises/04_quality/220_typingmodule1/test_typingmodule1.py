import pytest
from pythlings_checks import program
from typingmodule1 import above, describe, load, messages
from types_for_check import Types

HEAD = """\
import typingmodule1
from typingmodule1 import above, describe, load, messages
"""
RIGHT = """\
def silent(temperature: float) -> str | None:
    return None
limit: float = typingmodule1.LIMIT
rule: typingmodule1.Rule = above(30)
rule = silent
message: str | None = rule(31.5)
text: str = describe(21.5)
text = describe(["anything"])
found: list[str] = messages([rule, silent], [21.5, 30])
found = messages([above(30)], (tenth / 10 for tenth in (215, 310)))
found = messages([above(30)], {21.5, 31.5})
temperatures: list[float] = load("[21.5]")
"""
WRONG = """\
typingmodule1.LIMIT = 40.0  # wrong
messages([above], [21.5])  # wrong
messages([lambda: "hot"], [21.5])  # wrong
messages([lambda temperature: 1], [21.5])  # wrong
messages([str.upper], [21.5])  # wrong
messages(above(30), [21.5])  # wrong
messages([above(30)], 21.5)  # wrong
messages([above(30)], ["21.5"])  # wrong
above("30")  # wrong
above(30)("31.5")  # wrong
text: str = above(30)(31.5)  # wrong
number_of: int = describe(3)  # wrong
load(21.5)  # wrong
texts: list[str] = load("[21.5]")  # wrong
"""
types = Types("typingmodule1.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def test_escapes():
    """no Any is left"""
    types.without("Any", "ignore")


def test_clean():
    """mypy has nothing to say about typingmodule1.py"""
    types.clean()


def test_wrong():
    """mypy refuses what isn't meant"""
    types.refuses("wrong", "Which hint would rule that out?")


def test_right():
    """mypy accepts what is meant"""
    types.accepts("right")


def test_program():
    """too warm on the screen"""
    program("typingmodule1.py", "[21.5, 30, 30.1, 31.5]").prints(
        "too warm: 30.1°\ntoo warm: 31.5°\n"
    )


def test_above():
    """a rule speaks above its limit"""
    assert above(30)(31.5) == "too warm: 31.5°"
    assert above(30)(30) is None
    assert above(-5)(0) == "too warm: 0.0°"


def test_describe():
    """anything can be described"""
    assert describe(21.5) == "21.5°"
    assert describe(-3) == "-3.0°"
    assert describe(None) == "off"
    assert describe("21.5") == "?"
    assert describe([21.5]) == "?"


def test_messages():
    """the messages come in order"""

    def cold(temperature):
        return "cold" if temperature < 5 else None

    wanted = ["cold", "too warm: 31.5°", "cold"]
    assert messages([above(30), cold], [4, 20, 31.5, 0.0]) == wanted
    assert messages([cold, above(-9)], iter([0])) == ["cold", "too warm: 0.0°"]
    assert messages([], [40]) == []


def test_load():
    """a text that holds no list of numbers is refused"""
    assert load("[21.5, 30]") == [21.5, 30]
    assert load("[]") == []
    for text in ("21.5", '["21.5"]', '{"a": 21.5}', "[21.5, null]"):
        with pytest.raises(ValueError, match="temperatures"):
            load(text)
