import json
import os
import subprocess
import sys
from pathlib import Path

import fileorganiser
import pytest
from fileorganiser import main

LINES = "a.jpg -> pictures/a.jpg\nb.pdf -> documents/b.pdf\n"


@pytest.fixture
def downloads(tmp_path):
    """A folder with two files from May 2024."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    for name in ["b.pdf", "a.jpg"]:
        (folder / name).write_text(name * 3, encoding="utf-8")
        os.utime(folder / name, (1714560000, 1714560000))
    return folder


def names(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_moves(downloads, capsys):
    """the moves are printed and made"""
    assert main([str(downloads)]) == 0
    assert capsys.readouterr().out == f"{LINES}2 files moved\n"
    assert names(downloads) == ["documents/b.pdf", "pictures/a.jpg"]


def test_month(downloads, capsys):
    """--by month sorts by month"""
    main([str(downloads), "--by", "month"])
    assert names(downloads) == ["2024-05/a.jpg", "2024-05/b.pdf"]


def test_dry_run(downloads, capsys, tmp_path):
    """a dry run prints the same and changes nothing"""
    log = tmp_path / "moves.log"
    assert main([str(downloads), "--dry-run", "--log", str(log)]) == 0
    assert capsys.readouterr().out == f"{LINES}2 files would be moved\n"
    assert (sorted(p.name for p in downloads.iterdir()), log.exists()) == (
        ["a.jpg", "b.pdf"],
        False,
    )


def test_log(downloads, tmp_path):
    """each move is one JSON object on one line"""
    log = tmp_path / "moves.log"
    main([str(downloads), "--log", str(log)])
    lines = log.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [
        {"event": "moved", "source": "a.jpg", "target": "pictures/a.jpg", "bytes": 15},
        {"event": "moved", "source": "b.pdf", "target": "documents/b.pdf", "bytes": 15},
    ]


def test_log_is_appended(downloads, tmp_path):
    """a second run adds to the log"""
    log = tmp_path / "moves.log"
    main([str(downloads), "--log", str(log)])
    (downloads / "ü.txt").write_text("x", encoding="utf-8")
    main([str(downloads), "--log", str(log)])
    lines = log.read_bytes().decode("utf-8").splitlines()
    assert [json.loads(line)["source"] for line in lines] == ["a.jpg", "b.pdf", "ü.txt"]


@pytest.mark.parametrize("dry", [[], ["--dry-run"]])
def test_missing_folder(tmp_path, capsys, dry):
    """a missing folder is status 1 and a message"""
    assert main([str(tmp_path / "nothing"), *dry]) == 1
    captured = capsys.readouterr()
    assert (captured.out, "nothing" in captured.err) == ("", True)


@pytest.mark.parametrize("argv", [[], [".", "--by", "size"], [".", "more"]])
def test_wrong(argv):
    """a wrong call is status 2"""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2


def test_shell(downloads):
    """from the shell it works too, and the status arrives"""
    codes = []
    for folder in [downloads, downloads / "nothing"]:
        command = [sys.executable, Path(fileorganiser.__file__), folder]
        result = subprocess.run(command, check=False, capture_output=True, text=True)
        codes.append(result.returncode)
    assert (codes, names(downloads)) == ([0, 1], ["documents/b.pdf", "pictures/a.jpg"])
