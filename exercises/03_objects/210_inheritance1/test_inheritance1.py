import functools

import inheritance1
from inheritance1 import Fighter
from pythlings_checks import program
from session_for_check import typed

GRUM = 'grum = Troll("Grum", 9, skin=3)\n'
ADA = 'ada = Wizard("Ada")\nknut = Fighter("Knut", 8)\n'


def check(code, wanted=None, **more):
    typed(inheritance1, code, wanted, **more)


def test_troll():
    """a Troll has everything a Fighter has, and a skin"""
    check(f"{GRUM}grum.name, grum.strength, grum.health, grum.skin", ("Grum", 9, 30, 3))


def test_troll_fights():
    """a Troll suffers and hits as Fighters do"""
    check(f"{GRUM}grum.suffer(12)\ngrum.health, grum.is_alive()", (18, True))
    check(f"{GRUM}grum.suffer(99)\ngrum.health, grum.is_alive()", (0, False))
    check(f'{GRUM}grum.attack(Fighter("Knut", 8))', "Grum hits Knut for 9.")


def test_child():
    """Trolls and Wizards are Fighters"""
    check(f"{GRUM}isinstance(grum, Fighter)", True)
    check('isinstance(Wizard("Ada"), Fighter)', True)
    check('isinstance(Wizard("Ada"), Troll)', False)


def test_shrug_off():
    """shrug_off: the skin takes its points away"""
    check(f"{GRUM}grum.shrug_off(8)", 5)
    check('Troll("Hilde", 9, skin=1).shrug_off(4)', 3)


def test_shrug_off_all():
    """shrug_off: a thick skin lets nothing through, and never less than nothing"""
    check(f"{GRUM}grum.shrug_off(3)", 0)
    check(f"{GRUM}grum.shrug_off(2)", 0)


def test_shrug_off_only():
    """shrug_off only calculates"""
    check(f"{GRUM}grum.shrug_off(8)\ngrum.health, grum.skin", (30, 3))


def test_wizard():
    """a Wizard has everything a Fighter has, strength 2 and 3 spells"""
    check(f"{ADA}ada.name, ada.strength, ada.health, ada.spells", ("Ada", 2, 30, 3))
    check('Wizard("Bo", spells=5).spells', 5)
    check('Wizard("Bo", spells=0).spells', 0)


def test_cast():
    """a spell is used up, and burns"""
    check(f"{ADA}ada.cast(knut)", "Ada burns Knut for 12.")
    check(f"{ADA}ada.cast(knut)\nada.spells, knut.health, ada.health", (2, 18, 30))


def test_cast_too_much():
    """even spells leave nobody with less than 0 health"""
    check(f"{ADA}knut.health = 5\nada.cast(knut)\nknut.health", 0)


def test_no_spells():
    """without spells nothing happens"""
    start = 'ada = Wizard("Ada", spells=1)\nknut = Fighter("Knut", 8)\nada.cast(knut)\n'
    check(f"{start}ada.cast(knut)", "Ada is out of spells.")
    check(f"{start}ada.cast(knut)\nada.spells, knut.health", (0, 18))


def test_two_wizards():
    """each Wizard has spells of its own"""
    check(f'{ADA}bo = Wizard("Bo")\nada.cast(knut)\nbo.spells', 3)


def test_parent_changes(monkeypatch):
    """when Fighter's numbers change, its children's change, too"""

    def stronger(self, name, strength):
        self.name, self.strength, self.health = name, strength, 50

    monkeypatch.setattr(Fighter, "__init__", stronger)
    note = "(For this test a new Fighter has 50 health.)"
    check(f"{GRUM}grum.health", 50, note=note)
    check('Wizard("Ada").health', 50, note=note)


def test_fighter():
    """a Fighter is what it was"""
    check('knut = Fighter("Knut", 8)\nknut.name, knut.strength, knut.health', ("Knut", 8, 30))
    check(
        'knut, bo = Fighter("Knut", 8), Fighter("Bo", 2)\nknut.attack(bo)\nbo.health, knut.health',
        (22, 30),
    )


def test_alive():
    """with 1 health somebody is alive, with 0 not"""
    check(f"{GRUM}grum.suffer(29)\ngrum.health, grum.is_alive()", (1, True))
    check(f"{GRUM}grum.suffer(30)\ngrum.is_alive()", False)


def test_fight_on():
    """a wizard who is out of spells fights on"""
    check(
        'fight(Wizard("Ada", spells=1), Fighter("Bo", 15))',
        [
            "Ada burns Bo for 12.",
            "Bo hits Ada for 15.",
            "Ada hits Bo for 2.",
            "Bo hits Ada for 15.",
            "Bo wins with 16 health left.",
        ],
    )


@functools.cache
def run(*kinds):
    return program("inheritance1.py", *kinds)


def test_program():
    """a wizard against a troll"""
    run("wizard", "troll").prints(
        "Ada the wizard burns Grum the troll for 12.\n"
        "Grum the troll hits Ada the wizard for 9.\n"
        "Ada the wizard burns Grum the troll for 12.\n"
        "Grum the troll hits Ada the wizard for 9.\n"
        "Ada the wizard burns Grum the troll for 12.\n"
        "Ada the wizard wins with 12 health left."
    )


def test_program_knight():
    """a knight against a troll"""
    run("knight", "troll").prints(
        "Sir Knut hits Grum the troll. 5 gets through.\n"
        "Grum the troll hits Sir Knut for 9.\n"
        "Sir Knut hits Grum the troll. 5 gets through.\n"
        "Grum the troll hits Sir Knut for 9.\n"
        "Sir Knut hits Grum the troll. 5 gets through.\n"
        "Grum the troll hits Sir Knut for 9.\n"
        "Sir Knut hits Grum the troll. 5 gets through.\n"
        "Grum the troll hits Sir Knut for 9.\n"
        "Grum the troll wins with 10 health left."
    )
