from pythlings_checks import program


def till(price, paid):
    return program("tillreceipt1.py", typed=[price, paid], limit=5).succeeds()


def test_beatriz():
    """Beatriz's example: 10.00 for 4.35 gives 5.65 back, and not a cent more or less"""
    till("4.35", "10.00").shows(
        "Price? 4.35\nPaid? 10.00\nChange: 5.65\n1 x 5.00\n1 x 0.50\n1 x 0.10\n1 x 0.05\n"
    )


def test_several():
    """of some notes and coins you need two, and they come on one line"""
    till("1.12", "50.00").shows(
        "Price? 1.12\n"
        "Paid? 50.00\n"
        "Change: 48.88\n"
        "2 x 20.00\n"
        "1 x 5.00\n"
        "1 x 2.00\n"
        "1 x 1.00\n"
        "1 x 0.50\n"
        "1 x 0.20\n"
        "1 x 0.10\n"
        "1 x 0.05\n"
        "1 x 0.02\n"
        "1 x 0.01\n"
    )


def test_not_a_cent():
    """no cent is lost: 0.29 and 1.15 are 29 and 115 cents"""
    till("0.29", "0.30").shows("Price? 0.29\nPaid? 0.30\nChange: 0.01\n1 x 0.01\n")
    till("1.00", "1.15").shows("Price? 1.00\nPaid? 1.15\nChange: 0.15\n1 x 0.10\n1 x 0.05\n")
    till("0.07", "2.01").shows(
        "Price? 0.07\nPaid? 2.01\nChange: 1.94\n1 x 1.00\n1 x 0.50\n2 x 0.20\n2 x 0.02\n"
    )


def test_five_cents():
    """5 cents are 0.05, not 0.5"""
    till("9.95", "10.00").shows("Price? 9.95\nPaid? 10.00\nChange: 0.05\n1 x 0.05\n")


def test_large():
    """large change is given in notes first"""
    till("13.50", "50.00").shows(
        "Price? 13.50\n"
        "Paid? 50.00\n"
        "Change: 36.50\n"
        "1 x 20.00\n"
        "1 x 10.00\n"
        "1 x 5.00\n"
        "1 x 1.00\n"
        "1 x 0.50\n"
    )
    till("0.00", "200.00").shows("Price? 0.00\nPaid? 200.00\nChange: 200.00\n4 x 50.00\n")


def test_exact():
    """if somebody pays the exact price, there is no change"""
    till("7.99", "7.99").shows("Price? 7.99\nPaid? 7.99\nNo change.\n")


def test_missing():
    """if it's not enough, the program says how much is missing"""
    till("3.20", "3.00").shows("Price? 3.20\nPaid? 3.00\n0.20 is missing.\n")
    till("20.00", "19.99").shows("Price? 20.00\nPaid? 19.99\n0.01 is missing.\n")
