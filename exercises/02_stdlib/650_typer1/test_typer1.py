import inspect
import json

import pytest
import typer1
from typer.testing import CliRunner
from typer1 import app


@pytest.fixture
def plants(tmp_path):
    """A file with three plants."""
    path = tmp_path / "plants.json"
    path.write_text('{"moss": 1, "fern": 3, "aloe": 0}', encoding="utf-8")
    return path


def call(*args):
    return CliRunner().invoke(app, [str(arg) for arg in args])


def stored(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("days", [1, 30])
def test_add(tmp_path, days):
    """a plant is added with its days"""
    path = tmp_path / "new.json"
    result = call("add", "fern", "--days", days, "--file", path)
    assert (result.output, result.exit_code) == ("fern added\n", 0)
    assert stored(path) == {"fern": days}


def test_add_default(plants):
    """the others stay, and a week is the default"""
    call("add", "ivy", "--file", plants)
    assert stored(plants) == {"moss": 1, "fern": 3, "aloe": 0, "ivy": 7}


@pytest.mark.parametrize("plant", ["fern", "moss"])
def test_add_twice(plants, plant):
    """a plant that is there already is status 1 and a line on standard error"""
    result = call("add", plant, "--file", plants)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{plant} is there already\n"
    assert stored(plants) == {"moss": 1, "fern": 3, "aloe": 0}


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        (["--only-thirsty"], "aloe: 0\nivy: -2\n"),
        (["--no-only-thirsty"], "aloe: 0\nivy: -2\nmoss: 1\n"),
        (["--no-days"], "aloe\nivy\nmoss\n"),
        (["--days", "--only-thirsty"], "aloe: 0\nivy: -2\n"),
        (["--no-days", "--only-thirsty"], "aloe\nivy\n"),
    ],
)
def test_show_flags(plants, options, wanted):
    """each bool is a pair of flags"""
    plants.write_text('{"moss": 1, "ivy": -2, "aloe": 0}', encoding="utf-8")
    assert call("show", "--file", plants, *options).output == wanted


def test_show(plants):
    """plants in alphabetical order"""
    result = call("show", "--file", plants)
    assert (result.output, result.exit_code) == ("aloe: 0\nfern: 3\nmoss: 1\n", 0)


@pytest.mark.parametrize(
    "args",
    [
        ["add"],
        ["add", "ivy", "--days", "many"],
        ["add", "ivy", "--days", "0"],
        ["water"],
        ["show", "--only-thirsty", "yes"],
    ],
)
def test_wrong(args):
    """a wrong call is status 2"""
    assert call(*args).exit_code == 2


@pytest.mark.parametrize("name", ["add", "show"])
def test_annotated(name):
    """every parameter has its type"""
    parameters = inspect.signature(getattr(typer1, name)).parameters.values()
    assert [p.name for p in parameters if p.annotation is inspect.Parameter.empty] == []


def test_default_file(tmp_path, monkeypatch):
    """without --file it is plants.json in the current folder"""
    monkeypatch.chdir(tmp_path)
    call("add", "ivy")
    assert (stored(tmp_path / "plants.json"), call("show").output) == ({"ivy": 7}, "ivy: 7\n")
