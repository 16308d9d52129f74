import functools

from pythlings_checks import program


@functools.cache
def game(*typed):
    """Play with these words; each game is played once, however many tests look at it."""
    return program("adventure1.py", typed=typed)


def test_home():
    """hall: a word that isn't on the map, and you walk home"""
    ran = game("sing", "xyzzy").succeeds()
    assert ran.screen.count("xyzzy") == 0, (
        "after `sing` the game should be over, and it asks on: to which room does that belong?"
    )
    ran.says("Ending: you walk home")


def test_saved():
    """hall, stairs, light: the ship is saved"""
    game("stairs", "light").succeeds().says("Ending: the ship is saved")


def test_dark():
    """hall, stairs, anything else: the ship sails on into the dark"""
    game("stairs", "shout").succeeds().says("Ending: the ship sails on into the dark")


def test_rich():
    """hall, cellar, chest: you are rich"""
    game("cellar", "chest").succeeds().says("Ending: you are rich")


def test_seals():
    """hall, cellar, door: you swim with the seals"""
    game("cellar", "door").succeeds().says("Ending: you swim with the seals")


def test_tide():
    """hall, cellar, anything else: the tide comes in"""
    game("cellar", "sleep").succeeds().says("Ending: the tide comes in")


def test_other_room():
    """what works in one room does nothing in the other"""
    game("stairs", "chest").succeeds().says("Ending: the ship sails on into the dark")
    game("cellar", "light").succeeds().says("Ending: the tide comes in")


GAMES = [
    ["sing"],
    ["stairs", "light"],
    ["stairs", "shout"],
    ["cellar", "chest"],
    ["cellar", "door"],
    ["cellar", "sleep"],
]


def test_one_ending():
    """every game comes to one ending, on a line of its own"""
    for typed in GAMES:
        ran = game(*typed).succeeds()
        way = ", then ".join(typed)
        assert ran.screen.count("Ending:") == 1, f"one game has one ending; look at: {way}"
        assert "\nEnding:" in ran.screen, f"the ending has to begin a line; look at: {way}"
