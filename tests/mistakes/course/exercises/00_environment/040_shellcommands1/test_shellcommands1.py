from pathlib import Path

import pytest

from bash_for_check import complaint, find_bash, run_script

HERE = Path(__file__).parent
START = {
    "beach 1.jpg": "first picture of the beach",
    "beach 2.jpg": "second picture of the beach",
    "notes.txt": "beach in May, castle in June",
    "old/castle.jpg": "picture of the castle",
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not find_bash():
        pytest.skip("bash is not installed (on Windows it comes with git)")
    folder = tmp_path_factory.mktemp("check")
    for name, text in START.items():
        path = folder / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    result = run_script(HERE / "shellcommands1.sh", folder)
    result.photos = folder / "photos"
    return result


def tree(folder):
    """Return the paths of all files and folders in it."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_no_command_fails(ran):
    """every command of the script works"""
    assert complaint(ran) == ""


def test_beach(ran):
    """both pictures of the beach are in photos/2024/beach"""
    assert tree(ran.photos / "2024" / "beach") == ["beach 1.jpg", "beach 2.jpg"]


def test_castle(ran):
    """the picture of the castle is in photos/2024/castle"""
    assert tree(ran.photos / "2024" / "castle") == ["castle.jpg"]


def test_notes(ran):
    """the notes are there twice, with the same text"""
    texts = [
        path.read_text(encoding="utf-8") if path.is_file() else None
        for path in (ran.photos / "notes.txt", ran.photos / "notes-copy.txt")
    ]
    assert texts == [START["notes.txt"]] * 2


def test_whole_tree(ran):
    """nothing else is in photos: the tree is the one on the right"""
    assert tree(ran.photos) == sorted(
        [
            "2024",
            "2024/beach",
            "2024/beach/beach 1.jpg",
            "2024/beach/beach 2.jpg",
            "2024/castle",
            "2024/castle/castle.jpg",
            "notes-copy.txt",
            "notes.txt",
            "old",
        ]
    )


def test_pictures_are_not_mixed_up(ran):
    """each file still holds its own picture"""
    beach = ran.photos / "2024" / "beach"
    assert [(beach / f"beach {n}.jpg").read_text(encoding="utf-8") for n in (1, 2)] == [
        START["beach 1.jpg"],
        START["beach 2.jpg"],
    ]


def test_ends_in_2024(ran):
    """the last thing shown is the folder photos/2024"""
    last = (ran.stdout.splitlines() or [""])[-1].replace("\\", "/")
    found = "/".join(last.split("/")[-2:])
    assert found == "photos/2024"
