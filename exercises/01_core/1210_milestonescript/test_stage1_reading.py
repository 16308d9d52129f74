import pytest

from program import lines

JUNE = """# June
people: Ada, Bo, Cy

Ada; 30; groceries
Bo; 10.01; cinema; Cy, Bo
"""


def test_example(tmp_path):
    """stage 1: the example of the brief"""
    assert lines(tmp_path, "list", JUNE) == [
        "Ada paid 30.00 for groceries (Ada, Bo, Cy)",
        "Bo paid 10.01 for cinema (Bo, Cy)",
        "2 expenses, 40.01 in total",
    ]


@pytest.mark.parametrize(
    ("amount", "shown"), [("4", "4.00"), ("0.5", "0.50"), ("0.07", "0.07"), ("1200.10", "1200.10")]
)
def test_amounts(tmp_path, amount, shown):
    """stage 1: amounts have two decimals"""
    assert lines(tmp_path, "list", f"people: Ada\nAda; {amount}; rent\n") == [
        f"Ada paid {shown} for rent (Ada)",
        f"1 expenses, {shown} in total",
    ]


def test_exact_sum(tmp_path):
    """stage 1: the sum is exact"""
    text = "people: Ada\n" + "Ada; 0.1; stamp\n" * 30 + "Ada; 90071992547409.93; house\n"
    assert lines(tmp_path, "list", text)[-1] == "31 expenses, 90071992547412.93 in total"


def test_spaces(tmp_path):
    """stage 1: spaces and comments do not matter"""
    text = "  # note\n\n people :Ada,Zoë \n# more\n  Zoë;2;soap; Zoë\n"
    assert lines(tmp_path, "list", text.replace("people :", "people:")) == [
        "Zoë paid 2.00 for soap (Zoë)",
        "1 expenses, 2.00 in total",
    ]


def test_no_expenses(tmp_path):
    """stage 1: people without expenses"""
    assert lines(tmp_path, "list", "people: Ada, Bo\n") == ["0 expenses, 0.00 in total"]
