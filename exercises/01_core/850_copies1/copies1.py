"""Rice for two hundred.

On Saturday Mina cooked for a wedding. She copied her recipe for two, changed the copy, and
everything went well. On Sunday she wanted to cook for two, and the recipe said 15 kg of rice.

    >>> import copy
    >>> dinner = {"guests": 2, "grams": {"rice": 150}}
    >>> wedding = copy.copy(dinner)
    >>> wedding["guests"] = 200
    >>> wedding["grams"]["rice"] = 15000
    >>> dinner
    {'guests': 2, 'grams': {'rice': 15000}}

`copy.copy` copies the outer dict only, as `dinner.copy()` does. Both recipes hold the very
same inner dict. `copy.deepcopy` copies what is inside as well, all the way down.

Deep isn't always better. Sometimes two things should share what is inside. The docstrings
below say what Mina wants: choose the copy for each. The last function tells her what two
recipes share.
"""

import copy


def for_guests(recipe, guests):
    """Return the recipe for so many guests, with all grams changed to match.

    The recipe that is handed in stays as it was, and nothing that is done to one of the two
    recipes later changes the other.
    """
    # TODO: on Sunday the old recipe isn't what it was.
    new = copy.copy(recipe)
    for ingredient in recipe["grams"]:
        new["grams"][ingredient] = recipe["grams"][ingredient] * guests / recipe["guests"]
    new["guests"] = guests
    return new


def translated(recipe, title):
    """Return the same recipe under another title.

    The old recipe keeps its title. But it's the same dish: if Mina corrects the grams or the
    steps of one of the two, the other has the correction as well.
    """
    # TODO
    recipe["title"] = title
    return recipe


def shared(one, other):
    """Return the keys under which both recipes have the very same list or dict.

    A list of keys in alphabetical order. Lists and dicts that only look alike don't count.
    """
    # TODO: `is` asks whether two values are the very same.
    return []
