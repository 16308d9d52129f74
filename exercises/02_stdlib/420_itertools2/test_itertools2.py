from itertools2 import baskets, longest_run, main, shares, totals

from pythlings_checks import called


def day():
    """The sales of a day; customers come back, and articles aren't in alphabetical order."""
    return [
        ("Okoye", "tea", 300),
        ("Bell", "milk", 120),
        ("Okoye", "salt", 100),
        ("Okoye", "bread", 250),
        ("Bell", "bread", 360),
        ("Adams", "tea", 300),
        ("Okoye", "apples", 350),
    ]


def test_totals():
    """a customer who comes back has one total, and it counts all their sales"""
    assert totals([("Bell", "milk", 120), ("Ødegård", "tea", 5), ("Bell", "tea", 300)]) == {
        "Bell": 420,
        "Ødegård": 5,
    }
    assert totals(day()) == {"Okoye": 1000, "Bell": 480, "Adams": 300}


def test_baskets():
    """each customer has one basket, in the order of the names"""
    sales = [("Okoye", "tea", 300), ("Bell", "milk", 120), ("Okoye", "tea", 300)]
    assert baskets(sales) == [("Bell", ["milk"]), ("Okoye", ["tea", "tea"])]


def test_baskets_order():
    """the articles in a basket are in the order of the sales, not in that of the alphabet"""
    assert baskets(day()) == [
        ("Adams", ["tea"]),
        ("Bell", ["milk", "bread"]),
        ("Okoye", ["tea", "salt", "bread", "apples"]),
    ]


def test_shares():
    """each sale has its share in the customer's total"""
    assert shares([("Bell", "milk", 120), ("Bell", "tea", 360)]) == {"Bell": [0.25, 0.75]}
    assert shares([("Bo", "milk", 10), ("Bo", "tea", 70)]) == {"Bo": [0.125, 0.875]}
    assert shares([("Bell", "milk", 0), ("Ali", "tea", 9), ("Bell", "tea", 2)]) == {
        "Ali": [1.0],
        "Bell": [0.0, 1.0],
    }


def test_shares_order():
    """the shares are in the order of the sales"""
    assert shares(day()) == {
        "Adams": [1.0],
        "Bell": [0.25, 0.75],
        "Okoye": [0.3, 0.1, 0.25, 0.35],
    }


def of(names):
    """One sale to each of these customers."""
    return [(name, "tea", 300 - place) for place, name in enumerate(names)]


def test_run():
    """the most sales in a row: a customer who comes back later begins a new run"""
    assert longest_run(of(["Okoye", "Bell", "Okoye", "Okoye", "Bell", "Okoye"])) == ("Okoye", 2)
    assert longest_run(of(["Ali", "Bo", "Bo", "Bo", "Ali", "Ali"])) == ("Bo", 3)
    assert longest_run(of(["Zoë"])) == ("Zoë", 1)


def test_run_equal():
    """of equally long runs the first counts"""
    assert longest_run(of(["Ali", "Zoë", "Zoë", "Bo", "Bo"])) == ("Zoë", 2)
    assert longest_run(of(["Ali", "Ali", "Zoë", "Zoë"])) == ("Ali", 2)


def test_nothing():
    """a day without sales"""
    assert totals([]) == {}
    assert baskets([]) == []
    assert shares([]) == {}
    assert longest_run([]) is None


def stays(func):
    sales = day()
    func(sales)
    return sales == day()


def test_stay():
    """the list of sales stays in its order"""
    assert stays(totals), "totals changes the list of sales"
    assert stays(baskets), "baskets changes the list of sales"
    assert stays(shares), "shares changes the list of sales"
    assert stays(longest_run), "longest_run changes the list of sales"


def test_main(tmp_path):
    """the report about a day has each customer once"""
    (tmp_path / "day.csv").write_text(
        "Okoye,tea,300\nBell,milk,120\nOkoye,salt,100\nOkoye,oil,600\n", encoding="utf-8"
    )
    called(main, "day.csv", cwd=tmp_path).prints("""\
Bell: 1.20
    milk 100%
Okoye: 10.00
    tea 30%
    salt 10%
    oil 60%
2 in a row: Okoye
""")


def test_main_nothing(tmp_path):
    """the report about a day without sales is empty"""
    (tmp_path / "sunday.csv").write_text("", encoding="utf-8")
    called(main, "sunday.csv", cwd=tmp_path).prints("")
