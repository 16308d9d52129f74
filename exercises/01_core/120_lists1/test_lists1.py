from pythlings_checks import program


def test_noor_and_bruno():
    """Noor gets place 4, counted from 0; with six papers, Bruno gets place 5"""
    program("lists1.py", typed=["Noor", "Take the stairs today.", "Bruno"]).shows(
        "Your name? Noor\n"
        "Noor: Somebody is thinking of you.\n"
        "A new one for the jar? Take the stairs today.\n"
        "Papers in the jar: 6\n"
        "The next guest's name? Bruno\n"
        "Bruno: Take the stairs today.\n"
    )


def test_long_name():
    """a long name gets a paper too: 27 letters are place 2, then place 3"""
    name = "Maximiliana von Hohenfelsen"
    program("lists1.py", typed=[name, "Carry an umbrella.", name]).shows(
        f"Your name? {name}\n"
        f"{name}: Say yes to the second offer.\n"
        "A new one for the jar? Carry an umbrella.\n"
        "Papers in the jar: 6\n"
        f"The next guest's name? {name}\n"
        f"{name}: The soup will be better than you think.\n"
    )


def test_known():
    """a paper that is in the jar already is not put in again"""
    known = "A goat will teach you something."
    program("lists1.py", typed=["Zoë", known, "Bruno"]).shows(
        "Your name? Zoë\n"
        "Zoë: The soup will be better than you think.\n"
        f"A new one for the jar? {known}\n"
        "It is in the jar already.\n"
        "The next guest's name? Bruno\n"
        "Bruno: You will find what you stopped looking for.\n"
    )


def test_half_known():
    """a paper that only looks like one in the jar goes in"""
    program("lists1.py", typed=["", "A goat", "Li"]).shows(
        "Your name? \n"
        ": You will find what you stopped looking for.\n"
        "A new one for the jar? A goat\n"
        "Papers in the jar: 6\n"
        "The next guest's name? Li\n"
        "Li: Say yes to the second offer.\n"
    )
