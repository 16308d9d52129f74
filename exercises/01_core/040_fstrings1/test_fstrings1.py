from pythlings_checks import program


def test_goat():
    """the story of Amara and the goat"""
    program("fstrings1.py", typed=["Amara", "goat", "Lagos", "37.5"]).shows(
        "Your name? Amara\n"
        "An animal? goat\n"
        "A town? Lagos\n"
        "What does a bus ticket cost? 37.5\n"
        "Amara's goat came to Lagos by bus.\n"
        "Amara paid 37.50 euros, and 18.75 for the goat.\n"
        "Halfway to Lagos the goat ate both tickets.\n"
        "So Amara's goat has had a lunch worth 56.25 euros!\n"
    )


def test_penguin():
    """another name, another animal, another town"""
    program("fstrings1.py", typed=["Zoë", "king penguin", "São Paulo", "8.3"]).shows(
        "Your name? Zoë\n"
        "An animal? king penguin\n"
        "A town? São Paulo\n"
        "What does a bus ticket cost? 8.3\n"
        "Zoë's king penguin came to São Paulo by bus.\n"
        "Zoë paid 8.30 euros, and 4.15 for the king penguin.\n"
        "Halfway to São Paulo the king penguin ate both tickets.\n"
        "So Zoë's king penguin has had a lunch worth 12.45 euros!\n"
    )


def test_whole_price():
    """a price without cents has two digits after the point all the same"""
    program("fstrings1.py", typed=["Bo", "cat", "Oslo", "4"]).shows(
        "Your name? Bo\n"
        "An animal? cat\n"
        "A town? Oslo\n"
        "What does a bus ticket cost? 4\n"
        "Bo's cat came to Oslo by bus.\n"
        "Bo paid 4.00 euros, and 2.00 for the cat.\n"
        "Halfway to Oslo the cat ate both tickets.\n"
        "So Bo's cat has had a lunch worth 6.00 euros!\n"
    )
