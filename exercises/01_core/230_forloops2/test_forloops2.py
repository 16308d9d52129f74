import pytest

from forloops2 import announcements, numbered, right_guesses


def test_numbered():
    """the songs are numbered from 1"""
    assert numbered(["Sahara", "Kites", "Rain"]) == ["1. Sahara", "2. Kites", "3. Rain"]
    assert numbered([]) == []


def test_numbered_twice():
    """a song that is sung twice has two numbers"""
    assert numbered(["Rain", "Kites", "Rain"]) == ["1. Rain", "2. Kites", "3. Rain"]


def test_announcements():
    """every singer with the song at the same place"""
    assert announcements(["Zoë", "Ben"], ["Kites", "Rain"]) == ["Zoë sings Kites", "Ben sings Rain"]
    assert announcements([], []) == []


def test_singer_without_song():
    """a singer without a song raises a ValueError"""
    with pytest.raises(ValueError):
        announcements(["Ana", "Ben", "Cem"], ["Rain", "Kites"])


def test_song_without_singer():
    """a song without a singer raises a ValueError"""
    with pytest.raises(ValueError):
        announcements(["Ana"], ["Rain", "Kites"])
    with pytest.raises(ValueError):
        announcements([], ["Rain"])


def test_right_guesses():
    """a guess is right if it's the title at the same place"""
    assert right_guesses(["Rain", "Kites", "Home"], ["Rain", "Home", "Kites"]) == 1
    assert right_guesses(["Rain", "Rain", "Rain"], ["Kites", "Rain", "Rain"]) == 2
    assert right_guesses(["Rain"], ["Kites"]) == 0
    assert right_guesses([], []) == 0


def test_gave_up():
    """a team that gave up early keeps its right guesses"""
    assert right_guesses(["Rain", "Home"], ["Rain", "Home", "Kites"]) == 2
    assert right_guesses([], ["Rain"]) == 0


def test_too_many_guesses():
    """guesses without a title don't count"""
    assert right_guesses(["Rain", "Home", "Kites"], ["Rain", "Kites"]) == 1
