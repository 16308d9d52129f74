import pytest
from pythlings_checks import script

START = {
    "beach 1.jpg": "first picture of the beach",
    "beach 2.jpg": "second picture of the beach",
    "notes.txt": "beach in May, castle in June",
    "old/castle.jpg": "picture of the castle",
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("check")
    for name, text in START.items():
        path = folder / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return script("shellcommands1.sh", cwd=folder)


def test_no_command_fails(ran):
    """every command of the script works"""
    ran.succeeds()


def test_beach(ran):
    """both pictures of the beach are in photos/2024/beach"""
    ran.leaves("photos/2024/beach/beach 1.jpg").leaves("photos/2024/beach/beach 2.jpg")


def test_castle(ran):
    """the picture of the castle is in photos/2024/castle"""
    ran.leaves("photos/2024/castle/castle.jpg")


def test_notes(ran):
    """the notes are there twice, with the same text"""
    ran.leaves("photos/notes.txt", START["notes.txt"])
    ran.leaves("photos/notes-copy.txt", START["notes.txt"])


def test_whole_tree(ran):
    """nothing else is in photos: the tree is the one on the right"""
    ran.leaves_only(
        "photos/2024/beach/beach 1.jpg",
        "photos/2024/beach/beach 2.jpg",
        "photos/2024/castle/castle.jpg",
        "photos/notes-copy.txt",
        "photos/notes.txt",
        "photos/old",
    )


def test_pictures_are_not_mixed_up(ran):
    """each file still holds its own picture"""
    for number in (1, 2):
        name = f"beach {number}.jpg"
        ran.leaves(f"photos/2024/beach/{name}", START[name])


def test_ends_in_2024(ran):
    """the last thing shown is the folder photos/2024"""
    assert ran.stdout.replace("\\", "/").rstrip().split("/")[-2:] == ["photos", "2024"]
