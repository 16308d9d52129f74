"""A thousand times too much.

    $ python3 newtype1.py 2
    Dear Malik, please give Bruno 2100.0 ml a day.

Bruno is a tortoise. He weighs 4.2 kilos, and he isn't Malik's, he's Sunniva's. That's two mistakes
in one letter from the animal clinic, and mypy is content: an owner's number and a pet's number are
both an int, and a weight is a float, in grams as in kilos.

NewType makes types that only mypy tells apart:

    Metres = NewType("Metres", float)
    Feet = NewType("Feet", float)

    def climb(height: Metres) -> None: ...

    climb(Metres(12.5))     # fine
    climb(Feet(40.0))       # an error, and so is climb(12.5)

When the program runs, `Metres(12.5)` is just 12.5. Make one where a value comes in, or where
you've calculated it.

Make PetId and OwnerId of int, Grams and Kilos of float, and use them in all hints where they're
meant. mypy finds the swapped numbers and the wrong weight then. Correct the code there.
"""

import sys
from dataclasses import dataclass

# TODO: PetId, OwnerId, Grams, Kilos


@dataclass
class Pet:
    """A patient, with the number of its owner and its weight in grams."""

    name: str
    owner: int
    weight: float


OWNERS: dict[int, str] = {1: "Sunniva", 2: "Malik", 3: "Ekow"}

PETS: dict[int, Pet] = {
    1: Pet("Coco", 3, 400.0),
    2: Pet("Bruno", 1, 4200.0),
    3: Pet("Miró", 1, 6250.0),
}


def pet_number(word: str) -> int:
    """Return the number of a pet from a word such as "2"."""
    return int(word)


def owner_of(pet: int) -> int:
    """Return the number of the pet's owner."""
    return PETS[pet].owner


def pets_of(owner: int) -> list[int]:
    """Return the numbers of all pets of an owner."""
    return [number for number, pet in PETS.items() if pet.owner == owner]


def in_kilos(weight: float) -> float:
    """Return in kilos a weight that is in grams."""
    return weight / 1000


def dose(weight: float) -> float:
    """Return the millilitres of medicine a day for a weight in kilos: half a millilitre a kilo."""
    return weight * 0.5


def letter(pet: int) -> str:
    """Return the letter to the pet's owner, with the dose to one decimal."""
    owner = owner_of(pet)
    amount = dose(PETS[pet].weight)
    return f"Dear {OWNERS[pet]}, please give {PETS[pet].name} {amount:.1f} ml a day."


def household(pet: int) -> list[str]:
    """Return the names of all pets of this pet's owner."""
    return [PETS[each].name for each in pets_of(pet)]


if __name__ == "__main__":
    for number in sys.argv[1:]:
        print(letter(pet_number(number)))
