from other_values import program_with, shows
from pythlings_checks import program

NEXT_HOUR = {"song": "Ночной поезд", "minutes": 7, "next_song": "Tide Again"}

if shows("nameerror1.py", "After that: Tide Again", "You are listening to Harbour", **NEXT_HOUR):
    import nameerror1  # noqa: F401, what it prints is shown when it passes


def test_this_hour():
    """the playlist of this hour, in four lines"""
    program("nameerror1.py").succeeds().prints(
        "Now playing: Morning Ferry\nLength in minutes: 4\nAfter that: Low Tide\nYou are listening to Harbour\n"
    )


def test_next_hour():
    """the next hour has other songs, and the lines use the names to show them"""
    program_with("nameerror1.py", **NEXT_HOUR).succeeds().prints(
        "Now playing: Ночной поезд\nLength in minutes: 7\nAfter that: Tide Again\nYou are listening to Harbour\n"
    )
