# expect: household of a pet
"""A thousand times too much."""

import sys
from dataclasses import dataclass
from typing import NewType

PetId = NewType("PetId", int)
OwnerId = NewType("OwnerId", int)
Grams = NewType("Grams", float)
Kilos = NewType("Kilos", float)


@dataclass
class Pet:
    """A patient, with the number of its owner and its weight in grams."""

    name: str
    owner: OwnerId
    weight: Grams


OWNERS: dict[OwnerId, str] = {OwnerId(1): "Sunniva", OwnerId(2): "Malik", OwnerId(3): "Ekow"}

PETS: dict[PetId, Pet] = {
    PetId(1): Pet("Coco", OwnerId(3), Grams(400.0)),
    PetId(2): Pet("Bruno", OwnerId(1), Grams(4200.0)),
    PetId(3): Pet("Miró", OwnerId(1), Grams(6250.0)),
}


def pet_number(word: str) -> PetId:
    """Return the number of a pet from a word such as "2"."""
    return PetId(int(word))


def owner_of(pet: PetId) -> OwnerId:
    """Return the number of the pet's owner."""
    return PETS[pet].owner


def pets_of(owner: OwnerId) -> list[PetId]:
    """Return the numbers of all pets of an owner."""
    return [number for number, pet in PETS.items() if pet.owner == owner]


def in_kilos(weight: Grams) -> Kilos:
    """Return in kilos a weight that is in grams."""
    return Kilos(weight / 1000)


def dose(weight: Kilos) -> float:
    """Return the millilitres of medicine a day for a weight in kilos: half a millilitre a kilo."""
    return weight * 0.5


def letter(pet: PetId) -> str:
    """Return the letter to the pet's owner, with the dose to one decimal."""
    owner = owner_of(pet)
    amount = dose(in_kilos(PETS[pet].weight))
    return f"Dear {OWNERS[owner]}, please give {PETS[pet].name} {amount:.1f} ml a day."


def household(pet: PetId) -> list[str]:
    """Return the names of all pets of this pet's owner."""
    return [PETS[each].name for each in pets_of(OwnerId(pet))]


if __name__ == "__main__":
    for number in sys.argv[1:]:
        print(letter(pet_number(number)))
