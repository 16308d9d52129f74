import os

import pytest
from sizereport1 import report, sizes_by_suffix


def fill(top, files):
    for name, size in files.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)


def test_one_folder(tmp_path):
    """sizes are added up by suffix"""
    fill(tmp_path, {"a.wav": 100, "b.wav": 23, "c.txt": 7})
    assert sizes_by_suffix(tmp_path) == {".wav": 123, ".txt": 7}


def test_deep(tmp_path):
    """files in folders below count too"""
    fill(tmp_path, {"a.wav": 1, "x/b.wav": 10, "x/y/c.wav": 100, "x/y/z/d.mp3": 5})
    assert sizes_by_suffix(tmp_path) == {".wav": 111, ".mp3": 5}


def test_capitals_and_none(tmp_path):
    """.WAV is .wav, and no suffix counts under an empty text"""
    fill(tmp_path, {"a.wav": 1, "B.WAV": 2, "LICENCE": 30, "empty": 0})
    assert sizes_by_suffix(tmp_path) == {".wav": 3, "": 30}


def test_git_is_skipped(tmp_path):
    """.git is not entered, at any depth"""
    files = {"a.py": 4, ".git/a.pack": 900, ".git/objects/b.pack": 900, "lib/.git/c/d.pack": 900}
    fill(tmp_path, files)
    assert sizes_by_suffix(tmp_path) == {".py": 4}


def test_skip_is_not_searched(tmp_path, monkeypatch):
    """a skipped tree is not even looked at"""
    fill(tmp_path, {"a.py": 4, "cache/deep/b.bin": 5})
    seen = []
    scandir = os.scandir

    def spy(path):
        seen.append(os.path.basename(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", spy)
    sizes_by_suffix(tmp_path, skip=["cache"])
    assert ("cache" in seen, "deep" in seen) == (False, False)


def test_own_skip(tmp_path):
    """the caller says what is skipped"""
    fill(tmp_path, {".git/a.pack": 9, "cache/b.bin": 5, "c.bin": 1})
    assert sizes_by_suffix(tmp_path, skip=["cache"]) == {".pack": 9, ".bin": 1}


@pytest.mark.parametrize(
    ("sizes", "wanted"),
    [
        ({".txt": 5, ".wav": 2048, "": 300}, ["2048 .wav", "300 (none)", "5 .txt"]),
        ({".b": 7, ".c": 9, ".a": 7}, ["9 .c", "7 .a", "7 .b"]),
        ({}, []),
    ],
)
def test_report(sizes, wanted):
    """the heaviest comes first, equal ones by suffix"""
    assert report(sizes) == wanted
