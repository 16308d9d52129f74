from pythlings_checks import program


def test_two():
    """size 2: from one star to the widest row, once, and back to one star"""
    program("range1.py", typed=["2", "0"]).shows(
        "How big? 2\nHow long is the tail? 0\n *\n***\n *\n"
    )


def test_three():
    """size 3 with a tail of 2: the tail has two parts"""
    program("range1.py", typed=["3", "2"]).shows(
        "How big? 3\nHow long is the tail? 2\n  *\n ***\n*****\n ***\n  *\n  |\n  |\n"
    )


def test_five():
    """a bigger kite, and the tail hangs from the middle of it"""
    program("range1.py", typed=["5", "1"]).shows(
        "How big? 5\n"
        "How long is the tail? 1\n"
        "    *\n"
        "   ***\n"
        "  *****\n"
        " *******\n"
        "*********\n"
        " *******\n"
        "  *****\n"
        "   ***\n"
        "    *\n"
        "    |\n"
    )


def test_smallest():
    """the smallest kite is one star, and its tail can be long"""
    program("range1.py", typed=["1", "4"]).shows(
        "How big? 1\nHow long is the tail? 4\n*\n|\n|\n|\n|\n"
    )
