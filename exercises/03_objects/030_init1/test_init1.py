import init1
import pytest
from init1 import Programme, heat_bread, heat_cakes


def test_text():
    """a programme tells what the oven does"""
    rye = Programme("rye", 50, 230)
    assert rye.text() == "rye: 50 minutes at 230 degrees"


def test_attributes():
    """name, minutes and degrees can be asked for"""
    brezel = Programme("Bäcker-Brezel", 18, 245)
    assert [brezel.name, brezel.minutes, brezel.degrees] == ["Bäcker-Brezel", 18, 245]


def test_defaults():
    """40 minutes and 220 degrees are the defaults"""
    plain = Programme("plain")
    assert plain.text() == "plain: 40 minutes at 220 degrees"


def test_one_default():
    """degrees can be given alone"""
    cakes = Programme("cakes", degrees=160)
    assert cakes.text() == "cakes: 40 minutes at 160 degrees"


def test_spaces():
    """the name is kept without spaces around it"""
    rye = Programme("  dark rye ")
    assert rye.name == "dark rye"


def refused(call, make, message):
    """Fail unless this ends with a ValueError with this message."""
    try:
        made = make()
    except ValueError as error:
        said = str(error)
    else:
        kind = type(made).__name__
        pytest.fail(f"{call}\n\nshould be a ValueError, and a {kind} came out of it.")
    if said != message:
        pytest.fail(f"{call}\n\nits message is {said!r}\nwanted:        {message!r}")


def test_hot():
    """more than 300 degrees are refused, just above it, too"""
    refused('Programme("rye", 50, 2300)', lambda: Programme("rye", 50, 2300), HOT)
    refused(
        'Programme("rye", degrees=301)',
        lambda: Programme("rye", degrees=301),
        "degrees: 301 is not from 50 to 300",
    )


HOT = "degrees: 2300 is not from 50 to 300"


def test_cold():
    """less than 50 degrees are refused"""
    refused(
        'Programme("ice", 20, 49)',
        lambda: Programme("ice", 20, 49),
        "degrees: 49 is not from 50 to 300",
    )


def test_minutes():
    """minutes that aren't from 1 to 240 are refused"""
    refused('Programme("x", 0)', lambda: Programme("x", 0), "minutes: 0 is not from 1 to 240")
    refused('Programme("x", 241)', lambda: Programme("x", 241), "minutes: 241 is not from 1 to 240")
    refused('Programme("x", -5)', lambda: Programme("x", -5), "minutes: -5 is not from 1 to 240")


def test_name():
    """a name of nothing but spaces is refused"""
    refused('Programme("  ")', lambda: Programme("  "), "a programme needs a name")
    refused('Programme("")', lambda: Programme(""), "a programme needs a name")


def test_first():
    """of several problems, the first is reported"""
    refused('Programme("", 0, 0)', lambda: Programme("", 0, 0), "a programme needs a name")
    refused('Programme("x", 0, 0)', lambda: Programme("x", 0, 0), "minutes: 0 is not from 1 to 240")


def test_edges():
    """1 and 240 minutes, 50 and 300 degrees are fine"""
    toast = Programme("toast", 1, 300)
    meringue = Programme("meringue", 240, 50)
    assert [toast.text(), meringue.text()] == [
        "toast: 1 minutes at 300 degrees",
        "meringue: 240 minutes at 50 degrees",
    ]


def test_bread():
    """heat_bread returns a Programme at 220 degrees"""
    rye = heat_bread(" rye", 55)
    assert rye.text() == "rye: 55 minutes at 220 degrees"


def test_bread_refused():
    """heat_bread refuses an impossible programme"""
    refused(
        'heat_bread("x", 999)', lambda: heat_bread("x", 999), "minutes: 999 is not from 1 to 240"
    )


def test_cakes():
    """heat_cakes returns a Programme of 40 minutes"""
    cakes = heat_cakes(165)
    assert cakes.text() == "cakes: 40 minutes at 165 degrees"


def test_cakes_refused():
    """nobody gets cakes at 2300 degrees any more"""
    refused("heat_cakes(2300)", lambda: heat_cakes(2300), HOT)


def test_gone():
    """`problem` is gone"""
    if hasattr(init1, "problem"):
        pytest.fail("The function `problem` is still there, so there are two places to keep right.")
