from datetime import date
from decimal import Decimal

import pytest
from domain_for_check import check_model as check
from lending.model import LendingError

LOAN = (
    'drill = Item("D1", "drill", Decimal("3.20"))\n'
    'loan = Loan(drill, Member("Ana"), date(2026, 5, 1), date(2026, 5, 15))\n'
)


def test_fields():
    """items, members and loans have their fields"""
    check(
        LOAN + "loan.item == drill, loan.since, loan.due.day",
        (True, date(2026, 5, 1), 15),
    )
    check(
        LOAN + "drill.code, drill.name, drill.value, loan.member.name",
        ("D1", "drill", Decimal("3.20"), "Ana"),
    )


def test_equal():
    """two members with the same name are one member"""
    check(
        'Member("Ana") == Member("Ana"), len({Member("Ana"), Member("Ana"), Member("Bo")})',
        (True, 2),
    )


@pytest.mark.parametrize(
    "change", ["drill.value = Decimal(1)", "loan.due = date(2026, 6, 1)", 'loan.member.name = "Bo"']
)
def test_frozen(change):
    """nothing about them can be changed"""
    check(LOAN + change, raises=AttributeError)


@pytest.mark.parametrize(
    "made",
    [
        'Member("")',
        'Member("  ")',
        'Item("", "drill", Decimal(3))',
        'Item(" ", "drill", Decimal(3))',
        'Item("D1", "  ", Decimal(3))',
        'Item("D1", "drill", Decimal(0))',
        'Item("D1", "drill", Decimal("-0.01"))',
    ],
)
def test_rules(made):
    """what is against the rules can't be made"""
    check(made, raises=LendingError)


def test_due():
    """a loan isn't due before it begins"""
    start = 'drill, ana = Item("D1", "drill", Decimal(3)), Member("Ana")\n'
    check(start + "Loan(drill, ana, date(2026, 5, 2), date(2026, 5, 1))", raises=LendingError)
    check(start + "Loan(drill, ana, date(2026, 5, 2), date(2026, 5, 2)).due.day", 2)


def test_late():
    """late counts the days after the due date"""
    check(
        LOAN
        + "loan.late(date(2026, 5, 15)), loan.late(date(2026, 5, 16)), loan.late(date(2026, 6, 15))",
        (0, 1, 31),
    )
    check(LOAN + "loan.late(date(2026, 5, 3))", 0)


def test_fee():
    """the fee is 0.50 a day, and never more than the item's value"""
    check(LOAN + "loan.fee(date(2026, 5, 15))", Decimal(0))
    check(LOAN + "loan.fee(date(2026, 5, 17))", Decimal("1.00"))
    check(LOAN + "loan.fee(date(2026, 5, 21))", Decimal("3.00"))
    check(LOAN + "loan.fee(date(2026, 5, 22))", Decimal("3.20"))


@pytest.mark.parametrize("day", ["date(2026, 5, 15)", "date(2026, 5, 17)", "date(2027, 5, 22)"])
def test_fee_is_a_decimal(day):
    """the fee is a Decimal, whatever it comes to"""
    check(LOAN + f"type(loan.fee({day})).__name__", "Decimal")
