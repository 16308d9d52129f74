import json

import pytest
from json1 import load, save

PLAYLISTS = [
    {1: ("Naïve Melody", 301)},
    {1: ("Aurora", 187), 2: ("北風", 244), 10: ('The "Fog"', 95)},
    {},
]


@pytest.mark.parametrize("playlist", PLAYLISTS)
def test_saved_is_json(playlist, tmp_path):
    """the file holds the playlist as JSON"""
    path = tmp_path / "list.json"
    save(playlist, path)
    wanted = {str(number): list(track) for number, track in playlist.items()}
    assert json.loads(path.read_bytes()) == wanted


def test_saved_for_eyes(tmp_path):
    """the file is indented by two"""
    path = tmp_path / "list.json"
    save({3: ("Dawn", 60)}, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines == ["{", '  "3": [', '    "Dawn",', "    60", "  ]", "}"]


@pytest.mark.parametrize("title", ["Naïve Melody", "北風"])
def test_letters_stay(title, tmp_path):
    """letters outside ASCII stand in the file as they are"""
    path = tmp_path / "list.json"
    save({1: (title, 5)}, path)
    assert (title in path.read_bytes().decode("utf-8")) is True


@pytest.mark.parametrize("playlist", PLAYLISTS)
def test_round_trip(playlist, tmp_path):
    """what is loaded equals what was saved, keys and tuples included"""
    path = tmp_path / "list.json"
    save(playlist, path)
    assert load(path) == playlist


def test_load_foreign(tmp_path):
    """a file written by another program is read too"""
    path = tmp_path / "list.json"
    path.write_text('{"8":["Caf\\u00e9",12]}', encoding="utf-8")
    assert load(path) == {8: ("Café", 12)}
