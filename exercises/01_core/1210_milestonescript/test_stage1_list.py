import pytest
from boat_for_check import WEEK, prints


def test_example():
    """stage 1: the example of the brief"""
    prints(
        "list",
        WEEK,
        "Ada paid 30.00 for diesel (Ada, Bo, Cy)",
        "Bo paid 10.01 for ice cream (Bo, Cy)",
        "2 expenses, 40.01 in total",
    )


@pytest.mark.parametrize(
    ("amount", "shown"), [("4", "4.00"), ("0.5", "0.50"), ("0.07", "0.07"), ("1200.10", "1200.10")]
)
def test_amounts(amount, shown):
    """stage 1: amounts have two decimal places"""
    prints(
        "list",
        f"people: Ada\nAda; {amount}; rope\n",
        f"Ada paid {shown} for rope (Ada)",
        f"1 expenses, {shown} in total",
    )


def test_exact_sum():
    """stage 1: the sum is exact, however large"""
    prints(
        "list",
        "people: Ada\nAda; 0.1; a stamp\nAda; 0.2; a sweet\nAda; 90071992547409.93; a shipyard\n",
        "Ada paid 0.10 for a stamp (Ada)",
        "Ada paid 0.20 for a sweet (Ada)",
        "Ada paid 90071992547409.93 for a shipyard (Ada)",
        "3 expenses, 90071992547410.23 in total",
    )


def test_spaces():
    """stage 1: spaces, empty lines and comments don't matter"""
    prints(
        "list",
        "  # note\n\npeople:Ada ,Zoë \n   \n# more\n  Zoë;2;soap ;  Zoë\n",
        "Zoë paid 2.00 for soap (Zoë)",
        "1 expenses, 2.00 in total",
    )


def test_no_expenses():
    """stage 1: people without expenses"""
    prints("list", "people: Ada, Bo\n", "0 expenses, 0.00 in total")
