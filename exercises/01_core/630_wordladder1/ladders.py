"""What a word ladder needs to know."""


def rung(before, after):
    """Return the rung for the word `after`, in which the letters that have changed are capitals.

    >>> rung("sick", "silk")
    '|-siLk-|'
    >>> rung("sick", "sick")
    '|-sick-|'
    """
    # TODO
    return after


def one_step(word, words):
    """Return the set of those words that differ from `word` in exactly one letter.

    `words` is a set with words of any length. A word of another length isn't one step away,
    and neither is `word` itself.

    >>> sorted(one_step("sick", {"sick", "silk", "lick", "sic", "kiss", "slick"}))
    ['lick', 'silk']
    """
    # TODO
    return set()


def shortest(start, goal, words):
    """Return a shortest ladder from start to goal: a list that begins and ends with them.

    If there is no ladder, return []. If start and goal are the same word, return [start].

    Look at all ladders with one step first. If none of them gets to the goal, make each one
    longer by a step, in all possible ways, and so on. A word that you have reached once is
    never needed again: whoever comes there later has come a longer way.
    """
    # TODO: a list of ladders that begins with [[start]], and the set of the words reached.
    return []
