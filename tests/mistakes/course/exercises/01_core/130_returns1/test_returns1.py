import pytest

from returns1 import invoice_line, room_rent, share


@pytest.mark.parametrize(("hours", "wanted"), [(0, 5), (1, 17), (3, 41)])
def test_room_rent(hours, wanted):
    """the rent contains the hours and the cleaning"""
    assert room_rent(hours) == wanted


@pytest.mark.parametrize(("amount", "singers"), [(30, 10), (29, 4), (5, 1)])
def test_share(amount, singers):
    """share gives its value back"""
    assert share(amount, singers) == amount / singers


def test_share_is_silent(capsys):
    """share prints nothing"""
    share(30, 10)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("choir", "hours", "singers", "wanted"),
    [
        ("Alba", 2, 10, "Alba: 29 in all, 2.9 for each singer"),
        ("Cantamos", 3, 41, "Cantamos: 41 in all, 1.0 for each singer"),
    ],
)
def test_invoice_line(choir, hours, singers, wanted):
    """the line is given back with the numbers in it"""
    assert invoice_line(choir, hours, singers) == wanted
