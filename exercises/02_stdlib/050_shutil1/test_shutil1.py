import functools
import tempfile
import zipfile
from pathlib import Path

import pytest
from pythlings_checks import program

SCORES = {
    "ave verum.txt": "Lento",
    "Übung.pdf": "",
    "psalms/23.txt": "Andante",
    "psalms/23.tmp": "And",
    "psalms/old/24.bak": "?",
    "list.tmp.txt": "9 songs",
    "hello.bak": "hello",
}
WANTED = ["ave verum.txt", "list.tmp.txt", "psalms/23.txt", "Übung.pdf"]


def choir(folder):
    """Write the choir's scores into the folder."""
    for name, text in SCORES.items():
        path = folder / "scores" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def texts(folder):
    """Return the files in a folder and below it, each with its text."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


@functools.cache
def packed(concert):
    """Run the program for a concert, and return the run and what is in the zip file."""
    with tempfile.TemporaryDirectory() as name:
        folder = choir(Path(name))
        ran = program("shutil1.py", typed=[concert], cwd=folder)
        inside = None
        if (folder / f"{concert}.zip").is_file():
            with zipfile.ZipFile(folder / f"{concert}.zip") as archive:
                inside = {
                    name: archive.read(name).decode()
                    for name in archive.namelist()
                    if not name.endswith("/")
                }
        top = sorted(path.name for path in folder.iterdir())
        return ran, inside, top, texts(folder / "scores")


def zipped(concert):
    """Return the names in the zip file of this concert."""
    ran, inside, top, _ = packed(concert)
    ran.succeeds()
    if inside is None:
        pytest.fail(
            f"For the concert {concert}, there should be a {concert}.zip. "
            f"In the folder there is: {', '.join(top)}."
        )
    return inside


def test_says():
    """the program asks for the concert and says how many scores it has packed"""
    ran, *_ = packed("may")
    ran.shows("Which concert? may\nPacked 4 scores in may.zip.\n")


def test_zip():
    """the zip has the scores in it, at their places, and not the folder around them"""
    names = sorted(zipped("may"))
    if names and all(name.startswith(("scores/", "may/")) for name in names):
        pytest.fail(f"In the zip all names begin with a folder: {', '.join(names)}")
    missing = [name for name in WANTED if name not in names]
    if missing:
        pytest.fail(f"In the zip there is no {missing[0]}. It has: {', '.join(names) or 'nothing'}")


def test_half_finished():
    """files that end in .tmp or .bak stay out, in the folders below, too"""
    for name in zipped("may"):
        if name.endswith((".tmp", ".bak")):
            pytest.fail(f"{name} is in the zip")


def test_only_scores():
    """nothing else is in the zip, and the texts are whole"""
    inside = zipped("may")
    for name, text in inside.items():
        if name not in WANTED:
            pytest.fail(f"{name} is in the zip")
        if text != SCORES[name]:
            pytest.fail(f"{name} has another text in the zip than in scores")


def test_copy_gone():
    """afterwards the copy is gone, and only the zip is new"""
    zipped("may")
    _, _, top, _ = packed("may")
    if top != ["may.zip", "scores"]:
        pytest.fail(
            f"There should be may.zip and scores. In the folder there is: {', '.join(top)}."
        )


def test_scores_stay():
    """the scores themselves stay as they were, the half-finished ones, too"""
    zipped("may")
    _, _, _, left = packed("may")
    if left != SCORES:
        pytest.fail(f"In scores there is now: {', '.join(sorted(left)) or 'nothing'}")


def test_dot():
    """a concert with a dot and a space in its name keeps its whole name"""
    ran, _, top, _ = packed("spring.2026 eve")
    zipped("spring.2026 eve")
    ran.shows("Which concert? spring.2026 eve\nPacked 4 scores in spring.2026 eve.zip.\n")
    if top != ["scores", "spring.2026 eve.zip"]:
        pytest.fail(f"Besides scores there should be one zip. In the folder there is: {top}")


def test_zip_taken(tmp_path):
    """a zip file that is there already is left alone"""
    folder = choir(tmp_path)
    (folder / "may.zip").write_text("last year's", encoding="utf-8")
    ran = program("shutil1.py", typed=["may"], cwd=folder)
    ran.shows("Which concert? may\nThere is a may.zip already.\n")
    ran.leaves("may.zip", "last year's")
    top = sorted(path.name for path in folder.iterdir())
    if top != ["may.zip", "scores"]:
        pytest.fail(f"Nothing should be made. In the folder there is: {', '.join(top)}")


def test_folder_taken(tmp_path):
    """a folder that is there already is left alone, and nothing is packed"""
    folder = choir(tmp_path)
    (folder / "may").mkdir()
    (folder / "may" / "photo.jpg").write_text("the choir", encoding="utf-8")
    ran = program("shutil1.py", typed=["may"], cwd=folder)
    ran.leaves("may/photo.jpg", "the choir")
    ran.shows("Which concert? may\nThere is a folder may already.\n")
    top = sorted(path.name for path in folder.iterdir())
    if top != ["may", "scores"]:
        pytest.fail(f"Nothing should be made. In the folder there is: {', '.join(top)}")
    if texts(folder / "scores") != SCORES:
        pytest.fail("The scores aren't what they were")


def test_both_taken(tmp_path):
    """if both are there already, the zip is named"""
    (tmp_path / "may").mkdir()
    (tmp_path / "may.zip").write_text("last year's", encoding="utf-8")
    ran = program("shutil1.py", typed=["may"], cwd=choir(tmp_path))
    ran.shows("Which concert? may\nThere is a may.zip already.\n")
