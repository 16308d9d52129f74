"""Who speaks after the duck has walked?

    >>> class Toy:
    ...     def hello(self):
    ...         return ["I'm a toy"]
    >>> class Walker(Toy):
    ...     def hello(self):
    ...         return ["I walk", *super().hello()]
    >>> class Singer(Toy):
    ...     def hello(self):
    ...         return ["I sing", *super().hello()]
    >>> class Doll(Walker, Singer):
    ...     pass
    >>> Doll().hello()
    ['I walk', 'I sing', "I'm a toy"]

Surprised? Walker's parent is Toy, and yet `super().hello()` in Walker led to Singer. For every
class, Python lines up all that it inherits from: Doll, Walker, Singer, Toy, object. Each is there
once, children come before their parents, and parents in the order of the brackets. `super()` is
the next one in that line. It's called the method resolution order, MRO: `Doll.__mro__`.

Keola sells toys on the market, and her catalogue says what each of them says. Meet them with
`python3 inheritance2.py Duck` (on Windows `py inheritance2.py Duck`), and make them say it, just
by choosing their parents.
"""

import sys


class Toy:
    """A toy."""

    def hello(self):
        """Return what it says, as a list."""
        return ["I'm a toy"]


class Walker(Toy):
    """A toy that walks."""

    def hello(self):
        return ["I walk", *super().hello()]


class Singer(Toy):
    """A toy that sings."""

    def hello(self):
        return ["I sing", *super().hello()]


class Drummer(Toy):
    """A toy that drums."""

    def hello(self):
        return ["I drum", *super().hello()]


# TODO: change the brackets only. The bodies stay as they are.


class Duck(Toy):
    """I sing, I walk, I'm a toy."""


class Robot(Toy):
    """I drum, I walk, I'm a toy."""


class Goose(Toy):
    """A Duck, and it drums. I drum, I sing, I walk, I'm a toy."""


class Band(Toy):
    """A Robot, and it sings. I drum, I walk, I sing, I'm a toy."""


def line_up(toy):
    """Return the names of the classes in the toy's line, from its own to "Toy"."""
    # TODO. `object` comes after Toy, and is left out.
    return []


def batteries(toy):
    """Return how many batteries a toy needs: 2 to sing, 1 to walk, 3 to do both, else 0."""
    # TODO: for Duck() this says 0.
    count = 0
    if type(toy) is Singer:
        count += 2
    if type(toy) is Walker:
        count += 1
    return count


# TODO: Keola wants toys with two more parents. Python refuses some of these classes, since their
# parents disagree about who comes first in the line. For each of them: None if Python takes it, or
# else the set of the names of the two classes that they disagree about, such as {"Duck", "Toy"}.
VERDICTS = {
    "class Swan(Duck, Drummer)": ...,  # Duck is as in the catalogue above
    "class Crane(Toy, Drummer)": ...,
    "class Heron(Duck, Walker)": ...,
    "class Stork(Goose, Band)": ...,
}


if __name__ == "__main__":
    kinds = {"Duck": Duck, "Robot": Robot, "Goose": Goose, "Band": Band}
    toy = kinds[sys.argv[1]]()
    print(", ".join(toy.hello()))
    print(f"{batteries(toy)} batteries, {' > '.join(line_up(toy))}")
