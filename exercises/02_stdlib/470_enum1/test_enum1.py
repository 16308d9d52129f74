import json
from enum import Enum, Flag, StrEnum

import enum1
import pytest
from enum1 import choose, extras, steps
from pythlings_checks import program


def member(name):
    """Find a member such as "State.OFF"."""
    kind, _, last = name.partition(".")
    members = getattr(enum1, kind).__members__
    if last not in members:
        pytest.fail(f"there's no {name} yet. {kind} has: {', '.join(members) or 'nothing'}")
    return members[last]


def check_names(kind, wanted):
    found = ", ".join(getattr(enum1, kind).__members__) or "nothing"
    if found != wanted:
        pytest.fail(f"{kind} should have {wanted}, and it has: {found}")


def check_kind(kind, parent):
    if not issubclass(getattr(enum1, kind), parent):
        pytest.fail(f"{kind} is no {parent.__name__} any more")


def test_state():
    """State has four members, each different"""
    check_kind("State", Enum)
    check_names("State", "OFF, FILL, WASH, SPIN")
    values = {member.value for member in enum1.State}
    if len(values) != 4:
        pytest.fail("two members with the same value are the same member")


def test_programme():
    """Programme has three members, which are texts"""
    check_kind("Programme", StrEnum)
    check_names("Programme", "COTTON, WOOL, ECO")
    found = json.dumps(list(enum1.Programme))
    if found != '["cotton", "wool", "eco"]':
        pytest.fail(f"the values of the programmes are {found}")


def test_extra():
    """Extra has two members, which can be combined"""
    check_kind("Extra", Flag)
    check_names("Extra", "QUIET, PREWASH")
    quiet, prewash = member("Extra.QUIET"), member("Extra.PREWASH")
    overlap = quiet in prewash or prewash in quiet
    if overlap:
        pytest.fail("QUIET and PREWASH are in one another. Leave their values to auto().")


def chosen(text, wanted):
    found = choose(text)
    if found is not member(wanted):
        pytest.fail(f"choose({text!r}) returned {found!r}, and should return {wanted}")


def test_choose():
    """a text chooses its programme"""
    chosen("wool", "Programme.WOOL")
    chosen("cotton", "Programme.COTTON")
    chosen("eco", "Programme.ECO")


def test_choose_capitals():
    """spaces around the text and capital letters don't matter"""
    chosen(" Wool", "Programme.WOOL")
    chosen("ECO\n", "Programme.ECO")


def test_choose_unknown():
    """a programme that isn't there is a ValueError that lists those there are"""
    for text in ("silk", "Wolle", "", " jeans "):
        try:
            found = choose(text)
        except ValueError as error:
            wanted = f"no programme {text}: cotton, wool, eco"
            if str(error) != wanted:
                pytest.fail(f"choose({text!r}) raised\nValueError: {error}\n\nwanted\n{wanted}")
        else:
            pytest.fail(f"choose({text!r}) returned {found!r}, and should raise a ValueError")


def combined(words, wanted):
    found = extras(list(words))
    right = found == wanted and isinstance(found, enum1.Extra)
    if not right:
        pytest.fail(f"extras({words}) returned {found!r}, and should return {wanted!r}")


def test_extras():
    """words become one Extra"""
    quiet, prewash = member("Extra.QUIET"), member("Extra.PREWASH")
    combined(["quiet"], quiet)
    combined(["prewash", "quiet"], quiet | prewash)
    combined(["quiet", "quiet"], quiet)


def test_extras_none():
    """without words it's empty"""
    combined([], enum1.Extra(0))


def test_extras_unknown():
    """an extra that isn't there is a KeyError"""
    try:
        found = extras(["quiet", "starch"])
    except KeyError:
        return
    pytest.fail(f"extras(['quiet', 'starch']) returned {found!r}, and should raise a KeyError")


def check_steps(programme, words, wanted):
    extra = enum1.Extra(0)
    for word in words:
        extra |= member(f"Extra.{word}")
    found = steps(member(f"Programme.{programme}"), extra)
    states = [member(f"State.{name}") for name in wanted.split(", ")]
    if found != states:
        asked = (
            f"{programme} with {' and '.join(words)}" if words else f"{programme} without extras"
        )
        got = ", ".join(getattr(one, "name", repr(one)) for one in found) or "nothing"
        pytest.fail(f"{asked} goes through\n{got}\n\nit should go through\n{wanted}")


def test_steps():
    """a wash without extras"""
    check_steps("COTTON", [], "FILL, WASH, SPIN, OFF")
    check_steps("ECO", [], "FILL, WASH, SPIN, OFF")


def test_steps_wool():
    """wool is never spun"""
    check_steps("WOOL", [], "FILL, WASH, OFF")


def test_steps_quiet():
    """a quiet wash isn't spun"""
    check_steps("COTTON", ["QUIET"], "FILL, WASH, OFF")
    check_steps("WOOL", ["QUIET"], "FILL, WASH, OFF")


def test_steps_prewash():
    """with PREWASH it fills and washes twice, and spins once"""
    check_steps("ECO", ["PREWASH"], "FILL, WASH, FILL, WASH, SPIN, OFF")
    check_steps("WOOL", ["PREWASH"], "FILL, WASH, FILL, WASH, OFF")


def test_steps_both():
    """both extras together"""
    check_steps("COTTON", ["QUIET", "PREWASH"], "FILL, WASH, FILL, WASH, OFF")


def test_program():
    """a wash, from the command line"""
    ran = program("enum1.py", "Cotton", "prewash")
    ran.prints("Washing cotton\n- fill\n- wash\n- fill\n- wash\n- spin\n- off\n")
