from functools import cache

from pythlings_checks import program


@cache
def post(*typed):
    return program("decimals1.py", typed=typed, limit=3).succeeds()


SILVA = ("0.30", "0.10", "1", "2", "")
INSPECTOR = ("20.00", "0.29", "0.5", "1.5", "0.8", "")


def test_silva():
    """Mr Silva gets his last 0.20"""
    post(*SILVA).says("0.20 paid, 0.00 left")


def test_inspector():
    """half a cent is rounded up: half a kWh at 0.29 costs 0.15"""
    post(*INSPECTOR).says("0.15 paid, 19.85 left", "0.44 paid, 19.41 left")


def test_down():
    """less than half a cent is rounded down: 0.8 kWh at 0.29 cost 0.23, not 0.232"""
    post(*INSPECTOR).says("0.23 paid, 19.18 left")


def test_altogether():
    """the last line says how much was paid altogether"""
    post(*SILVA).says("Altogether: 0.30")
    post(*INSPECTOR).says("Altogether: 0.82")


def test_too_much():
    """what is too much isn't paid, and the next one can be less"""
    post("1", "0.35", "3", "2", "0.9", "0.855", "").shows(
        "Card: 1\n"
        "Price of a kWh: 0.35\n"
        "kWh: 3\n"
        "1.05 is too much: only 1.00 left\n"
        "kWh: 2\n"
        "0.70 paid, 0.30 left\n"
        "kWh: 0.9\n"
        "0.32 is too much: only 0.30 left\n"
        "kWh: 0.855\n"
        "0.30 paid, 0.00 left\n"
        "kWh: \n"
        "Altogether: 1.00\n"
    )


def test_nothing():
    """if nothing is taken, 0.00 was paid"""
    post("5", "0.10", "").shows("Card: 5\nPrice of a kWh: 0.10\nkWh: \nAltogether: 0.00\n")
