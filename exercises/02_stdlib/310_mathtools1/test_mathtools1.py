from mathtools1 import meet_again, sacks, square_side, teams, tile_side


def test_sacks():
    """the last grain needs a sack, however many grains there are"""
    assert sacks(1, 12) == 1
    assert sacks(13, 12) == 2
    assert sacks(10**18 + 1, 1000) == 1000000000000001


def test_sacks_full():
    """when the grains fill their sacks exactly, there's no empty sack"""
    assert sacks(0, 12) == 0
    assert sacks(24, 12) == 2
    assert sacks(3 * (10**20 + 1), 3) == 100000000000000000001


def test_square():
    """no square is larger than the tiles allow"""
    assert square_side(15) == 3
    assert square_side(10**30 - 1) == 999999999999999


def test_square_exact():
    """a square that takes every tile is found"""
    assert square_side(0) == 0
    assert square_side(16) == 4
    assert square_side(10**30) == 1000000000000000
    assert square_side(100000000000000000007**2) == 100000000000000000007


def test_square_huge():
    """a number of 401 digits has a square root, too"""
    assert square_side(10**400) == 10**200


def test_teams():
    """3 out of 500 can be chosen in 20708500 ways"""
    assert teams(5, 2) == 10
    assert teams(4, 4) == 1
    assert teams(4, 0) == 1
    assert teams(500, 3) == 20708500


def test_teams_exact():
    """the number of teams is right to the last digit"""
    assert teams(70, 35) == 112186277816662845432


def test_teams_too_few():
    """6 people can't be chosen from 5: there are 0 ways"""
    assert teams(5, 6) == 0
    assert teams(0, 1) == 0


def test_meet():
    """buses every 10 and 4 minutes meet after 20"""
    assert meet_again([10, 4]) == 20
    assert meet_again([6, 4, 10]) == 60


def test_meet_one():
    """one bus alone, and buses with the same interval, meet at the next departure"""
    assert meet_again([15]) == 15
    assert meet_again([7, 7, 7]) == 7


def test_meet_long():
    """buses that meet only after a very long time are worked out at once"""
    assert meet_again([10**12, 10**12 + 1]) == 1000000000001000000000000
    assert meet_again([2 * 10**12, 3 * 10**12]) == 6000000000000


def test_tile():
    """the tile fits both sides, without a rest"""
    assert tile_side(360, 300) == 60
    assert tile_side(35, 63) == 7
    assert tile_side(8, 15) == 1


def test_tile_huge():
    """the tile of a huge floor is found at once"""
    assert tile_side(10**18, 10**18 + 10**9) == 1000000000
