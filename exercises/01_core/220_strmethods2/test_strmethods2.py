from played import ends_with, play, ran

if ends_with(
    "Total 3: milk, oat milk, eggs\n", "strmethods2.py", "milk,  oat   milk ,, eggs"
) and ends_with("need? Nothing to buy.\n", "strmethods2.py", ""):
    play("strmethods2", "coffee,  lots of   coffee,, more  coffee ,sleep")


def test_commas_without_spaces():
    """a comma without a space divides as well"""
    ran("strmethods2.py", "jalapeños,Tea,rye bread").shows(
        "What do we need? jalapeños,Tea,rye bread\n"
        "[ ] jalapeños\n"
        "[ ] Tea\n"
        "[ ] rye bread\n"
        "Total 3: jalapeños, Tea, rye bread\n"
    )


def test_gaps():
    """however many spaces are inside a thing, one is left"""
    ran("strmethods2.py", "oat   milk,  dark    rye  bread").shows(
        "What do we need? oat   milk,  dark    rye  bread\n"
        "[ ] oat milk\n"
        "[ ] dark rye bread\n"
        "Total 2: oat milk, dark rye bread\n"
    )


def test_example():
    """Babajide's line: three things, and none of them empty"""
    ran("strmethods2.py", "milk,  oat   milk ,, eggs").shows(
        "What do we need? milk,  oat   milk ,, eggs\n"
        "[ ] milk\n"
        "[ ] oat milk\n"
        "[ ] eggs\n"
        "Total 3: milk, oat milk, eggs\n"
    )


def test_one_thing():
    """one thing needs no comma"""
    ran("strmethods2.py", "  bin   bags  ").shows(
        "What do we need?   bin   bags  \n[ ] bin bags\nTotal 1: bin bags\n"
    )


def test_twice():
    """what two people ask for is on the list twice"""
    ran("strmethods2.py", "tea, , rice, tea,").shows(
        "What do we need? tea, , rice, tea,\n[ ] tea\n[ ] rice\n[ ] tea\nTotal 3: tea, rice, tea\n"
    )


def test_nothing():
    """only commas and spaces: nothing to buy"""
    ran("strmethods2.py", " , ,,").shows("What do we need?  , ,,\nNothing to buy.\n")
    ran("strmethods2.py", "").shows("What do we need? \nNothing to buy.\n")
