"""What a word ladder needs to know."""


def rung(before, after):
    """Return the rung for the word `after`, in which the letters that have changed are capitals."""
    letters = ""
    for old, new in zip(before, after, strict=True):
        if old != new:
            new = new.upper()
        letters += new
    return f"|-{letters}-|"


def differences(one, other):
    """Return at how many places two words of the same length differ."""
    return sum(1 for a, b in zip(one, other, strict=True) if a != b)


def one_step(word, words):
    """Return the set of those words that differ from `word` in exactly one letter."""
    alike = {other for other in words if len(other) == len(word)}
    return {other for other in alike if differences(word, other) == 1}


def shortest(start, goal, words):
    """Return a shortest ladder from start to goal: a list that begins and ends with them."""
    reached = {start}
    ladders = [[start]]
    while ladders:
        longer = []
        for ladder in ladders:
            if ladder[-1] == goal:
                return ladder
            for word in one_step(ladder[-1], words) - set(ladder):
                reached.add(word)
                longer.append(ladder + [word])
        ladders = longer
    return []
