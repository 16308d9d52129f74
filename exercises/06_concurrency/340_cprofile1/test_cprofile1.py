import cProfile
import pstats

import pytest
from cprofile1 import CALLS, HOTSPOT, near_twins

TEXTS = (
    "'lower'",
    "'casefold'",
    "'split'",
    "'findall'",
    "'sub'",
    "'replace'",
    "'translate'",
    "'finditer'",
)


def test_hotspot():
    """HOTSPOT: the function that takes the most time itself"""
    name = str(HOTSPOT).split(".")[-1].rstrip("()")
    if name == "words":
        return
    told = {
        "similar": "`similar` takes most of its time in what it calls. Look at tottime, not at cumtime.",
        "near_twins": "`near_twins` is called once, and takes its time in what it calls. Look at tottime.",
        "split": "It should be a function of this file, and it's the first line of the table.",
        "lower": "It should be a function of this file, and it's the first line of the table.",
    }
    pytest.fail(
        told.get(
            name,
            f"HOTSPOT says {HOTSPOT!r}. Which function of this file is in the table's first line?",
        )
    )


def test_calls():
    """CALLS: how often the hotspot was called"""
    if CALLS != 122150:
        pytest.fail(
            f"CALLS says {CALLS!r}. Take the number in the column ncalls from a profile of the program as "
            "it was. If yours has changed since: how many pairs do 350 titles make, and how often "
            "was it called for each pair?"
        )


RECIPES = [
    "Green curry, quick",
    "Crème brûlée",
    "Quick green curry!",
    "Tofu (cold) with rice and nuts",
    "crème brûlée?",
    "green curry",
    "Rice and nuts with cold tofu - crisp",
    "Quick GREEN curry",
]
PAIRS = [
    ("Green curry, quick", "Quick green curry!"),
    ("Green curry, quick", "Quick GREEN curry"),
    ("Crème brûlée", "crème brûlée?"),
    ("Quick green curry!", "Quick GREEN curry"),
    ("Tofu (cold) with rice and nuts", "Rice and nuts with cold tofu - crisp"),
]


def test_pairs():
    """near_twins finds the same pairs as before"""
    assert near_twins(list(RECIPES)) == PAIRS


def test_other_titles():
    """near_twins: a second call with other titles"""
    assert near_twins(["Red soup", "Tofu, red", "Soup: red"]) == [("Red soup", "Soup: red")]
    assert near_twins(["Rice", "Rice", "Beans"]) == [("Rice", "Rice")]
    assert near_twins([]) == []


COLOURS = ["red", "green", "yellow", "black", "white", "orange"]
SIZES = ["big", "tiny", "long", "flat"]
DISHES = ["soup", "rice", "beans", "salad", "pie", "tart", "stew", "dumplings", "wraps", "tea"]


def splits(titles):
    """How often does near_twins take a title apart?"""
    profile = cProfile.Profile()
    profile.runcall(near_twins, titles)
    return sum(
        calls[1]
        for (_, _, name), calls in pstats.Stats(profile).stats.items()
        if name == "words" or any(text in name for text in TEXTS)
    )


def test_work():
    """near_twins takes each title apart once"""
    titles = [f"{colour} {size} {dish}" for colour in COLOURS for size in SIZES for dish in DISHES]
    few, many = splits(titles[:80]), splits(titles[80:])
    if few == 0:
        pytest.fail("Keep the function `words`, so that its calls can be counted.")
    if many > 2.9 * few:
        pytest.fail(
            f"80 titles: taken apart {few} times. 160 titles: {many} times. Each title's words should "
            "be found once, and not again for each comparison."
        )
