import dunder3
from penalty import About, Penalty
from session_for_check import typed


def check(code, wanted=None, **more):
    typed(dunder3, code, wanted, Penalty=Penalty, About=About, **more)


def test_sum():
    """report 1: sum of the laps"""
    check("laps = [Time(245), Time(60), Time(0)]\nstr(sum(laps))", "5:05")


def test_radd():
    """report 1: a number plus a time"""
    check("str(5 + Time(245))", "4:10")
    check("str(-5 + Time(245))", "4:00")


def test_rmul():
    """report 2: a number times a time"""
    check("str(3 * Time(245))", "12:15")
    check("str(0 * Time(245))", "0:00")


def test_rsub():
    """report 3: what's left of an hour"""
    check("str(3600 - Time(245))", "55:55")
    check("str(60 - Time(60))", "0:00")
    check("(30 - Time(90)).seconds", -60)


def test_penalty():
    """report 4: a Penalty knows how to be added"""
    check("str(Time(245) + Penalty(10))", "4:15")


def test_penalty_sum():
    """report 4: in the middle of a sum as well"""
    check("str(Time(50) + Penalty(10) + Time(5))", "1:05")


def test_about():
    """report 5: equal from both sides"""
    check("Time(245) == About(246)", True)
    check("Time(245) == About(250)", False)
    check("Time(245) != About(246)", False)


def test_half():
    """report 6: only whole numbers are factors"""
    check("Time(245) * 0.5", raises=TypeError)
    check("0.5 * Time(245)", raises=TypeError)
    check('Time(245) * "2"', raises=TypeError)


def test_square():
    """a time times a time is a TypeError"""
    check("Time(245) * Time(2)", raises=TypeError)


def test_unknown():
    """what nobody knows is a TypeError"""
    check('Time(245) + "5"', raises=TypeError)
    check('"5" + Time(245)', raises=TypeError)
    check("Time(245) - None", raises=TypeError)
    check("None - Time(245)", raises=TypeError)


def test_declines():
    """what a time doesn't know, it declines"""
    check("Time(1).__add__(None) is NotImplemented", True)
    check("Time(1).__sub__(None) is NotImplemented", True)
    check("Time(1).__mul__(None) is NotImplemented", True)
    check("Time(1).__eq__(None) is NotImplemented", True)


def test_declines_right():
    """what a time doesn't know, it declines from the right as well"""
    note = "A time that declines leaves the error to Python."
    for sign in "+-*":
        code = f"None {sign} Time(1)"
        check(code, raises=TypeError, words="unsupported operand", note=note)
    check('"2" * Time(3)', raises=TypeError)


def test_as_before():
    """what worked goes on working"""
    check("str(Time(245) + Time(15))", "4:20")
    check("str(Time(245) + 5)", "4:10")
    check("str(Time(245) - Time(45))", "3:20")
    check("str(Time(245) - 5)", "4:00")
    check("str(Time(245) * 3)", "12:15")


def test_equal():
    """times are equal to times only if their seconds are"""
    check("Time(245) == Time(245)", True)
    check("Time(245) == Time(246)", False)
    check("Time(245) == 245", False)
    check('Time(245) == "4:05"', False)
    check("hash(Time(245)) == hash(Time(245))", True)


def test_stay():
    """no operator changes its times"""
    check("lap = Time(245)\n5 + lap, 3600 - lap, 3 * lap\nlap.seconds", 245)
