import functools

from pythlings_checks import program


@functools.cache
def butt(*typed):
    """Type these lines; each run is made once."""
    return program("checkcore1.py", typed=typed)


def test_rain():
    """`rain 70` into the empty butt makes 70 litres, and `end` draws them"""
    butt("rain 70", "end").shows("> rain 70\n70 litres\n> end\n#######...\n")


def test_refused():
    """after too large a wish everything is still there, and 9 litres are no full 10"""
    butt("rain 9", "use 10", "use 0", "end").shows(
        "> rain 9\n9 litres\n> use 10\nOnly 9 litres left\n> use 0\n9 litres\n> end\n..........\n"
    )


def test_example():
    """Rosa's example"""
    butt("rain 70", "rain 50", "use 35", " USE 90", "sing", "end").shows(
        "> rain 70\n"
        "70 litres\n"
        "> rain 50\n"
        "100 litres, 20 ran over\n"
        "> use 35\n"
        "65 litres\n"
        ">  USE 90\n"
        "Only 65 litres left\n"
        "> sing\n"
        "I know rain, use and end\n"
        "> end\n"
        "######....\n"
    )


def test_edges():
    """exactly full runs nothing over, and using exactly the rest is allowed"""
    butt("rain 0", "rain 100", "rain 1", "use 100", "use 0", "use 1", "END ").shows(
        "> rain 0\n"
        "0 litres\n"
        "> rain 100\n"
        "100 litres\n"
        "> rain 1\n"
        "100 litres, 1 ran over\n"
        "> use 100\n"
        "0 litres\n"
        "> use 0\n"
        "0 litres\n"
        "> use 1\n"
        "Only 0 litres left\n"
        "> END \n"
        "..........\n"
    )


def test_others():
    """the first word decides, as a whole; an empty line gets an answer, too"""
    butt("rain 19", "", "   ", "rainbow 5", "the end", "  Rain   90  ", " End of May").shows(
        "> rain 19\n"
        "19 litres\n"
        "> \n"
        "I know rain, use and end\n"
        ">    \n"
        "I know rain, use and end\n"
        "> rainbow 5\n"
        "I know rain, use and end\n"
        "> the end\n"
        "I know rain, use and end\n"
        ">   Rain   90  \n"
        "100 litres, 9 ran over\n"
        ">  End of May\n"
        "##########\n"
    )
