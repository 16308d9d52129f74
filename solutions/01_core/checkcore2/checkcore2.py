def by_voice(choir):
    """Return a dict from each voice to those who sing it.

    They are in a list, each name once, in alphabetical order:
    {"alto": ["Yui"], "tenor": ["Ola", "Yui"], "bass": ["Ola"]}
    """
    singers = {}
    for name in sorted(choir):
        for voice in set(choir[name]):
            singers.setdefault(voice, []).append(name)
    return singers


def rare(choir):
    """Return the voices that only one person sings, in a list, in alphabetical order.

    For the choir above: ["alto", "bass"]
    """
    return sorted([voice for voice, names in by_voice(choir).items() if len(names) == 1])


def stand_ins(choir, name):
    """Return a set of all others who share at least one voice with this singer.

    For the choir above, "Yui" has {"Ola"}, and "Bao" has nobody: an empty set.
    A name that isn't in the choir raises a KeyError.
    """
    wanted = set(choir[name])
    return {other for other in choir if other != name and wanted & set(choir[other])}


# Why this way
#
# `set(choir[name])` makes one of a voice that was typed twice, and it is new: the lists of the choir stay as they are.
# `sorted(choir)` puts the names in order once, so every list grows in order. `choir[name]` raises the KeyError by
# itself; `choir.get(name, [])` would answer a mistyped name with "nobody". And `{}` is an empty dict: the comprehension
# gives an empty set without anybody thinking of it.
