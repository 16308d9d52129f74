"""Recipes for many guests."""

FOR = 4  # a recipe is for this many people


def scale(recipe, guests):
    """Return what's needed for this many guests: a new dictionary, ingredient -> kilograms.

    `recipe` is such a dictionary, for 4 people; it stays as it was. `guests` is a whole number
    from 1 to 200. Any other number raises a ValueError that has the number in its message.
    Nothing is rounded: half a gram of saffron matters.
    """
    if not 1 <= guests <= 200:
        raise ValueError(f"from 1 to 200 guests, not {guests}")
    return {name: kilograms * guests / FOR for name, kilograms in recipe.items()}
