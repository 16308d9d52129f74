from lambda1 import longest_last, medals, winner


def test_winner():
    """the closest guess wins, whatever the length of the name"""
    assert winner({"Bo": 1250, "Chandrika": 1010, "Li": 1100}, 1000) == "Chandrika"
    assert winner({"Al": 1100, "Ngozi": 1050.5, "Ümit": 2000}, 1000) == "Ngozi"
    assert winner({"Li": 0}, 1000) == "Li"


def test_winner_both_sides():
    """a guess may be too high or too low: only the distance counts"""
    assert winner({"Bo": 700, "Li": 1200}, 1000) == "Li"
    assert winner({"Bo": 1300, "Li": 800}, 1000) == "Li"


def test_winner_not_highest():
    """the closest guess is neither the highest nor the lowest"""
    assert winner({"Bo": 1, "Mia": 1200, "Li": 99999}, 1100) == "Mia"


def test_winner_tie():
    """of equally close guesses the first in the dict wins"""
    assert winner({"Zoë": 1100, "Ana": 900, "Bo": 1100}, 1000) == "Zoë"


def test_longest_last():
    """short names come before long ones"""
    assert longest_last(["Asha", "Chandrika", "Li"]) == ["Li", "Asha", "Chandrika"]
    assert longest_last([]) == []


def test_longest_last_tie():
    """equally long names are in alphabetical order"""
    assert longest_last(["Mia", "Zoë", "Ana", "Li", "Bo"]) == ["Bo", "Li", "Ana", "Mia", "Zoë"]


def test_longest_last_capitals():
    """capitals don't matter in the alphabet, and the names keep theirs"""
    assert longest_last(["Mia", "BEN", "ana"]) == ["ana", "BEN", "Mia"]
    assert longest_last(["li", "Bo", "AL"]) == ["AL", "Bo", "li"]


def test_medals_gold():
    """most gold comes first: 10 is more than 9"""
    rows = [("Altdorf", 9, 1), ("Zell", 10, 0), ("Brig", 0, 30)]
    assert medals(rows) == [("Zell", 10, 0), ("Altdorf", 9, 1), ("Brig", 0, 30)]


def test_medals_silver():
    """where gold is equal, most silver comes first"""
    rows = [("Altdorf", 2, 1), ("Zell", 2, 5), ("Brig", 3, 0), ("Chur", 2, 4)]
    assert medals(rows) == [("Brig", 3, 0), ("Zell", 2, 5), ("Chur", 2, 4), ("Altdorf", 2, 1)]


def test_medals_villages():
    """where gold and silver are equal, villages are in alphabetical order"""
    rows = [("Chur", 1, 2), ("Zell", 1, 2), ("Altdorf", 1, 2), ("Brig", 4, 0)]
    assert medals(rows) == [("Brig", 4, 0), ("Altdorf", 1, 2), ("Chur", 1, 2), ("Zell", 1, 2)]


def test_stay():
    """the dict and the lists stay as they were"""
    guesses = {"Zoë": 1100, "Ana": 900}
    winner(guesses, 1000)
    assert guesses == {"Zoë": 1100, "Ana": 900}, "the dict after winner"
    names = ["Mia", "Li", "ana"]
    longest_last(names)
    assert names == ["Mia", "Li", "ana"], "the list after longest_last"
    rows = [("Altdorf", 0, 1), ("Zell", 2, 5)]
    medals(rows)
    assert rows == [("Altdorf", 0, 1), ("Zell", 2, 5)], "the list after medals"
