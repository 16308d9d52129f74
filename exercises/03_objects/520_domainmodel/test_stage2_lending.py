from datetime import date
from decimal import Decimal

from domain_for_check import START, after_refusal, check, refused
from lending.model import Item, Loan, Member

SHELF = "[item.code for item in library.on_shelf()]"
MANY = START + 'for code in ["A1", "A2", "A3"]:\n    library.add(Item(code, "axe", Decimal(9)))\n'


def test_shelf():
    """new items are on the shelf, sorted by code"""
    check(START + SHELF, ["D1", "T1"])
    check("Library(Calendar(), Notes()).on_shelf()", [])
    check(START + 'library.on_shelf()[0] == Item("D1", "drill", Decimal(3))', True)


def test_add_taken():
    """a code can't be used twice"""
    refused(START + 'library.add(Item("D1", "drone", Decimal(9)))', "D1")
    after_refusal(
        START, 'library.add(Item("D1", "drone", Decimal(9)))', "library.on_shelf()[0].name", "drill"
    )


def test_lend():
    """a loan begins today, and lasts for 14 days"""
    drill, ana = Item("D1", "drill", Decimal(3)), Member("Ana")
    loan = Loan(drill, ana, date(2026, 5, 1), date(2026, 5, 15))
    check(START + 'library.lend("D1", ana)', loan)
    check(
        START + 'calendar.go(30)\nloan = library.lend("D1", ana)\nloan.since, loan.due',
        (date(2026, 5, 31), date(2026, 6, 14)),
    )


def test_lend_shelf():
    """what's lent isn't on the shelf"""
    check(START + f'library.lend("D1", ana)\n{SHELF}', ["T1"])


def test_lend_out():
    """what's out can't be lent to anybody"""
    refused(START + 'library.lend("D1", ana)\nlibrary.lend("D1", bo)', "D1")
    refused(START + 'library.lend("D1", ana)\nlibrary.lend("D1", ana)', "D1")


def test_loans():
    """loans are the member's own, the oldest first"""
    start = START + 'library.lend("T1", ana)\nlibrary.lend("D1", ana)\n'
    check(start + "[loan.item.code for loan in library.loans(ana)]", ["T1", "D1"])
    check(start + 'len(library.loans(Member("Ana"))), library.loans(bo)', (2, []))


def test_back():
    """what's taken back is on the shelf again"""
    start = START + 'library.lend("D1", ana)\nlibrary.take_back("D1")\n'
    check(start + SHELF, ["D1", "T1"])
    check(start + "library.loans(ana)", [])
    check(start + 'library.lend("D1", bo).member.name', "Bo")


def test_fee():
    """take_back returns the fee"""
    start = START + 'library.lend("D1", ana)\nlibrary.lend("T1", bo)\n'
    check(start + 'library.take_back("D1")', Decimal(0))
    check(start + 'calendar.go(14)\nlibrary.take_back("T1")', Decimal(0))
    check(start + 'calendar.go(24)\nlibrary.take_back("T1")', Decimal("5.00"))
    check(start + 'calendar.go(24)\nlibrary.take_back("D1")', Decimal(3))


def test_back_twice():
    """what isn't out can't be taken back"""
    refused(START + 'library.take_back("D1")', "D1")
    refused(
        START + 'library.lend("D1", ana)\nlibrary.take_back("D1")\nlibrary.take_back("D1")', "D1"
    )


THREE = MANY + 'for code in ["A1", "A2", "A3"]:\n    library.lend(code, ana)\n'


def test_three():
    """a fourth loan is refused, and nothing changes"""
    check(
        MANY
        + 'library.lend("A1", ana)\nlibrary.lend("A2", ana)\nlibrary.lend("A3", ana).member.name',
        "Ana",
    )
    refused(THREE + 'library.lend("D1", ana)', "D1")
    after_refusal(THREE, 'library.lend("D1", ana)', SHELF, ["D1", "T1"])
    check(THREE + 'library.lend("D1", bo).member.name', "Bo")


def test_three_back():
    """after one came back, another can go"""
    check(THREE + 'library.take_back("A2")\nlibrary.lend("D1", ana).item.code', "D1")


def test_late():
    """a member with a late loan gets no other"""
    start = START + 'library.lend("D1", ana)\n'
    check(start + 'calendar.go(14)\nlibrary.lend("T1", ana).item.code', "T1")
    refused(start + 'calendar.go(15)\nlibrary.lend("T1", ana)', "T1")
    check(start + 'calendar.go(15)\nlibrary.lend("T1", bo).item.code', "T1")
    check(
        start + 'calendar.go(15)\nlibrary.take_back("D1")\nlibrary.lend("T1", ana).item.code', "T1"
    )


def test_unknown():
    """an unknown code is refused"""
    refused(START + 'library.lend("X9", ana)', "X9")
    refused(START + 'library.take_back("X9")', "X9")


def test_lists():
    """what somebody does to the lists doesn't change the library"""
    start = START + 'library.lend("D1", ana)\n'
    check(start + f"library.on_shelf().clear()\n{SHELF}", ["T1"])
    check(start + "library.loans(ana).clear()\nlen(library.loans(ana))", 1)


def test_two():
    """two libraries have different things"""
    check(START + "Library(calendar, notes).on_shelf()", [])
