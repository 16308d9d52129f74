from stdlibtour1 import best, blurb, days_in_month, did_you_mean, on_air, share, show_title


def test_blurb():
    """a blurb is cut between words, and ends with …"""
    assert blurb("Songs of the sea", 12) == "Songs of…"
    assert blurb("Songs of the sea", 13) == "Songs of the…"
    assert blurb("Songs of the sea and of the shore", 18) == "Songs of the sea…"


def test_blurb_fits():
    """a blurb that fits stays whole"""
    assert blurb("Songs of the sea", 16) == "Songs of the sea"
    assert blurb("Zoë", 3) == "Zoë"


def test_blurb_spaces():
    """in a blurb, words have a single space between them"""
    assert blurb("Songs   of\nthe sea and of the shore", 11) == "Songs of…"
    assert blurb("Jazz  at  night", 13) == "Jazz at night"


def test_blurb_narrow():
    """if not even the first word fits, the blurb is …"""
    assert blurb("Songs of the sea", 5) == "…"


def test_show_title():
    """each word of a title gets a capital letter, and no letter after an apostrophe does"""
    assert show_title("it's raining") == "It's Raining"
    assert show_title("the ferry's horn at 9") == "The Ferry's Horn At 9"
    assert show_title("über alle meere") == "Über Alle Meere"


def test_days():
    """each month has its days"""
    assert days_in_month(2025, 8) == 31
    assert days_in_month(2025, 9) == 30
    assert days_in_month(2025, 12) == 31
    assert days_in_month(2025, 1) == 31


def test_days_february():
    """February has 29 days in leap years; 1900 and 2100 are none"""
    assert days_in_month(2025, 2) == 28
    assert days_in_month(2024, 2) == 29
    assert days_in_month(1900, 2) == 28
    assert days_in_month(2100, 2) == 28
    assert days_in_month(2000, 2) == 29


def test_share():
    """a share is in lowest terms"""
    assert share(36, 96) == "3/8"
    assert share(45, 60) == "3/4"
    assert share(7, 11) == "7/11"
    assert share(14, 49) == "2/7"


def test_share_all():
    """everything is 1, and nothing is 0"""
    assert share(60, 60) == "1"
    assert share(0, 60) == "0"


def test_on_air():
    """a show is on from its very first minute"""
    assert on_air([0, 30, 90], 30) == 1
    assert on_air([0, 30, 90], 29) == 0
    assert on_air([0, 30, 90], 31) == 1
    assert on_air([0, 30, 90], 500) == 2
    assert on_air([0], 0) == 0


def test_best():
    """equal votes all count"""
    assert best([9, 7, 9, 4], 3) == [9, 9, 7]
    assert best([12, 40, 7, 33, 40, 40], 2) == [40, 40]


def test_best_order():
    """the highest vote comes first, and a short list is given whole"""
    assert best([1.5, 12, -2], 2) == [12, 1.5]
    assert best([3, 8], 5) == [8, 3]
    assert best([], 2) == []


def test_best_leaves():
    """best leaves the list of votes as it was"""
    votes = [3, 8, 5]
    best(votes, 2)
    assert votes == [3, 8, 5], f"The votes were [3, 8, 5], and afterwards they are {votes}"


def test_did_you_mean():
    """a slip of the finger finds the name"""
    assert did_you_mean("Chior", ["Jazz", "Choir"]) == ["Choir"]
    assert did_you_mean("Jaz", ["Folk", "Jazz", "Choir"]) == ["Jazz"]


def test_did_you_mean_one():
    """of several names that look like it, the best one is given, and only that"""
    assert did_you_mean("Jazz", ["Jazzy", "Jazz", "Choir"]) == ["Jazz"]


def test_did_you_mean_none():
    """if no name comes close, the list is empty"""
    assert did_you_mean("Weather", ["Jazz", "Folk"]) == []
