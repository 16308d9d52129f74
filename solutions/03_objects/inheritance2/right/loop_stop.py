"""Who speaks after the duck has walked?"""

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


class Duck(Singer, Walker):
    """I sing, I walk, I'm a toy."""


class Robot(Drummer, Walker):
    """I drum, I walk, I'm a toy."""


class Goose(Drummer, Duck):
    """A Duck, and it drums. I drum, I sing, I walk, I'm a toy."""


class Band(Robot, Singer):
    """A Robot, and it sings. I drum, I walk, I sing, I'm a toy."""


def line_up(toy):
    """Return the names of the classes in the toy's line, from its own to "Toy"."""
    names = []
    for kind in type(toy).__mro__:
        names.append(kind.__name__)
        if kind is Toy:
            break
    return names


def batteries(toy):
    """Return how many batteries a toy needs: 2 to sing, 1 to walk, 3 to do both, else 0."""
    match toy:
        case Singer() as singer if isinstance(singer, Walker):
            return 3
        case Singer():
            return 2
        case Walker():
            return 1
    return 0


# The two classes that the parents disagree about, or None.
VERDICTS = {
    "class Swan(Duck, Drummer)": None,
    "class Crane(Toy, Drummer)": {"Toy", "Drummer"},
    "class Heron(Duck, Walker)": None,
    "class Stork(Goose, Band)": {"Singer", "Walker"},
}


if __name__ == "__main__":
    kinds = {"Duck": Duck, "Robot": Robot, "Goose": Goose, "Band": Band}
    toy = kinds[sys.argv[1]]()
    print(", ".join(toy.hello()))
    print(f"{batteries(toy)} batteries, {' > '.join(line_up(toy))}")
