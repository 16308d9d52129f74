import os
from multiprocessing import context
from pathlib import Path

import pytest
from imageresizer import shrink_all
from PIL import Image

STARTED = os.getpid()


@pytest.fixture
def photos(tmp_path):
    """A folder with pictures, a broken one, one that's cut off, and others."""
    folder = tmp_path / "photos"
    (folder / "more").mkdir(parents=True)
    for name, size in [("tenors.png", (60, 30)), ("Alto.JPG", (20, 50)), ("bass.jpeg", (8, 4))]:
        Image.new("RGB", size, "green").save(folder / name)
    Image.new("RGB", (30, 30), "blue").save(folder / "more" / "hidden.png")
    (folder / "broken.png").write_bytes(b"this is no picture")
    whole = tmp_path / "whole.png"
    Image.effect_noise((90, 90), 80).save(whole)
    (folder / "cut.png").write_bytes(whole.read_bytes()[:3000])
    (folder / "notes.txt").write_text("soprano: see me after the concert")
    return folder


WANTED = {
    "Alto.JPG": "10x25",
    "bass.jpeg": "8x4",
    "broken.png": "broken",
    "cut.png": "broken",
    "tenors.png": "25x12",
}


def names_in(folder):
    return sorted(os.listdir(folder)) if folder.exists() else []


def test_folder(photos, tmp_path):
    """stage 2: all pictures of the folder, and the broken ones are named"""
    small = tmp_path / "new" / "small"
    try:
        found = shrink_all(photos, small, 25, workers=2)
    except FileNotFoundError as error:
        if small.parent.exists() or Path(str(error.filename)) != small:
            raise
        pytest.fail(
            "The pictures should go into new/small. There's no such folder yet, and no folder new. "
            "`mkdir` makes the last one only, unless it gets `parents=True`."
        )
    if not isinstance(found, dict):
        pytest.fail(f"`shrink_all` should return a dictionary. It returned {found!r}.")
    found = dict(found)
    if found.get("tenors.png") == "25x13":  # Pillow's own rounding may change
        found["tenors.png"] = "25x12"
    if found != WANTED:
        pytest.fail(
            f"For the pictures in the folder, it returned\n\n{found}\n\nIt should be\n\n{WANTED}"
        )
    if list(found) != sorted(found):
        pytest.fail(f"The names should be in alphabetical order. They were {list(found)}.")
    there = names_in(small)
    if there != ["Alto.JPG", "bass.jpeg", "tenors.png"]:
        pytest.fail(f"In the new folder there should be the three good pictures. It has {there}.")
    with Image.open(small / "Alto.JPG") as picture:
        if picture.size != (10, 25):
            pytest.fail(f"Alto.JPG should be 10x25 in the new folder. It's {picture.size}.")
    originals = names_in(photos)
    if originals != [
        "Alto.JPG",
        "bass.jpeg",
        "broken.png",
        "cut.png",
        "more",
        "notes.txt",
        "tenors.png",
    ]:
        pytest.fail(f"The folder of the originals should stay as it was. It has {originals}.")


def test_empty(tmp_path):
    """stage 2: a folder without pictures"""
    (tmp_path / "empty").mkdir()
    small = tmp_path / "small"
    found = shrink_all(tmp_path / "empty", small, 25)
    if found != {} or not small.is_dir():
        pytest.fail(
            f"Without pictures it's an empty dictionary, and a new folder. It returned {found!r}."
        )


def test_processes(photos, tmp_path, monkeypatch):
    """stage 2: the work is done in other processes"""
    here = []
    opened = Image.open

    def watched(path, *more, **options):
        here.append(Path(str(path)).name)
        return opened(path, *more, **options)

    forked = []
    for kind in ("ForkProcess", "ForkServerProcess"):  # Windows has neither
        process = getattr(context, kind, None)
        if process:

            def popen(one, kind=kind, usual=process._Popen):
                forked.append(kind.removesuffix("Process").lower())
                return usual(one)

            monkeypatch.setattr(process, "_Popen", staticmethod(popen))
    monkeypatch.setattr(Image, "open", watched)
    (tmp_path / "small").mkdir()
    try:
        shrink_all(photos, tmp_path / "small", 25, workers=2)
    except FileExistsError:
        pytest.fail("The folder small was there already, and that's no mistake.")
    monkeypatch.undo()
    if forked:
        pytest.fail(
            f'The processes should be started with "spawn", and they were with "{forked[0]}". '
            "`ProcessPoolExecutor` takes an `mp_context`."
        )
    if not (tmp_path / "small" / "Alto.JPG").exists():
        pytest.fail("There are no smaller pictures.")
    if here:
        pytest.fail(
            f'{here[0]} was opened in the process that called `shrink_all`. Start the pool with "spawn", and let '
            "it do that."
        )
