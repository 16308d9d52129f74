import functools
import importlib
import re
from pathlib import Path

from pythlings_checks import command, program, read

HERE = Path(__file__).parent


@functools.cache
def sold(*typed):
    """Run the box office while these numbers are typed."""
    return program("ownmodules1.py", typed=[*typed, ""])


def test_seats_left():
    """after each sale there are fewer seats left"""
    sold("5", "2").shows(
        "12 seats left. How many? 5\n"
        "That's 35 euros.\n"
        "7 seats left. How many? 2\n"
        "That's 16 euros.\n"
        "5 seats left. How many? \n"
        "Sold 7 for 51 euros.\n"
    )


def test_sold_out():
    """nobody gets a seat that is gone, and the last one can be sold"""
    sold("9", "4", "3", "1").shows(
        "12 seats left. How many? 9\n"
        "That's 63 euros.\n"
        "3 seats left. How many? 4\n"
        "Sorry, only 3.\n"
        "3 seats left. How many? 3\n"
        "That's 24 euros.\n"
        "0 seats left. How many? 1\n"
        "Sorry, only 0.\n"
        "0 seats left. How many? \n"
        "Sold 12 for 87 euros.\n"
    )


def test_sold_in_seats():
    """seats.py knows about each sale, and counts the free seats"""
    office = "runpy.run_path('ownmodules1.py', run_name='__main__')"
    code = f"import runpy, seats; {office}; print('free:', seats.free)"
    ran = command("python", "-B", "-c", code, typed="5\n4\n\n", cwd=HERE).succeeds()
    free = ran.stdout.rpartition("free: ")[2].strip()
    assert free == "3", f"5 and 4 of the 12 seats are sold, and seats.py still says: {free} free."


def has_price():
    """Fail with a sentence as long as prices.py has no price."""
    if not re.search(
        r"^(def price\b|price\b|from .* price\b)", "\n".join(read("prices.py").lines), re.MULTILINE
    ):
        read("prices.py").wrong(1, "There is no `price` in this file yet.")


def test_website():
    """the website can import prices.py, and nothing is asked or sold"""
    has_price()
    ran = command("python", "-B", "-c", "import prices; print(prices.price(3))", cwd=HERE)
    ran.prints("24\n")


def test_price():
    """prices.py knows the prices"""
    has_price()
    price = importlib.import_module("prices").price
    assert price(1) == 8
    assert price(4) == 32
    assert price(5) == 35
    assert price(12) == 84
    assert price(0) == 0


def test_one_price():
    """when prices.py gets dearer, the box office gets dearer, too"""
    file = HERE / "prices.py"
    before = file.read_text(encoding="utf-8")
    file.write_text("def price(count):\n    return count * 10\n", encoding="utf-8")
    try:
        ran = program(
            "ownmodules1.py", typed=["3", "6", ""], env={"PYTHONDONTWRITEBYTECODE": "1"}
        ).succeeds()
    finally:
        file.write_text(before, encoding="utf-8")
    page = read("ownmodules1.py")
    for number, line in enumerate(page.lines, 1):
        if "That's 24 euros." in ran.stdout and line.startswith("def price"):
            page.wrong(
                number,
                "With 10 euros each in prices.py, the box office still asks for 8. It uses this one.",
            )
    ran.shows(
        "12 seats left. How many? 3\n"
        "That's 30 euros.\n"
        "9 seats left. How many? 6\n"
        "That's 60 euros.\n"
        "3 seats left. How many? \n"
        "Sold 9 for 90 euros.\n"
    )
