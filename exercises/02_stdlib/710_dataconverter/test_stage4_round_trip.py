import itertools
import subprocess
import sys
from datetime import date
from pathlib import Path

import dataconverter
import pytest
from dataconverter import convert, main, read_rows, write_rows

FIELDS = {"ring": "text", "weight": "number", "eggs": "integer", "seen": "date", "adult": "flag"}
ROWS = [
    {"ring": 'say "B", or\nC', "weight": 0.1, "eggs": 0, "seen": date(2024, 2, 29), "adult": True},
    {"ring": "012", "weight": 3.0, "eggs": -4, "seen": None, "adult": False},
    {"ring": None, "weight": None, "eggs": None, "seen": None, "adult": None},
    {"ring": "Grön \\n é", "weight": 1e-9, "eggs": 10**15, "seen": date(1, 1, 1), "adult": None},
]


@pytest.fixture
def fields(tmp_path):
    """The description as a file."""
    path = tmp_path / "fields.toml"
    text = "[fields]\n" + "".join(f'{name} = "{kind}"\n' for name, kind in FIELDS.items())
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("given", [ROWS, []], ids=["four rows", "no rows"])
@pytest.mark.parametrize("chain", list(itertools.permutations(["csv", "json", "toml"])))
def test_chain(tmp_path, chain, given):
    """through any chain of formats the rows come back equal, also when there are none"""
    rows = given
    for place, suffix in enumerate(chain):
        path = tmp_path / f"{place}.{suffix}"
        write_rows(rows, path)
        rows = convert(read_rows(path), FIELDS)
    assert rows == given


@pytest.mark.parametrize(("source", "target"), [("csv", "toml"), ("toml", "json"), ("json", "csv")])
def test_main(tmp_path, fields, source, target):
    """the program converts a file"""
    write_rows(ROWS, tmp_path / f"in.{source}")
    argv = [str(fields), str(tmp_path / f"in.{source}"), str(tmp_path / f"out.{target}")]
    assert main(argv) == 0
    assert convert(read_rows(tmp_path / f"out.{target}"), FIELDS) == ROWS


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("in.csv", "ring,eggs\nB1,many\n", "row 1, field eggs"),
        ("in.xml", "", ".xml"),
        ("in.json", "[{", ""),
        ("missing.csv", None, "missing.csv"),
    ],
)
def test_errors(tmp_path, fields, capsys, name, text, words):
    """an error is one line on standard error, status 1, and no new file"""
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main([str(fields), str(tmp_path / name), str(tmp_path / "out.csv")]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n"), words in captured.err) == ("", 1, True)
    assert (tmp_path / "out.csv").exists() is False


def test_shell(tmp_path, fields):
    """from the shell the status arrives"""
    (tmp_path / "in.json").write_text('[{"ring": "B1"}]', encoding="utf-8")
    codes = []
    for name in ["in.json", "no.json"]:
        command = [sys.executable, Path(dataconverter.__file__).resolve(), fields, name, "out.toml"]
        result = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True)
        codes.append(result.returncode)
    assert (codes, read_rows(tmp_path / "out.toml")) == ([0, 1], [{"ring": "B1"}])
