import logging
import subprocess
import sys
from pathlib import Path

import fileprocessor
import pytest
from fileprocessor import main


@pytest.fixture(autouse=True)
def tidy():
    """Leave the loggers as they were."""
    root, own = logging.getLogger(), fileprocessor.logger
    before = (list(root.handlers), root.level, list(own.handlers), own.level, own.propagate)
    yield
    root.handlers[:], root.level, own.handlers[:], own.level, own.propagate = before


def call(tmp_path, source, *more):
    files = ["--orders", str(tmp_path / "o.csv"), "--problems", str(tmp_path / "p.csv")]
    return main([str(source), *files, *more])


def test_problems(tmp_path, capsys):
    """with problems the status is 1 and both files are written"""
    assert call(tmp_path, "orders.csv") == 1
    assert capsys.readouterr().out == "5 orders, 4 problems\n"
    counts = [
        len((tmp_path / n).read_text(encoding="utf-8").splitlines()) for n in ("o.csv", "p.csv")
    ]
    assert counts == [7, 5]


def test_no_problems(tmp_path, capsys):
    """without problems the status is 0"""
    source = tmp_path / "in.json"
    source.write_text('[{"shop": "Quay", "quantity": 5, "day": "2024-05-01"}]', encoding="utf-8")
    assert call(tmp_path, source) == 0
    assert capsys.readouterr().out == "1 orders, 0 problems\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [("missing.csv", None), ("a.json", "[{"), ("a.txt", "x"), ("b.json", "\udcff")],
)
def test_unreadable(tmp_path, capsys, name, text):
    """a file that cannot be read is status 3, one line, nothing written"""
    if text is not None:
        (tmp_path / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert call(tmp_path, tmp_path / name) == 3
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert ((tmp_path / "o.csv").exists(), (tmp_path / "p.csv").exists()) == (False, False)


@pytest.mark.parametrize(
    "argv", [[], ["a.csv"], ["a.csv", "--orders", "o.csv"], ["a.csv", "--problems", "p.csv"]]
)
def test_wrong_call(argv):
    """a wrong call is status 2"""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2


def test_log(tmp_path, caplog):
    """each problem is logged as a warning by the logger fileprocessor"""
    call(tmp_path, "orders.csv")
    found = [(r.name, r.levelname) for r in caplog.records if r.levelno >= logging.WARNING]
    assert found == [("fileprocessor", "WARNING")] * 4


def test_log_reading(tmp_path, caplog):
    """reading announces the number of rows as information"""
    caplog.set_level(logging.INFO, logger="fileprocessor")
    call(tmp_path, "orders.csv", "--verbose")
    said = [r.getMessage() for r in caplog.records if r.levelname == "INFO"]
    assert [text for text in said if "rows" in text] == ["read 8 rows from orders.csv"]


@pytest.mark.parametrize(("more", "shown"), [(["--verbose"], True), ([], False)])
def test_shell(tmp_path, more, shown):
    """--verbose shows on standard error how many rows were read"""
    command = [sys.executable, Path(fileprocessor.__file__), "orders.csv", *more]
    command += ["--orders", tmp_path / "o.csv", "--problems", tmp_path / "p.csv"]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (result.returncode, result.stdout) == (1, "5 orders, 4 problems\n")
    assert ("read 8 rows from orders.csv" in result.stderr, "no shop" in result.stderr) == (
        shown,
        True,
    )
