import csv
from decimal import Decimal
from pathlib import Path

import pytest
from csv1 import main, read_sales, write_payout
from pythlings_checks import called
from windows_for_check import windows

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Go to a folder with sales.csv in it."""
    (tmp_path / "sales.csv").write_bytes((HERE / "sales.csv").read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def sales(text):
    """Write sales.csv anew."""
    Path("sales.csv").write_text(text, encoding="utf-8", newline="")


def rows(words):
    """Return the rows of payout.csv, or say what is wrong with it."""
    if not Path("payout.csv").exists():
        pytest.fail(f"{words}, and there is no payout.csv")
    with open("payout.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_program(folder):
    """the program shows who gets how much, and writes it to payout.csv"""
    called(main, "sales.csv", cwd=folder).succeeds().prints(
        "   12.00 Bo Lind\n   43.50 Okafor, Ada\n    2.00 Zoë Marín\n"
    )
    found = rows("the program ran")
    if found != [
        ["seller", "things", "total"],
        ["Bo Lind", "1", "12.00"],
        ["Okafor, Ada", "2", "43.50"],
        ["Zoë Marín", "1", "2.00"],
    ]:
        pytest.fail(f"after the run, payout.csv has these rows: {found}")


def test_read():
    """read_sales: commas and quotes in a field are no trouble"""
    assert read_sales("sales.csv") == [
        ("Bo Lind", Decimal("12.00")),
        ("Okafor, Ada", Decimal("35.50")),
        ("Zoë Marín", Decimal("2.00")),
        ("Okafor, Ada", Decimal("8.00")),
    ]
    sales('item,seller,price\n"a ""very, very"" old chair","Nguyễn ""Bo"" Anh",0.10\n')
    assert read_sales("sales.csv") == [('Nguyễn "Bo" Anh', Decimal("0.10"))]


def test_read_columns():
    """read_sales: the columns are found by their names"""
    sales("price,paid,seller\n3.50,yes,Li\n0.25,,Mo\n")
    assert read_sales("sales.csv") == [("Li", Decimal("3.50")), ("Mo", Decimal("0.25"))]


def test_read_line_break():
    """read_sales: a quoted field may have a line break in it"""
    sales('seller,item,price\nLi,"coat,\ngreen",4\nMo,hat,1\n')
    assert read_sales("sales.csv") == [("Li", Decimal("4.00")), ("Mo", Decimal("1.00"))]


def test_read_nothing():
    """read_sales: a first line alone means no sales"""
    sales("item,seller,price\n")
    assert read_sales("sales.csv") == []


def test_write():
    """write_payout: whoever reads payout.csv as CSV gets each name in one piece"""
    payout = {
        "Okafor, Ada": (2, Decimal("43.50")),
        'Bo "Bobo" Lind': (1, Decimal("12.00")),
        "Zoë\nMarín": (0, Decimal("0.00")),
    }
    write_payout(payout, "payout.csv")
    found = rows("write_payout was called")
    wanted = [
        ["seller", "things", "total"],
        ["Okafor, Ada", "2", "43.50"],
        ['Bo "Bobo" Lind', "1", "12.00"],
        ["Zoë\nMarín", "0", "0.00"],
    ]
    for number, row in enumerate(wanted):
        if found[number : number + 1] != [row]:
            text = Path("payout.csv").read_text(encoding="utf-8")
            pytest.fail(f"row {number + 1} should be {row}. payout.csv has the text\n{text}")
    if len(found) > len(wanted):
        pytest.fail(f"after the last seller, payout.csv goes on with {found[len(wanted) :]}")


def test_write_nobody():
    """write_payout: without sellers there's the first line only"""
    write_payout({}, "payout.csv")
    found = rows("write_payout({}, …) was called")
    if found != [["seller", "things", "total"]]:
        pytest.fail(f"there were no sellers, and payout.csv has these rows: {found}")


def test_windows():
    """write_payout: on Windows, too, there is no empty line after each row"""
    with windows():
        write_payout({"Li": (1, Decimal("3.00"))}, "payout.csv")
    if [] in rows("write_payout was called"):
        pytest.fail('payout.csv has empty lines on Windows: was it opened with newline=""?')


def test_encoding():
    """both files are in UTF-8, on Windows, too"""
    sales("seller,price\nZoë,2.00\n")
    with windows():
        found = read_sales("sales.csv")
        write_payout({"Zoë": (1, Decimal("2.00"))}, "payout.csv")
    if found != [("Zoë", Decimal("2.00"))]:
        pytest.fail(f"on Windows, read_sales finds {found[0][0]!r} where Zoë is")
    if "Zoë".encode() not in Path("payout.csv").read_bytes():
        pytest.fail("on Windows, write_payout doesn't write Zoë in UTF-8")
