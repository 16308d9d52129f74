# expect: for_guests: another step for the wedding later is no step for two
"""Rice for two hundred."""

import copy


def for_guests(recipe, guests):
    """Return the recipe for so many guests, with all grams changed to match.

    The recipe that is handed in stays as it was, and nothing that is done to one of the two
    recipes later changes the other.
    """
    new = {key: copy.copy(value) for key, value in recipe.items()}
    for ingredient in recipe["grams"]:
        new["grams"][ingredient] = recipe["grams"][ingredient] * guests / recipe["guests"]
    new["guests"] = guests
    return new


def translated(recipe, title):
    """Return the same recipe under another title.

    The old recipe keeps its title. But it's the same dish: if Mina corrects the grams or the
    steps of one of the two, the other has the correction as well.
    """
    new = copy.copy(recipe)
    new["title"] = title
    return new


def shared(one, other):
    """Return the keys under which both recipes have the very same list or dict.

    A list of keys in alphabetical order. Lists and dicts that only look alike don't count.
    """
    keys = []
    for key, value in one.items():
        if isinstance(value, (list, dict)) and key in other and other[key] is value:
            keys.append(key)
    return sorted(keys)
