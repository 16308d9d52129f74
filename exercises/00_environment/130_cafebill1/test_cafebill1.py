from pythlings_checks import program


def test_one_coffee():
    """1 coffee and no cake"""
    program("cafebill1.py", typed=["1", "0"]).shows("Coffees? 1\nCakes? 0\nPlease pay 2.85 euros\n")


def test_coffees_and_cakes():
    """4 coffees and 2 cakes"""
    program("cafebill1.py", typed=["4", "2"]).shows(
        "Coffees? 4\nCakes? 2\nPlease pay 18.20 euros\n"
    )


def test_yara():
    """1 coffee and 3 cakes, 1305 cents: there is a zero after the point"""
    program("cafebill1.py", typed=["1", "3"]).shows(
        "Coffees? 1\nCakes? 3\nPlease pay 13.05 euros\n"
    )


def test_whole_euros():
    """5 cakes, 1700 cents: there are two zeros after the point"""
    program("cafebill1.py", typed=["0", "5"]).shows(
        "Coffees? 0\nCakes? 5\nPlease pay 17.00 euros\n"
    )


def test_nothing():
    """a guest who only wanted to sit down"""
    program("cafebill1.py", typed=["0", "0"]).shows("Coffees? 0\nCakes? 0\nPlease pay 0.00 euros\n")


def test_a_bus():
    """a whole bus: 31 coffees and 49 cakes"""
    program("cafebill1.py", typed=["31", "49"]).shows(
        "Coffees? 31\nCakes? 49\nPlease pay 254.95 euros\n"
    )
