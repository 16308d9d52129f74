from types1 import kind, letters, takings


def test_letters_list():
    """each guest in a list or a tuple gets a letter"""
    assert letters(["Omar", "Zoë"]) == ["Dear Omar!", "Dear Zoë!"]
    assert letters(("Zoë", "Omar", "Ana")) == ["Dear Zoë!", "Dear Omar!", "Dear Ana!"]
    assert letters(["Ana"]) == ["Dear Ana!"]
    assert letters([]) == []


def test_letters_one():
    """one name is one guest, not a row of characters"""
    assert letters("Ana") == ["Dear Ana!"]
    assert letters("Mary Ann") == ["Dear Mary Ann!"]


def test_letters_others():
    """several names can come in something other than a list or a tuple"""
    assert letters({"Omar": 3, "Ana": 1}) == ["Dear Omar!", "Dear Ana!"]
    assert letters({"Bo"}) == ["Dear Bo!"]


def test_takings_numbers():
    """whole numbers and floats are added, also money that goes out"""
    assert takings([12, 2.5, 7]) == 21.5
    assert takings([0, 20, -4.5]) == 15.5
    assert takings([]) == 0


def test_takings_remarks():
    """remarks aren't money, even if they look like a number"""
    assert takings([12, "change from Omar", 2.5]) == 14.5
    assert takings(["12", 5, None]) == 5


def test_takings_lid():
    """the lid isn't money: True doesn't count as 1"""
    assert takings([True, 12, False, True, 2.5, False]) == 14.5
    assert takings([True]) == 0


def test_takings_one():
    """a coin of 1 is money, although 1 == True"""
    assert takings([1, True, 2.5]) == 3.5
    assert takings([1.0, 0, "tea"]) == 1


def test_takings_notes_stay():
    """the notes stay as they were"""
    notes = [True, 12, "tea", 2.5, False]
    takings(notes)
    assert notes == [True, 12, "tea", 2.5, False]


def test_kind():
    """numbers are money, texts are remarks"""
    assert kind(12) == "money"
    assert kind(-2.5) == "money"
    assert kind(0) == "money"
    assert kind("tea") == "remark"
    assert kind("") == "remark"
    assert kind("12") == "remark"


def test_kind_lid():
    """True and False are the lid and nothing else"""
    assert kind(True) == "lid"
    assert kind(False) == "lid"
    assert kind(1) == "money"


def test_kind_else():
    """everything else is a question mark"""
    assert kind(None) == "?"
    assert kind([12]) == "?"
    assert kind(("tea", 12)) == "?"
