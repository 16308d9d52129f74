import pytest
from pathlib2 import all_notes, collect, rename_texts


@pytest.fixture
def club(tmp_path):
    """A tree of notes, made in an order that is not the sorted one."""
    folder = tmp_path / "club"
    for name in ["water.md", "beds/north/peas.md", "beds/apples.md", "readme.txt", "a.md"]:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{path.stem} — ask Zoë\n", encoding="utf-8")
    return folder


def test_all_notes(club):
    """notes are found at every depth and come sorted"""
    found = [note.relative_to(club).as_posix() for note in all_notes(club)]
    assert found == ["a.md", "beds/apples.md", "beds/north/peas.md", "water.md"]


def test_collect_counts(club, tmp_path):
    """collecting says how many notes there were"""
    assert collect(club, tmp_path / "all.txt") == 4


def test_collect_text(club, tmp_path):
    """the collection holds title and text of each note, in order, as UTF-8"""
    target = tmp_path / "all.txt"
    collect(club, target)
    stems = ["a", "apples", "peas", "water"]
    wanted = "".join(f"# {stem}\n{stem} — ask Zoë\n" for stem in stems)
    assert target.read_bytes().decode("utf-8").replace("\r\n", "\n") == wanted


def test_collect_makes_folders(club, tmp_path):
    """missing folders of the target are made"""
    target = tmp_path / "out" / "2024" / "all.txt"
    collect(club, target)
    assert target.exists() is True


def test_collect_twice(club, tmp_path):
    """a second collection replaces the first"""
    target = tmp_path / "out" / "all.txt"
    collect(club, target)
    before = target.read_text(encoding="utf-8")
    collect(club, target)
    assert target.read_text(encoding="utf-8") == before


def test_rename(tmp_path):
    """every .txt becomes .md and the new names come sorted"""
    for name in ["c.txt", "a.txt", "b.txt", "d.csv"]:
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert rename_texts(tmp_path) == ["a.md", "b.md", "c.md"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.md", "b.md", "c.md", "d.csv"]
    assert (tmp_path / "b.md").read_text(encoding="utf-8") == "b.txt"


def test_rename_only_here(tmp_path):
    """files in folders below are left alone"""
    below = tmp_path / "below"
    below.mkdir()
    (below / "x.txt").write_text("x", encoding="utf-8")
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    assert rename_texts(tmp_path) == ["a.md"]
    assert (below / "x.txt").exists() is True


def test_rename_never_overwrites(tmp_path):
    """a name that is taken stays taken"""
    (tmp_path / "a.txt").write_text("new", encoding="utf-8")
    (tmp_path / "a.md").write_text("old", encoding="utf-8")
    (tmp_path / "b.txt").write_text("free", encoding="utf-8")
    assert rename_texts(tmp_path) == ["b.md"]
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == "old"
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "new"
