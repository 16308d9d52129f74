from returns1 import discount, letter, rent, share


def test_rent():
    """3 hours and the cleaning cost 41"""
    assert rent(3) == 41


def test_rent_of_no_time():
    """the cleaning is paid even for 0 hours"""
    assert rent(0) == 5
    assert rent(2.5) == 35


def test_discount():
    """from 100 on the discount is 10"""
    assert discount(100) == 10
    assert discount(365) == 10


def test_no_discount():
    """below 100 the discount is 0, and not None"""
    assert discount(99) == 0
    assert discount(0) == 0


def quiet(capsys):
    return capsys.readouterr().out == ""


def test_share():
    """share gives its value back to the line that called it"""
    assert share(30, 10) == 3
    assert share(5, 2) == 2.5


def test_share_prints_nothing(capsys):
    """share prints nothing"""
    assert share(30, 8) == 3.75
    assert quiet(capsys), "the share was printed; a function that calculates leaves that to others"


def test_letter():
    """the letter comes back, with a share in it"""
    assert letter("Alba", 2, 10) == "Dear choir Alba, each of you pays 2.90."


def test_letter_with_discount():
    """10 hours cost 125, so the choir gets its discount"""
    assert letter("Les Étoiles", 10, 23) == "Dear choir Les Étoiles, each of you pays 5.00."
