import pytest
from methods2 import Beat
from pythlings_checks import program


def test_hit():
    """a drum plays its pattern"""
    beat = Beat(4)
    beat.hit("kick", "x.xx")
    assert beat.text() == "kick x.xx"


def test_nothing():
    """a beat without drums has no lines"""
    beat = Beat(8)
    assert beat.text() == ""


def test_over_and_over():
    """a short pattern is played over and over until the beat is full"""
    beat = Beat(8)
    beat.hit("kick", "x..")
    assert beat.text() == "kick x..x..x."


def test_too_long():
    """a pattern that's longer than the beat is cut off"""
    beat = Beat(2)
    beat.hit("kick", "x..x")
    assert beat.text() == "kick x."


def test_below():
    """patterns are below each other, one space after the longest name"""
    beat = Beat(4)
    beat.hit("kick", "x...")
    beat.hit("kürbis", "..x.")
    beat.hit("hat", "xx")
    assert beat.text() == "kick   x...\nkürbis ..x.\nhat    xxxx"


def test_replaced():
    """what a drum played before is replaced, and it keeps its line"""
    beat = Beat(4)
    beat.hit("kick", "x...")
    beat.hit("hat", "xxxx")
    beat.hit("kick", "..xx")
    assert beat.text() == "kick ..xx\nhat  xxxx"


def test_mute():
    """a muted drum is no longer in the text"""
    beat = Beat(4)
    beat.hit("snare drum", "x...")
    beat.hit("hat", "x.")
    beat.mute("snare drum")
    assert beat.text() == "hat x.x."


def test_mute_nobody():
    """muting a drum that isn't there does nothing"""
    beat = Beat(4)
    beat.hit("hat", "x.")
    beat.mute("gong")
    assert beat.text() == "hat x.x."


def test_times():
    """times repeats the beat"""
    beat = Beat(4)
    beat.hit("kick", "x..")
    beat.times(3)
    assert beat.text() == "kick x..xx..xx..x"


def test_times_later():
    """a pattern that's added later fills the longer beat"""
    beat = Beat(4)
    beat.times(2)
    beat.hit("kick", "x..")
    assert beat.text() == "kick x..x..x."


def test_chain_hit():
    """hit can be chained"""
    assert Beat(2).hit("kick", "x").hit("hat", ".x").text() == "kick xx\nhat  .x"


def test_chain_mute():
    """mute can be chained, whether the drum is there or not"""
    assert Beat(2).hit("hat", "x").mute("gong").text() == "hat xx"
    assert Beat(2).hit("hat", "x").mute("hat").text() == ""


def test_chain_times():
    """times can be chained"""
    assert Beat(1).hit("kick", "x").times(2).hit("hat", "x.").text() == "kick xx\nhat  x."


def test_same():
    """the chain hands on the same beat, no copy of it"""
    beat = Beat(2)
    beat.hit("kick", "x").mute("hat").times(2).hit("hat", ".")
    assert beat.text() == "kick xxxx\nhat  ...."


def test_two():
    """two beats don't share their drums"""
    first = Beat(2).hit("kick", "x")
    second = Beat(2).hit("hat", ".")
    assert [first.text(), second.text()] == ["kick xx", "hat .."]


def test_every():
    """every makes a pattern"""
    assert Beat.every(3) == "x.."
    assert Beat.every(1) == "x"


def test_every_static():
    """every needs no beat, but can be called on one, too"""
    beat = Beat(8)
    try:
        found = beat.every(4)
    except TypeError:
        pytest.fail(
            "Beat(8).every(4) is a TypeError: Python hands over the beat as well. "
            "Which decorator says that there's no `self`?"
        )
    if found != "x...":
        pytest.fail(f"Beat(8).every(4) should be 'x...' as well, and it is {found!r}.")


def test_program():
    """the program plays"""
    program("methods2.py").prints(
        "kick   x...x...\n"
        "snare  ..x...x.\n"
        "hi-hat x.x.x.x.\n"
        "\n"
        "kick   x..x..x.x..x..x.\n"
        "hi-hat x.x.x.x.x.x.x.x.\n"
    )
