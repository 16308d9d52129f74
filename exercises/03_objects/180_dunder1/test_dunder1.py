import functools

import dunder1
from pythlings_checks import program
from session_for_check import typed


def check(code, wanted=None, **more):
    typed(dunder1, code, wanted, **more)


def test_add():
    """two amounts add up"""
    check("str(Money(1250) + Money(320))", "15.70 EUR")
    check("str(Money(5) + Money(-5))", "0.00 EUR")
    check('str(Money(4000, "CHF") + Money(1, "CHF"))', "40.01 CHF")


def test_subtract():
    """one amount minus another"""
    check("str(Money(1250) - Money(320))", "9.30 EUR")
    check('str(Money(100, "CHF") - Money(250, "CHF"))', "-1.50 CHF")


def test_times():
    """an amount times a whole number"""
    check("str(Money(320) * 3)", "9.60 EUR")
    check('str(Money(250, "CHF") * -1)', "-2.50 CHF")
    check("str(Money(250) * 0)", "0.00 EUR")


def test_new():
    """an operator changes neither of its amounts"""
    check("one, two = Money(500), Money(80)\none + two\none.cents, two.cents", (500, 80))
    check("one, two = Money(500), Money(80)\none - two\none.cents, two.cents", (500, 80))
    check("one = Money(500)\none * 2\none.cents", 500)


def test_money():
    """what comes out is Money again, and goes on adding up"""
    check("str(Money(100) + Money(20) * 3 - Money(1))", "1.59 EUR")


def test_currencies():
    """two currencies don't add up"""
    check('Money(4000) + Money(4000, "CHF")', raises=ValueError)
    check('Money(4000, "CHF") - Money(4000)', raises=ValueError)


def test_currencies_named():
    """the ValueError names both currencies"""
    for sign in "+-":
        for currency in ("CHF", "EUR"):
            code = f'Money(1) {sign} Money(1, "CHF")'
            check(code, raises=ValueError, words=currency)


def test_not_money():
    """only money can be added to money"""
    check("Money(4000) + 5", raises=TypeError)
    check('Money(4000) + "5.00 EUR"', raises=TypeError)
    check("Money(4000) - 5", raises=TypeError)


def test_declines():
    """with anything else the operators decline, and the TypeError is Python's own"""
    check("Money(1).__add__(5) is NotImplemented", True)
    check("Money(1).__sub__(5) is NotImplemented", True)
    check("Money(1).__mul__(Money(2)) is NotImplemented", True)


def test_times_others():
    """money times anything but a whole number"""
    check("Money(1000) * Money(2)", raises=TypeError)
    check("Money(1000) * 0.5", raises=TypeError)
    check('Money(1000) * "2"', raises=TypeError)


def test_total():
    """total adds up a whole list"""
    check("str(total([Money(1250), Money(320), Money(0)]))", "15.70 EUR")
    check('str(total([Money(5, "CHF"), Money(6, "CHF")], "CHF"))', "0.11 CHF")


def test_total_nothing():
    """nothing adds up to an amount of zero"""
    check("str(total([]))", "0.00 EUR")
    check('str(total([], "CHF"))', "0.00 CHF")


def test_total_mixed():
    """total refuses another currency"""
    check('total([Money(1), Money(1, "CHF")])', raises=ValueError)
    check('total([Money(1, "CHF")])', raises=ValueError)


def test_split():
    """split gives what's left over to the first ones"""
    check("[str(share) for share in split(Money(1000), 3)]", ["3.34 EUR", "3.33 EUR", "3.33 EUR"])
    check("[str(share) for share in split(Money(5), 3)]", ["0.02 EUR", "0.02 EUR", "0.01 EUR"])


def test_split_even():
    """split: equal shares, where it comes out even"""
    check("[str(share) for share in split(Money(900), 2)]", ["4.50 EUR", "4.50 EUR"])
    check("[str(share) for share in split(Money(0), 2)]", ["0.00 EUR", "0.00 EUR"])
    check("[str(share) for share in split(Money(7), 1)]", ["0.07 EUR"])


def test_split_debt():
    """the shares of an amount below 0 add up to it as well"""
    code = "shares = split(Money(-1000), 3)\nsum(share.cents for share in shares)"
    check(code, -1000)


def test_split_currency():
    """split keeps the currency"""
    check('[str(share) for share in split(Money(3, "CHF"), 2)]', ["0.02 CHF", "0.01 CHF"])


def test_as_before():
    """what Money can do already, it still can"""
    check('repr(Money(5, "CHF"))', "Money(5, 'CHF')")
    check("Money(5) == Money(5), Money(5) == Money(6)", (True, False))
    check('Money(5) == Money(5, "CHF"), Money(5) == 5', (False, False))


def test_settle():
    """settle tells a cent too much from a cent too little"""
    check(
        'settle({"Ana": Money(0), "Bo": Money(1), "Chi": Money(2)})',
        [
            "Together: 0.03 EUR",
            "Ana pays 0.01 EUR",
            "Bo gets 0.00 EUR back",
            "Chi gets 0.01 EUR back",
        ],
    )


@functools.cache
def run(*words):
    return program("dunder1.py", *words)


def test_program():
    """the month is settled"""
    run("Lucía", "12.50", "Ben", "3.20", "Chi", "0").prints(
        "Together: 15.70 EUR\nLucía gets 7.26 EUR back\nBen pays 2.03 EUR\nChi pays 5.23 EUR"
    )
