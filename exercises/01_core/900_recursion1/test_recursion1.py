from recursion1 import dolls, ruler, tower


def test_no_dolls():
    """dolls: without a doll there is only the sweet"""
    assert dolls(0) == ["eat the sweet"]


def test_dolls():
    """dolls: opened from the biggest, closed from the smallest"""
    assert dolls(1) == ["open 1", "eat the sweet", "close 1"]
    assert dolls(3) == [
        "open 3",
        "open 2",
        "open 1",
        "eat the sweet",
        "close 1",
        "close 2",
        "close 3",
    ]


def test_many_dolls():
    """dolls: a doll of two hundred"""
    steps = dolls(200)
    assert steps.count("eat the sweet") == 1, "there is one sweet, in the smallest doll"
    assert steps[0] == "open 200", "the first of all steps"
    assert steps[-1] == "close 200", "the last of all steps"
    assert len(steps) == 401, "the number of steps for 200 dolls"


def test_no_ruler():
    """ruler: with no marks at all"""
    assert ruler(0) == []


def test_ruler():
    """ruler: the longest mark in the middle, the same smaller ruler on both sides"""
    assert ruler(1) == [1]
    assert ruler(2) == [1, 2, 1]
    assert ruler(4) == [1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3, 1, 2, 1]


def test_ruler_again():
    """ruler: the marks are new at every call"""
    ruler(3).append(99)
    assert ruler(3) == [1, 2, 1, 3, 1, 2, 1]
    assert ruler(3) == [1, 2, 1, 3, 1, 2, 1]


def test_one_disc():
    """tower: one disc moves at once"""
    assert tower(1, "A", "C", "B") == [("A", "C")]
    assert tower(1, "A", "B", "C") == [("A", "B")]


def test_no_disc():
    """tower: no disc, no move"""
    assert tower(0, "A", "C", "B") == []


def test_two_discs():
    """tower: the small disc waits on the spare place"""
    assert tower(2, "A", "C", "B") == [("A", "B"), ("A", "C"), ("B", "C")]
    assert tower(2, "B", "A", "C") == [("B", "C"), ("B", "A"), ("C", "A")]


def test_three_discs():
    """tower: three discs in seven moves"""
    assert tower(3, "left", "right", "middle") == [
        ("left", "right"),
        ("left", "middle"),
        ("right", "middle"),
        ("left", "right"),
        ("middle", "left"),
        ("middle", "right"),
        ("left", "right"),
    ]


def mistake(discs, moves):
    """Return in words what is wrong with the first bad move, or "nothing"."""
    places = {"A": list(range(discs, 0, -1)), "B": [], "C": []}
    for number, (start, goal) in enumerate(moves, start=1):
        if not places[start]:
            return f"move {number} takes a disc from {start}, where there is none"
        disc = places[start].pop()
        if places[goal] and places[goal][-1] < disc:
            return f"move {number}, from {start} to {goal}, puts a disc on a smaller one"
        places[goal].append(disc)
    if len(places["C"]) < discs:
        return "at the end, not all discs are at C"
    return "nothing"


def test_many_discs():
    """tower: with ten discs, never one on a smaller one"""
    moves = tower(10, "A", "C", "B")
    wrong = mistake(10, moves)
    assert wrong == "nothing", wrong
    assert len(moves) == 1023, "the number of moves for ten discs"
