import functools
import pathlib
import tempfile
from itertools import product

import pytest
from played import play
from pythlings_checks import program

import ladders
from ladders import one_step, rung, shortest

WORDS = ["warm", "ward", "cold", "core", "wood", "cord", "old", "bold", "card", "cords", "care"]
WORDS += ["fern", "corn"]


@functools.cache
def ran(*typed):
    """Play with a small words.txt."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "words.txt")
        path.write_text("\n".join(WORDS) + "\n", encoding="utf-8", newline="\n")
        return program("wordladder1.py", typed=typed, cwd=folder, limit=5)


def works():
    """Say whether the game gets to its end."""
    try:
        ended = ran("cold", "warm", "cord", "card", "ward", "warm").stdout
    except AssertionError:
        return False
    return ended.endswith("That's the record!\n")


if works():
    play("wordladder1", "cat", "dog", "cot", "cog", "dog")


def test_rung():
    """on a rung, the letter that has changed is a capital"""
    assert rung("sick", "silk") == "|-siLk-|"
    assert rung("cat", "bat") == "|-Bat-|"
    assert rung("mill", "mile") == "|-milE-|"
    assert rung("thé", "the") == "|-thE-|"


def test_rung_same():
    """on the first rung nothing has changed"""
    assert rung("noon", "noon") == "|-noon-|"


def test_one_step():
    """one_step finds the words that differ in one letter"""
    assert one_step("sick", {"silk", "lick", "sack", "moon"}) == {"silk", "lick", "sack"}
    assert one_step("noon", {"moon", "neon", "nose"}) == {"moon", "neon"}


def test_one_step_not_itself():
    """a word isn't one step away from itself"""
    assert one_step("cat", {"cat", "bat"}) == {"bat"}
    assert one_step("cat", {"cat"}) == set()


def test_one_step_same_letters():
    """the letters have to be at their places: felt and left are further apart"""
    assert one_step("left", {"felt", "lift", "tefl"}) == {"lift"}
    assert one_step("noon", {"moon", "none"}) == {"moon"}


def test_one_step_length():
    """a longer or shorter word isn't one step away"""
    assert one_step("cold", {"old", "cords", "cod", "cord", "scold", "co"}) == {"cord"}


def test_one_step_leaves_words():
    """one_step leaves the set of words as it is"""
    words = {"cat", "bat", "bar"}
    one_step("cat", words)
    assert words == {"cat", "bat", "bar"}, "the words after one_step"


def test_shortest():
    """shortest finds a way, with start and goal at its ends"""
    assert shortest("cat", "dog", {"cat", "cot", "cog", "dog", "cow"}) == [
        "cat",
        "cot",
        "cog",
        "dog",
    ]
    assert shortest("cat", "bat", {"cat", "bat"}) == ["cat", "bat"]


def test_shortest_detour():
    """of two ways the shorter one is found, whichever comes first in the alphabet"""
    words = {"cold", "bold", "bolt", "belt", "felt", "fell", "cell", "celt", "colt"}
    assert shortest("cold", "celt", words) == ["cold", "colt", "celt"]
    words = {"pig", "big", "bag", "bog", "pin", "pen", "hen", "beg"}
    assert shortest("pig", "hen", words) == ["pig", "pin", "pen", "hen"]


def test_shortest_of_many():
    """of a great many ways a shortest one is found"""
    words = {"".join(letters) for letters in product("abcd", repeat=4)}
    for goal in ["bbbb", "cccc", "dddd"]:
        steps = len(shortest("aaaa", goal, words)) - 1
        if steps != 4:
            pytest.fail(
                "There are 256 words like `abda`. From `aaaa` to `"
                + goal
                + "` it takes 4 steps, one for each letter. "
                + f"The ladder that shortest finds has {steps}."
            )


def test_shortest_none():
    """if no ladder leads to the goal, shortest returns an empty list"""
    assert shortest("cat", "sun", {"cat", "cot", "bat", "sun", "fun"}) == []
    assert shortest("cat", "cold", {"cat", "cot", "cold"}) == []


def test_shortest_same():
    """from a word to itself there is nothing to do"""
    assert shortest("cat", "cat", {"cat", "bat"}) == ["cat"]


def test_shortest_leaves_words():
    """shortest leaves the set of words as it is"""
    words = {"cat", "cot", "cog", "dog"}
    shortest("cat", "dog", words)
    assert words == {"cat", "cot", "cog", "dog"}, "the words after shortest"


def test_reached_once(monkeypatch):
    """a word that was reached once isn't looked at over and over"""
    looked = []

    def counting(word, words):
        looked.append(word)
        if len(looked) > 1500:
            pytest.fail(
                "There are 128 words like `abbabaa`. On the way from `aaaaaaa` to `bbbbbbb`, "
                "shortest has called one_step 1,500 times.\n"
                "It comes back to words that it had reached before."
            )
        return real(word, words)

    real = one_step
    monkeypatch.setattr(ladders, "one_step", counting)
    words = {"".join(letters) for letters in product("ab", repeat=7)}
    if len(shortest("a" * 7, "b" * 7, words)) != 8:
        pytest.fail("From `aaaaaaa` to `bbbbbbb` it takes 7 steps, one for each letter.")


def test_game():
    """the game: a ladder that is as short as can be"""
    ran("cold", "warm", "cord", "card", "ward", "warm").shows(
        "From? cold\n"
        "To? warm\n"
        "The record is 4.\n"
        "cold > cord\n"
        "cord > card\n"
        "card > ward\n"
        "ward > warm\n"
        "|-cold-|\n"
        "|-coRd-|\n"
        "|-cArd-|\n"
        "|-Ward-|\n"
        "|-warM-|\n"
        "You needed 4. That's the record!\n"
    )


def test_no_good():
    """the game: a word that is no good gets the first message that fits"""
    ran("cold", "cord", "milc", "wood", "cold", "ward", "old", "CORD").shows(
        "From? cold\n"
        "To? cord\n"
        "The record is 1.\n"
        "cold > milc\n"
        "I don't know milc.\n"
        "cold > wood\n"
        "Change one letter only.\n"
        "cold > cold\n"
        "You've been there.\n"
        "cold > ward\n"
        "Change one letter only.\n"
        "cold > old\n"
        "Change one letter only.\n"
        "cold > CORD\n"
        "|-cold-|\n"
        "|-coRd-|\n"
        "You needed 1. That's the record!\n"
    )


def test_help():
    """the game: ? shows what could come next, < takes a word back but never the first"""
    ran(
        "cord",
        "card",
        "?",
        "<",
        "cold",
        "?",
        "<",
        "cold",
        "<",
        "core",
        "corn",
        "cord",
        "<",
        "care",
        "card",
    ).shows(
        "From? cord\n"
        "To? card\n"
        "The record is 1.\n"
        "cord > ?\n"
        "card, cold, core, corn\n"
        "cord > <\n"
        "cord > cold\n"
        "cold > ?\n"
        "bold\n"
        "cold > <\n"
        "cord > cold\n"
        "cold > <\n"
        "cord > core\n"
        "core > corn\n"
        "corn > cord\n"
        "You've been there.\n"
        "corn > <\n"
        "core > care\n"
        "care > card\n"
        "|-cord-|\n"
        "|-corE-|\n"
        "|-cAre-|\n"
        "|-carD-|\n"
        "You needed 3. The record is 1.\n"
    )


def test_give_up():
    """the game: Enter gives up, and shows the best ladder from the beginning"""
    odd = ["cold", "cold", "milc", "cold", "cold", "milc", "warm", "fern"]
    ran(*odd, "warm", "cold", "ward", "").shows(
        "From? cold\n"
        "To? cold\n"
        "Two different words from my list, please.\n"
        "From? milc\n"
        "To? cold\n"
        "Two different words from my list, please.\n"
        "From? cold\n"
        "To? milc\n"
        "Two different words from my list, please.\n"
        "From? warm\n"
        "To? fern\n"
        "There is no ladder between these two.\n"
        "From? warm\n"
        "To? cold\n"
        "The record is 4.\n"
        "warm > ward\n"
        "ward > \n"
        "Here is one:\n"
        "|-warm-|\n"
        "|-warD-|\n"
        "|-Card-|\n"
        "|-cOrd-|\n"
        "|-coLd-|\n"
    )
