import pytest

from program import lines
from test_stage1_reading import JUNE


def test_example(tmp_path):
    """stage 2: the example of the brief"""
    assert lines(tmp_path, "balance", JUNE) == ["Ada +20.00", "Bo -5.00", "Cy -15.00"]


def test_even(tmp_path):
    """stage 2: a balance of zero has no sign"""
    text = "people: Ada, Bo\nAda; 5; bread\nBo; 5; milk\n"
    assert lines(tmp_path, "balance", text) == ["Ada 0.00", "Bo 0.00"]


@pytest.mark.parametrize(
    ("amount", "wanted"),
    [
        ("10", ["Ada +6.66", "Bo -3.33", "Cy -3.33"]),
        ("0.05", ["Ada +0.03", "Bo -0.02", "Cy -0.01"]),
        ("0.01", ["Ada 0.00", "Bo 0.00", "Cy 0.00"]),
        ("0.02", ["Ada +0.01", "Bo -0.01", "Cy 0.00"]),
    ],
)
def test_left_over(tmp_path, amount, wanted):
    """stage 2: cents that are left over are borne by the first"""
    assert lines(tmp_path, "balance", f"people: Ada, Bo, Cy\nAda; {amount}; rice\n") == wanted


def test_left_over_in_the_order_of_the_people(tmp_path):
    """stage 2: the first is the first in the people line"""
    text = "people: Ada, Bo, Cy\nAda; 0.03; rice; Cy, Bo\n"
    assert lines(tmp_path, "balance", text) == ["Ada +0.03", "Bo -0.02", "Cy -0.01"]


def test_payer_does_not_share(tmp_path):
    """stage 2: the payer need not share"""
    text = "people: Ada, Bo\nAda; 12.50; gift; Bo\n"
    assert lines(tmp_path, "balance", text) == ["Ada +12.50", "Bo -12.50"]


def test_sum_is_zero(tmp_path):
    """stage 2: not a cent is lost or made"""
    text = "people: A, B, C, D, E, F, G\n" + "".join(
        f"{name}; {number}.{number}7; x\n" for number, name in enumerate("ABCDEFG", start=1)
    )
    shown = [line.split()[1] for line in lines(tmp_path, "balance", text)]
    assert len(shown) == 7, "one balance for each of the seven people"
    assert sum(int(amount.replace(".", "")) for amount in shown) == 0
