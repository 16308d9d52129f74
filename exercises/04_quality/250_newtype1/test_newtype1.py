from newtype1 import dose, household, in_kilos, letter, owner_of, pet_number, pets_of
from pythlings_checks import program
from types_for_check import Types

HEAD = """\
from newtype1 import Grams, Kilos, OwnerId, PetId, Pet, OWNERS, PETS
from newtype1 import dose, household, in_kilos, letter, owner_of, pet_number, pets_of
"""
RIGHT = """\
pet: PetId = pet_number("2")
owner: OwnerId = owner_of(pet)
pets: list[PetId] = pets_of(owner)
weight: Kilos = in_kilos(Grams(400.0))
amount: float = dose(weight)
amount = dose(Kilos(4))
text: str = letter(PetId(2))
names: list[str] = household(pet)
name: str = OWNERS[owner] + PETS[pet].name
plain: int = pet
coco = Pet("Coco", OwnerId(3), Grams(400.0))
grams: Grams = coco.weight
owner = coco.owner
"""
WRONG = """\
pet = PetId(2)
owner = OwnerId(1)
letter(owner)  # wrong
letter(2)  # wrong
household(owner)  # wrong
owner_of(owner)  # wrong
pets_of(pet)  # wrong
pets_of(1)  # wrong
OWNERS[pet]  # wrong
PETS[owner]  # wrong
pet = owner_of(pet)  # wrong
owner = pets_of(owner)[0]  # wrong
owner = pet_number("1")  # wrong
dose(Grams(400.0))  # wrong
dose(400.0)  # wrong
in_kilos(Kilos(4.2))  # wrong
in_kilos(400.0)  # wrong
kilos: Kilos = PETS[pet].weight  # wrong
grams: Grams = in_kilos(Grams(400.0))  # wrong
Pet("Coco", pet, Grams(400.0))  # wrong
Pet("Coco", owner, Kilos(0.4))  # wrong
Pet("Coco", owner, 400.0)  # wrong
"""
types = Types("newtype1.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def test_wrong():
    """numbers and weights that are mixed up are errors"""
    types.refuses("wrong", "Which hint still says that any number will do?")


def test_clean():
    """mypy has nothing to say about newtype1.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_right():
    """mypy accepts the right numbers and the right weights"""
    types.accepts("right")


def test_letter():
    """the letter goes to the owner, with the right dose"""
    assert letter(2) == "Dear Sunniva, please give Bruno 2.1 ml a day."
    assert letter(1) == "Dear Ekow, please give Coco 0.2 ml a day."
    assert letter(3) == "Dear Sunniva, please give Miró 3.1 ml a day."


def test_household():
    """the household of a pet is all pets of its owner"""
    assert household(2) == ["Bruno", "Miró"]
    assert household(1) == ["Coco"]
    assert household(3) == ["Bruno", "Miró"]


def test_rest():
    """numbers, owners and doses as before"""
    assert pet_number("12") == 12
    assert owner_of(1) == 3
    assert pets_of(3) == [1]
    assert pets_of(2) == []
    assert in_kilos(400.0) == 0.4
    assert dose(4.0) == 2.0


def test_program():
    """Coco's letter on the screen"""
    program("newtype1.py", "1").prints("Dear Ekow, please give Coco 0.2 ml a day.")
