"""Who sings tonight?

"Half of the choir has a cold, and the concert is at eight!" Matteo has a dict of his
singers, each with the voices they can sing:

    choir = {"Yui": ["alto", "tenor"], "Ola": ["tenor", "bass"], "Bao": []}

He typed it in a hurry, so a voice may come twice in a list. Somebody may have none.
Capitals are right everywhere.

Write three functions for him. None of them may change the dict or a list in it, because
he'll call them again and again before eight.
"""


def by_voice(choir):
    """Return a dict from each voice to those who sing it.

    They are in a list, each name once, in alphabetical order:
    {"alto": ["Yui"], "tenor": ["Ola", "Yui"], "bass": ["Ola"]}
    """
    # TODO
    return {}


def rare(choir):
    """Return the voices that only one person sings, in a list, in alphabetical order.

    For the choir above: ["alto", "bass"]
    """
    # TODO
    return []


def stand_ins(choir, name):
    """Return a set of all others who share at least one voice with this singer.

    For the choir above, "Yui" has {"Ola"}, and "Bao" has nobody: an empty set.
    A name that isn't in the choir raises a KeyError.
    """
    # TODO
    return {}
