"""A function without a name.

`lambda parameters: expression` is a small function that returns the value of
its expression. Its place is in a call that wants a function, mostly as key:

    >>> words = ["pear", "fig", "apple"]
    >>> sorted(words, key=lambda word: (len(word), word))
    ['fig', 'pear', 'apple']
    >>> max(words, key=lambda word: word.count("p"))
    'apple'

It holds one expression only and has no docstring, and a traceback calls it just
<lambda>. As soon as it needs a name or a second thought, write a def: the line
`f = lambda x: …` is a def written badly, and PEP 8 says so.

Results of a fun run are tuples (name, club, seconds). Complete the first two
functions with a lambda, and turn badge_text into a readable function.
"""


def ranking(results):
    """Return the results, fastest first; equal times by name."""
    # TODO: a key of two parts.
    return sorted(results)


def by_club(results):
    """Return the results by club; within a club slowest first."""
    # TODO: again two parts, one of them the other way round.
    return sorted(results)


# TODO: write this as def. The behaviour stays, also for odd badges.
badge_text = lambda badge: "lost" if badge.get("lost") else (badge["name"].upper() if badge.get("guest") else badge["name"]) + (" *" if badge.get("years", 0) > 9 else "")  # noqa: E501, E731
