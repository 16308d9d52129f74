from pythlings_checks import program


def test_four_friends():
    """Deniz and three friends: a quarter each of a pizza with a radius of 18 cm"""
    program("input1.py", typed=["36", "12.60", "4"]).shows(
        "Diameter in cm? 36\nPrice in euros? 12.60\nHow many people? 4\nEach of the 4 gets 254 square cm for 3.15 euros.\n"
    )


def test_alone():
    """somebody who eats alone gets all of it"""
    program("input1.py", typed=["26", "8", "1"]).shows(
        "Diameter in cm? 26\nPrice in euros? 8\nHow many people? 1\nEach of the 1 gets 531 square cm for 8.00 euros.\n"
    )


def test_measured():
    """a diameter can have a decimal, and a price can be odd"""
    program("input1.py", typed=["30.5", "9.99", "3"]).shows(
        "Diameter in cm? 30.5\nPrice in euros? 9.99\nHow many people? 3\nEach of the 3 gets 244 square cm for 3.33 euros.\n"
    )


def test_gift():
    """a gift for six: each share is rounded at the end, and not the area before"""
    program("input1.py", typed=["33", "0", "6"]).shows(
        "Diameter in cm? 33\n"
        "Price in euros? 0\n"
        "How many people? 6\n"
        "Each of the 6 gets 143 square cm for 0.00 euros.\n"
    )
