import sys

import pytest
from pythlings_checks import program
from sizereport1 import report, sizes_by_suffix

VISITED = []
WATCHING = []


def note(event, arguments):
    """Note which folders are looked into while somebody is watching."""
    if WATCHING and event in {"os.scandir", "os.listdir"}:
        VISITED.append(str(arguments[0]))


sys.addaudithook(note)


def fill(top, files):
    """Write files of these sizes."""
    for name, size in files.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)


def check(top, files, skip, wanted):
    """Fail unless the sizes are these."""
    fill(top, files)
    sizes = sizes_by_suffix(top, list(skip))
    if sizes != wanted:
        shown = ", ".join(f"{name} ({size} bytes)" for name, size in files.items())
        pytest.fail(
            f"In the folder: {shown}. Skipped: {', '.join(skip) or 'nothing'}. "
            f"The result should be {wanted}, and it is {sizes}"
        )


def test_one_folder(tmp_path):
    """the sizes are added up by suffix"""
    files = {"b.wav": 23, "c.txt": 7, "a.wav": 100}
    check(tmp_path, files, [], {".wav": 123, ".txt": 7})


def test_deep(tmp_path):
    """files in the folders below count, too"""
    files = {"a.wav": 1, "x/b.wav": 10, "x/y/c.wav": 100, "x/y/zoë/d.mp3": 5}
    check(tmp_path, files, [], {".wav": 111, ".mp3": 5})


def test_suffix(tmp_path):
    """.WAV is .wav, and of several suffixes the last one counts"""
    files = {"a.wav": 1, "B.WAV": 2, "C.Wav": 4, "backup.wav.zip": 50}
    check(tmp_path, files, [], {".wav": 7, ".zip": 50})


def test_no_suffix(tmp_path):
    """files without a suffix count under an empty text, and empty files count 0"""
    check(tmp_path, {"LICENCE": 30, "x/notes": 4, "e.txt": 0}, [], {"": 34, ".txt": 0})


def test_skip(tmp_path):
    """the folders to skip don't count, wherever they are"""
    files = {"a.py": 4, ".git/a.pack": 900, ".git/deep/b.pack": 900, "lib/.git/c/d.pack": 900}
    check(tmp_path, files, [".git"], {".py": 4})


def test_skip_any(tmp_path):
    """whoever calls the function says what is skipped"""
    files = {".git/a.pack": 9, "cache/b.bin": 5, "c.bin": 1, "node_modules/d.js": 3}
    check(tmp_path, files, ["cache", "node_modules"], {".pack": 9, ".bin": 1})


def test_skip_neighbours(tmp_path):
    """of folders side by side, each one to skip is skipped"""
    files = {".git/a.x": 9, "cache/b.x": 5, "node_modules/d.x": 3, "old/e.x": 7, "f.y": 1}
    check(tmp_path, files, [".git", "cache", "node_modules", "old"], {".y": 1})


def test_skip_exact(tmp_path):
    """only a folder of exactly this name is skipped, and no file is"""
    files = {".github/a.yml": 2, "x/cache": 5, "cached/b.bin": 7}
    check(tmp_path, files, [".git", "cache"], {".yml": 2, "": 5, ".bin": 7})


def test_skip_not_visited(tmp_path):
    """a folder to skip isn't even looked into"""
    fill(tmp_path, {"a.py": 4, "x/cache/deep/b.bin": 5})
    VISITED.clear()
    WATCHING.append(True)
    try:
        sizes_by_suffix(tmp_path, ["cache"])
    finally:
        WATCHING.clear()
    visited = [path.replace("\\", "/") for path in VISITED]
    if any("x/cache" in path for path in visited):
        pytest.fail("The folder x/cache is to be skipped, and it was looked into all the same")


def test_skip_stays(tmp_path):
    """the list of folders to skip stays as it is"""
    fill(tmp_path, {"cache/b.bin": 5, "a.bin": 1})
    skip = ["cache", ".git"]
    sizes_by_suffix(tmp_path, skip)
    if skip != ["cache", ".git"]:
        pytest.fail(f"It was ['cache', '.git'], and afterwards it is {skip}")


def test_report():
    """the heaviest suffix comes first, with a bar of 20 #"""
    assert report({".txt": 500, ".wav": 2000, ".mp3": 1000}) == [
        "#################### 2000 .wav",
        "##########           1000 .mp3",
        "#####                500 .txt",
    ]


def test_report_rounded():
    """bars are rounded down"""
    assert report({".wav": 3000, ".mp3": 1999, ".txt": 149}) == [
        "#################### 3000 .wav",
        "#############        1999 .mp3",
        "                     149 .txt",
    ]


def test_report_none():
    """an empty suffix is shown as (none)"""
    assert report({"": 8}) == ["#################### 8 (none)"]


def test_report_equal():
    """equally heavy ones come in the order of their suffixes"""
    assert report({".b": 7, ".c": 9, ".a": 7}) == [
        "#################### 9 .c",
        "###############      7 .a",
        "###############      7 .b",
    ]


def test_report_empty():
    """empty files have no bar, and without files there is no line"""
    assert report({".txt": 0, ".md": 0}) == [
        "                     0 .md",
        "                     0 .txt",
    ]
    assert report({}) == []


def test_program(tmp_path):
    """the program shows what fills Kenji's disk"""
    fill(tmp_path, {"pod/a.WAV": 900, "pod/x/b.wav": 100, "pod/x/notes": 640})
    fill(tmp_path, {"pod/node_modules/c.js": 9000, "pod/.git/d": 9000})
    program("sizereport1.py", typed=["pod"], cwd=tmp_path).shows(
        "Which folder? pod\n"
        "#################### 1000 .wav\n"
        "############         640 (none)\n"
        "1640 bytes in all\n"
    )
