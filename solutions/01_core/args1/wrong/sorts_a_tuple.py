# expect: A tuple has no `sort`
"""A card for every animal."""


def food(*grams):
    """Return the sum of the grams, 0 if there are none.

    >>> food(80, 60.5, 300)
    440.5
    """
    return sum(grams)


def adopt(person, *animals):
    """Return the line for the shelter's diary.

    >>> adopt("Femi", "Momo", "Rex", "Kiki")
    'Femi takes home Momo, Rex and Kiki.'
    >>> adopt("Femi", "Momo")
    'Femi takes home Momo.'
    >>> adopt("Femi")
    'Femi goes home alone.'
    """
    if not animals:
        return f"{person} goes home alone."
    animals.sort()
    *others, last = animals
    if not others:
        return f"{person} takes home {last}."
    return f"{person} takes home {', '.join(others)} and {last}."


def card(name, **facts):
    """Return the card of an animal: its name, then a line for each fact, as they were given.

    Each line begins with two spaces. An argument can't have a space in its name, so callers
    write an underscore, and the card shows a space.

    >>> print(card("Momo", kind="cat", favourite_food="peas"))
    Momo
      kind: cat
      favourite food: peas
    """
    lines = [name]
    for fact, value in facts.items():
        lines.append(f"  {fact.replace('_', ' ')}: {value}")
    return "\n".join(lines)


print(f"{food(80, 60.5, 300)} g of food today")
print(adopt("Femi", "Momo", "Rex", "Kiki"))
print(card("Momo", kind="cat", age=3, favourite_food="peas"))
