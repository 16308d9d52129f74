import pytest

from lists2 import best, ranking, without_lowest

BOARDS = [[12, 30, 7], [5], [1, 2, 3, 4], [9, 2, 9, 2], [-3, 0, -8]]


@pytest.mark.parametrize("scores", BOARDS)
def test_ranking(scores):
    """the ranking goes from the highest to the lowest"""
    assert ranking(scores[:]) == sorted(scores)[::-1]


@pytest.mark.parametrize("scores", BOARDS)
def test_best(scores):
    """the best score is the highest"""
    assert best(scores[:]) == max(scores)


@pytest.mark.parametrize("scores", BOARDS)
def test_without_lowest(scores):
    """all but one lowest score, in rising order"""
    wanted = sorted(scores)[1:]
    assert without_lowest(scores[:]) == wanted


@pytest.mark.parametrize("scores", BOARDS)
@pytest.mark.parametrize("function", [ranking, best, without_lowest])
def test_list_untouched(function, scores):
    """the list that was handed over is unchanged afterwards"""
    mine = scores[:]
    function(mine)
    assert mine == scores, f"{function.__name__} has changed the list of its caller"
