import json

import pytest
from parlour_for_check import FILE, Parlour, check, told
from pythlings_checks import program


@pytest.fixture
def parlour(tmp_path, monkeypatch):
    monkeypatch.delenv("FLAVOURS_DB", raising=False)
    return Parlour(tmp_path / "polo sud")


@pytest.fixture
def full(parlour):
    return parlour.filled(FILE)


def lines(ran):
    return ran.succeeds().stdout.splitlines()


def test_label(full):
    """stage 1: a label has the flavour, its ingredients by weight, and what it contains"""
    ran = full("label", "gianduia")
    found = lines(ran)[:3]
    wanted = [
        "gianduia",
        "whole milk 617 g, brown sugar 162 g, hazelnut paste 151 g, cocoa 70 g",
        "contains: lactose, nuts",
    ]
    check(found, wanted, "`label gianduia` begins with the lines:")


def test_label_equal(full):
    """stage 1: ingredients with the same weight are sorted by name"""
    found = lines(full("label", "rye"))[1:3]
    wanted = [
        "whole milk 617 g, brown sugar 151 g, cocoa 151 g, rye crumbs 151 g",
        "contains: gluten, lactose",
    ]
    check(found, wanted, "`label rye`, its second and third line:")


def test_label_nothing(full):
    """stage 1: a flavour without allergens has a dash"""
    found = lines(full("label", "açaí"))[:3]
    check(found, ["açaí", "açaí 907 g, brown sugar 93 g", "contains: -"], "`label açaí`:")


@pytest.mark.parametrize(
    ("allergen", "wanted"),
    [("nuts", ["açaí", "rye"]), ("gluten", ["açaí", "gianduia"]), ("lactose", ["açaí"])],
)
def test_without(full, allergen, wanted):
    """stage 1: without prints the flavours that have none of it, sorted"""
    check(sorted(lines(full("without", allergen))), sorted(wanted), f"`without {allergen}` prints:")


def test_without_sorted(full):
    """stage 1: without sorts the flavours by name"""
    full.load({"flavours": {"mint": {"mint": 5}, "bianco": {"whole milk": 9}}}).succeeds()
    found = lines(full("without", "nuts"))
    wanted = ["bianco", "mint", "rye"]
    check([name for name in found if name in wanted], wanted, "`without nuts` prints, of these:")


def test_known_allergen(full):
    """stage 1: an allergen that's in no flavour, but in an ingredient, isn't unknown"""
    full.load({"ingredients": {"mint": {"contains": ["menthol"]}}}).succeeds()
    found = lines(full("without", "menthol"))
    check(found, ["açaí", "gianduia", "rye"], "Mint is in no flavour. `without menthol` prints:")


@pytest.mark.parametrize("words", [("label", "giandouia"), ("without", "nutz")])
def test_unknown(full, words):
    """stage 1: a flavour or an allergen that nobody knows is refused"""
    told(full(*words))


def test_load_twice(full):
    """stage 1: loading a file twice is the same as once"""
    before = full.labels()
    full.load(FILE).succeeds()
    check(full.labels(), before, "The same file was loaded again. A label that differs:")


def test_load_replaces(full):
    """stage 1: what's in a file replaces what was known, and the rest stays"""
    before = full.labels("rye")
    full.load(
        {
            "ingredients": {"hazelnut paste": {"contains": ["sesame", "nuts"]}},
            "flavours": {"gianduia": {"hazelnut paste": 151, "brown sugar": 200}},
        }
    ).succeeds()
    found = lines(full("label", "gianduia"))[1:3]
    wanted = ["brown sugar 200 g, hazelnut paste 151 g", "contains: nuts, sesame"]
    check(
        found,
        wanted,
        "A new file has another recipe for gianduia, and other allergens in the paste. The label:",
    )
    check(full.labels("rye"), before, "Nothing of rye has changed. Its label:")


def test_known_ingredient(full):
    """stage 1: a flavour may have ingredients that are only in the database"""
    full.load({"flavours": {"bianco": {"whole milk": 900}}}).succeeds()
    found = lines(full("label", "bianco"))[:3]
    check(found, ["bianco", "whole milk 900 g", "contains: lactose"], "`label bianco`:")


@pytest.mark.parametrize("grams", [0, -5, 1.5, "12", None, True])
def test_grams(full, grams):
    """stage 1: if grams aren't a whole number above 0, nothing of the file is saved"""
    before = full.labels()
    told(
        full.load(
            {
                "ingredients": {"cocoa": {"contains": ["nuts"]}},
                "flavours": {"new": {"mint": 5}, "rye": {"rye crumbs": 5, "mint": grams}},
            },
            f"rye with mint, {json.dumps(grams)} grams.json".replace('"', "'"),
        )
    )
    check(
        full.labels(),
        before,
        f"A file had {grams!r} grams in it. Afterwards, a label that differs:",
    )
    told(full("label", "new"))


def test_unknown_ingredient(full):
    """stage 1: if an ingredient isn't known, nothing of the file is saved"""
    before = full.labels()
    told(
        full.load(
            {
                "ingredients": {"cocoa": {"contains": ["nuts"]}, "basil": {}},
                "flavours": {"new": {"basil": 5}, "rye": {"rye crumbs": 5, "saffron": 1}},
            },
            "rye with unknown saffron.json",
        )
    )
    check(full.labels(), before, "Nobody knows what saffron is. Afterwards, a label that differs:")
    told(full("label", "new"))


def test_no_file(full):
    """stage 1: a file that isn't there is refused, too"""
    told(full("load", "nowhere.json"))


def test_elsewhere(full, tmp_path):
    """stage 1: FLAVOURS_DB says where the database is"""
    there = tmp_path / "other.db"
    full("setup", FLAVOURS_DB=there).succeeds()
    if not there.exists():
        pytest.fail("FLAVOURS_DB names a file, and `setup` didn't make it.")
    told(full("label", "gianduia", FLAVOURS_DB=there))


def test_setup_again(full):
    """stage 1: setup can be run again, and changes nothing then"""
    before = full.labels()
    full("setup").succeeds()
    check(full.labels(), before, "After another `setup`, a label that differs:")


def test_program(full):
    """stage 1: run from the command line, it does the same"""
    ran = program("flavours.py", "label", "rye", cwd=full.folder).succeeds()
    ran.says("whole milk 617 g, brown sugar 151 g", "contains: gluten, lactose")
