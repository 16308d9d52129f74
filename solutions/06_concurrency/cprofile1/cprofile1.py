"""Eleven minutes for 2,000 recipes."""

# What the profile said, before anything was changed.
HOTSPOT = "words"
CALLS = 122150


def words(title: str) -> frozenset[str]:
    """The words of a title, without punctuation: {"quick", "green", "curry"}."""
    plain = ""
    for character in title.lower():
        plain += " " if character in ".,;:!?()-'\"" else character
    return frozenset(plain.split())


def similar(first: frozenset[str], second: frozenset[str]) -> bool:
    """Have two titles at least three quarters of their words in common?"""
    return 4 * len(first & second) >= 3 * len(first | second)


def near_twins(titles: list[str]) -> list[tuple[str, str]]:
    """All pairs of titles that are nearly the same, in the order of the list."""
    split = [(title, words(title)) for title in titles]
    pairs = []
    for place, (one, first) in enumerate(split):
        for other, second in split[place + 1 :]:
            if similar(first, second):
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


# Why this way
#
# There are still 61,075 comparisons, but of sets that are ready: about ten times faster, with four
# lines changed. `@cache` above `words` does nearly the same in one line, and then keeps the titles
# in memory for as long as the program runs. `@lru_cache` alone keeps the last 128, which is too few
# for 350 titles: `words` is still called 53,296 times. `cumtime` would have pointed at
# `near_twins`, which is true and doesn't help: it contains everything else.
