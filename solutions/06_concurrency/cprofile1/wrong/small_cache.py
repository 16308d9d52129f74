# expect: not again for each comparison
"""Eleven minutes for 2,000 recipes."""

from functools import lru_cache

HOTSPOT = "words"
CALLS = 122150


@lru_cache(maxsize=128)
def words(title: str) -> frozenset[str]:
    """The words of a title, without punctuation: {"quick", "green", "curry"}."""
    plain = ""
    for character in title.lower():
        plain += " " if character in ".,;:!?()-'\"" else character
    return frozenset(plain.split())


def similar(one: str, other: str) -> bool:
    """Have two titles at least three quarters of their words in common?"""
    first, second = words(one), words(other)
    return 4 * len(first & second) >= 3 * len(first | second)


def near_twins(titles: list[str]) -> list[tuple[str, str]]:
    """All pairs of titles that are nearly the same, in the order of the list."""
    pairs = []
    for place, one in enumerate(titles):
        for other in titles[place + 1 :]:
            if similar(one, other):
                pairs.append((one, other))
    return pairs


def collection() -> list[str]:
    """Apinya's recipes: 350 of them will do."""
    how = ["quick", "slow", "spicy", "mild", "grandma's", "cold", "crisp"]
    what = ["green", "red", "yellow", "pumpkin", "tofu"]
    dish = ["curry", "soup", "noodles", "salad", "rice"]
    titles = [f"{h.title()} {w} {d}" for h in how for w in what for d in dish]
    return titles + [f"{d.title()}, {w} ({h})" for h in how for w in what for d in dish]


if __name__ == "__main__":
    found = near_twins(collection())
    print(f"{len(found)} recipes are there twice.")
