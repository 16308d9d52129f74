from other_values import program_with
from pythlings_checks import program


def test_this_hour():
    """the playlist of this hour, in four lines"""
    program("nameerror1.py").succeeds().prints(
        "Now playing: Morning Ferry\nLength in minutes: 4\nAfter that: Low Tide\nYou are listening to Harbour\n"
    )


def test_next_hour():
    """the next hour has other songs, and the lines use the names to show them"""
    songs = {"song": "Ночной поезд", "minutes": 7, "next_song": "Tide Again"}
    program_with("nameerror1.py", **songs).succeeds().prints(
        "Now playing: Ночной поезд\nLength in minutes: 7\nAfter that: Tide Again\nYou are listening to Harbour\n"
    )
