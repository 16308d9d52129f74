import ast
from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests
from satchel import pack, unpack

HERE = Path(__file__).parent
HEAD = "def pack(items):\n    return "
PACK = r"""''.join([item.replace("\\", "\\\\").replace(";", "\\;") + ";" for item in items])"""
UNPACK = r"""

def unpack(text):
    items, item, characters = [], "", iter(text)
    for character in characters:
        if character == "\\":
            item += next(characters)
        elif character == ";":
            items.append(item)
            item = ""
        else:
            item += character
    return items
"""
RIGHT = HEAD + PACK + UNPACK
BROKEN = r"""

import re


def unpack(text):
    items = re.split(r"(?<!\\);", text)[:-1]
    return [item.replace("\\;", ";").replace("\\\\", "\\") for item in items]
"""
MELTED = "the sword that melted: a backslash at the end of an item swallows the next one"
EMPTY = "an item without a name is lost"
TWICE = "of two items with the same name, one is lost"
SORTED = "the items come back in the order of the alphabet"
BLANK = "blanks at the end of an item are lost"
JOINED = "there's a semicolon between the items, and not every item is followed by one"
BACKSLASH = "backslashes aren't doubled, only semicolons get one"
CHANGES = {
    MELTED: (UNPACK, BROKEN),
    EMPTY: ("            items.append(item)", "            items += [item] if item else []"),
    TWICE: ("return items\n", "return list(dict.fromkeys(items))\n"),
    SORTED: ("return items\n", "return sorted(items)\n"),
    BLANK: ("items.append(item)", "items.append(item.rstrip())"),
    JOINED: (
        PACK + UNPACK,
        (
            "repr(list(items))[1:-1]\n\n\nimport ast\n\n\ndef unpack(text):\n"
            "    return ast.literal_eval(f'[{text}]')\n"
        ),
    ),
    BACKSLASH: (r'.replace("\\", "\\\\")', ""),
}
#: The same examples each time, whatever Hypothesis has learnt before; and no shrinking.
PROFILE = """
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "check",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=60,
    report_multiple_bugs=False,
    phases=[Phase.explicit, Phase.generate{}],
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("check")


def pytest_configure(config):
    config.option.maxfail = {}
"""
#: Leaves only the tests that Hypothesis calls.
GIVEN = """

def pytest_collection_modifyitems(items):
    items[:] = [item for item in items if getattr(item.obj, "is_hypothesis_test", False)]


def pytest_runtest_protocol():
    return True
"""
ONLY_GIVEN = "the properties alone"


@cache
def outcome():
    profile = {"conftest.py": PROFILE.format("", 1)}
    versions = {
        "right": {"satchel.py": RIGHT, "conftest.py": PROFILE.format(", Phase.shrink", 0)},
        ONLY_GIVEN: {"satchel.py": RIGHT, "conftest.py": PROFILE.format("", 1) + GIVEN},
    }
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"satchel.py": RIGHT.replace(old, new)} | profile
    return own_tests("hypothesis1.py", versions, limit=80)


def failed_on(words):
    """The tests that fail on this version, if there was time to run them on it."""
    report = outcome().reports[words]
    if report["status"] is None:
        outcome().wrong(
            "There are many versions to try, and after 80 seconds your tests hadn't got to this "
            f"one: {words}. Run the check again. If it's always so, make shorter lists."
        )
    return report["failed"]


def noticed(words):
    """The tests were run on this version, and don't pass."""
    failed_on(words)
    outcome().notice(words)


def test_given():
    """there are two properties, tests with @given"""
    failed_on(ONLY_GIVEN)
    properties = outcome().reports[ONLY_GIVEN]["collected"]
    if len(properties) < 2:
        pytest.fail(
            "Two of your tests should be properties: below @given, with arguments that Hypothesis "
            f"makes. So far there is {'only one' if properties else 'none'}."
        )


def test_right():
    """your properties hold for a satchel.py without the bug"""
    outcome().pass_on("right")


def test_melted():
    """your properties find the bug that melted a sword and a shield"""
    if failed_on(MELTED):
        return
    outcome().wrong(
        f"They don't find {MELTED}. Does your strategy make backslashes? In a short alphabet "
        "they come often."
    )


@pytest.mark.parametrize(
    "words",
    [EMPTY, TWICE, SORTED, BLANK, BACKSLASH],
    ids=["empty", "twice", "order", "blank", "\\"],
)
def test_lost(words):
    """your properties notice what doesn't come back as it was"""
    if not failed_on(words):
        outcome().wrong(
            f"They hold for this version, too: {words}. Which lists with which items does your "
            "strategy make, and which alphabet have their names?"
        )


def test_joined():
    """your properties notice a text that can't be joined to another"""
    noticed(JOINED)


@pytest.mark.parametrize(
    ("items", "packed"),
    [
        ([], ""),
        ([""], ";"),
        (["lamp", "rope; 3 m"], "lamp;rope\\; 3 m;"),
        (["a\\b", ";", "é\n"], "a\\\\b;\\;;é\n;"),
    ],
    ids=["nothing", "no name", "rope", "special"],
)
def test_pack(items, packed):
    """satchel.py: an item is followed by a semicolon, as its docstring says"""
    found = pack(list(items))
    assert found == packed, f"{items} is packed as {found!r}"


@pytest.mark.parametrize(
    ("items", "packed"),
    [
        (["\\", "shield"], "\\\\;shield;"),
        (["sword\\;", "\\\\", ""], "sword\\\\\\;;\\\\\\\\;;"),
        (["\\n", "\n\\", "\\;\\"], "\\\\n;\n\\\\;\\\\\\;\\\\;"),
        ([], ""),
    ],
    ids=["sword", "three", "lines", "nothing"],
)
def test_unpack(items, packed):
    """satchel.py: what was packed comes back"""
    found = unpack(packed)
    assert found == items, f"{items} was packed, and comes back as {found}"


def test_any_text():
    """satchel.py: an item may be any text, also one that satchel.py itself has in quotes"""
    tree = ast.parse((HERE / "satchel.py").read_text(encoding="utf-8-sig"))
    texts = {"".join(map(chr, range(32)))}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts.add(node.value)
    for text in sorted(texts):
        found = unpack(text.replace("\\", "\\\\").replace(";", "\\;") + ";")
        if found != [text]:
            pytest.fail(f"An item may be any text. {text!r} was packed, and comes back as {found}.")
