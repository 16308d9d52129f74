from collections import Counter

from counter1 import letters, main, missing, most_used, shopping

from pythlings_checks import called


def test_letters():
    """a title's letters are counted as capitals"""
    assert letters("Nine") == Counter({"N": 2, "I": 1, "E": 1})
    assert letters("Ähre Öl ä") == Counter({"Ä": 2, "H": 1, "R": 1, "E": 1, "Ö": 1, "L": 1})


def test_letters_others():
    """digits count as well, spaces and punctuation don't"""
    assert letters("2 B, 2 b!") == Counter({"2": 2, "B": 2})
    assert letters(" -\n") == Counter()


def test_letters_counter():
    """a letter that the title doesn't have reads as 0"""
    assert letters("Nine")["X"] == 0


def test_missing():
    """what the title needs and the box lacks"""
    assert missing("Essen", Counter("EES")) == Counter({"S": 1, "N": 1})
    assert missing("Sass", Counter()) == Counter({"S": 3, "A": 1})


def test_missing_nothing():
    """if everything is there, nothing is missing, and what's to spare doesn't show"""
    assert missing("Tea", Counter("TEATIME")) == Counter()
    assert missing("", Counter("ABC")) == Counter()


def test_missing_box():
    """asking changes nothing in the box"""
    box = Counter({"E": 1, "S": 3})
    missing("See", box)
    missing("Xylophone", box)
    assert dict(box) == {"E": 1, "S": 3}


def test_shopping():
    """titles hang one at a time: the one that lacks most of a letter decides"""
    assert shopping(["Sas", "Asa"], Counter("A")) == Counter({"S": 2, "A": 1})
    assert shopping(["Bee", "Tee", "See"], Counter("EBT")) == Counter({"E": 1, "S": 1})


def test_shopping_nothing():
    """if every title fits, there's nothing to buy"""
    assert shopping(["Tea", "Eat", "Ate"], Counter("ATE")) == Counter()
    assert shopping([], Counter()) == Counter()


def test_shopping_box():
    """planning changes neither the box nor the titles"""
    box = Counter({"S": 1})
    titles = ["See", "Sss"]
    shopping(titles, box)
    assert dict(box) == {"S": 1}
    assert titles == ["See", "Sss"]


def test_most_used():
    """the letters that all titles together need most often"""
    assert most_used(["Eel", "Bee", "Else"], 2) == [("E", 6), ("L", 2)]
    assert most_used(["oooo rr", "rrr p", "pp x"]) == [("R", 5), ("O", 4), ("P", 3)]


def test_most_used_ties():
    """equal counts are in alphabetical order"""
    assert most_used(["Zoo", "Aga"], 3) == [("A", 2), ("O", 2), ("G", 1)]
    assert most_used(["dcba"], 3) == [("A", 1), ("B", 1), ("C", 1)]


def test_most_used_few():
    """where there are fewer letters, the list is shorter"""
    assert most_used(["Aha"], 5) == [("A", 2), ("H", 1)]
    assert most_used([]) == []


def test_main(tmp_path):
    """the program tells Farid what to take up the ladder"""
    (tmp_path / "box.txt").write_text("EEE II NN\nL V SS T A\n", encoding="utf-8")
    (tmp_path / "week.txt").write_text("Nine Lives\nSeats, please\nInnisfil\n", encoding="utf-8")
    called(main, "box.txt", "week.txt", cwd=tmp_path).prints("""\
Nine Lives: fits
Seats, please: missing A P S
Innisfil: missing F I
To buy: A F I P S
E #####
I #####
S #####
""")


def test_main_nothing(tmp_path):
    """if all the titles fit, there's nothing to buy"""
    (tmp_path / "box.txt").write_text("TEATIME\n", encoding="utf-8")
    (tmp_path / "week.txt").write_text("Tea\nMate\n", encoding="utf-8")
    called(main, "box.txt", "week.txt", cwd=tmp_path).prints("""\
Tea: fits
Mate: fits
To buy: nothing
A ##
E ##
T ##
""")
