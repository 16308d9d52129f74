import pytest

from lists1 import add_at_end, place, play_next, take_last


@pytest.mark.parametrize("songs", [[], ["Rain"], ["Sahara", "Kites"]])
def test_add_at_end(songs):
    """the list comes back with the new song at its end"""
    player = songs[:]
    assert add_at_end(player, "Home") == [*songs, "Home"]


def test_add_changes_the_list():
    """the player's own list has changed, no copy of it"""
    songs = ["Rain"]
    assert add_at_end(songs, "Home") is songs


@pytest.mark.parametrize(
    ("songs", "wanted"),
    [
        (["Rain", "Kites"], ["Rain", "New", "Kites"]),
        (["Rain"], ["Rain", "New"]),
        ([], ["New"]),
    ],
)
def test_play_next(songs, wanted):
    """the new song stands directly after the first"""
    player = songs[:]
    assert play_next(player, "New") == wanted
    assert player == wanted


@pytest.mark.parametrize("songs", [["Rain"], ["Sahara", "Kites", "Rain"]])
def test_take_last(songs):
    """the last song is given back and is no longer in the list"""
    player = songs[:]
    assert take_last(player) == songs[-1]
    assert player == songs[:-1]


def test_take_last_of_nothing():
    """an empty list has no last song"""
    assert take_last([]) is None


@pytest.mark.parametrize(("song", "wanted"), [("Sahara", 1), ("Kites", 2), ("Rain", 3)])
def test_place(song, wanted):
    """places are counted from 1"""
    assert place(["Sahara", "Kites", "Rain"], song) == wanted


@pytest.mark.parametrize("songs", [[], ["Sahara", "Kites"]])
def test_no_place(songs):
    """a song that is not in the list has no place"""
    assert place(songs, "Home") is None
