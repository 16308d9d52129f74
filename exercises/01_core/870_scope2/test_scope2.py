import scope2
from scope2 import comments, longest_run, score


def test_score():
    """score: red's goals, then blue's"""
    assert score("RBB") == "1:2"
    assert score("RRRBRRRRRRR") == "10:1"


def test_score_none():
    """score: a match without goals"""
    assert score("") == "0:0"


def test_score_again():
    """score: the next match begins at 0:0"""
    score("RRBR")
    assert score("B") == "0:1"


def test_comments():
    """comments: who leads after each goal"""
    assert comments("BBRRR") == ["B leads", "B leads", "B leads", "a draw", "R leads"]


def test_comments_again():
    """comments: the next match doesn't begin with the score of the last one"""
    comments("RRRR")
    assert comments("B") == ["B leads"], "after a match that red won with four goals"
    assert comments("B") == ["B leads"], "after a match that blue won"


def test_comments_none():
    """comments: a match without goals"""
    assert comments("") == []


def file_ahead():
    """Say whether a name `ahead` of the file has been changed."""
    return getattr(scope2, "ahead", 0) != 0


def test_comments_file():
    """comments: no name of the file is changed"""
    comments("RRR")
    assert not file_ahead(), (
        "after a match, the name `ahead` of the file isn't 0 any more: "
        "it should be a name of the function `comments`"
    )


def test_longest_run():
    """longest_run: the most goals in a row, by either team"""
    assert longest_run("RBBBRR") == 3
    assert longest_run("RRRRB") == 4
    assert longest_run("BRRBBRRRBRBB") == 3


def test_longest_run_end():
    """longest_run: the run at the end counts, and so does a run of one"""
    assert longest_run("RBBRRRRR") == 5
    assert longest_run("RBRB") == 1
    assert longest_run("B") == 1


def test_longest_run_none():
    """longest_run: a match without goals"""
    assert longest_run("") == 0


def test_longest_run_again():
    """longest_run: a run doesn't go on in the next match"""
    longest_run("BBBB")
    assert longest_run("BRB") == 1
