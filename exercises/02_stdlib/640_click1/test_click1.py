import json

import pytest
from click1 import cli
from click.testing import CliRunner


@pytest.fixture
def plants(tmp_path):
    """A file with three plants."""
    path = tmp_path / "plants.json"
    path.write_text('{"moss": 1, "fern": 3, "aloe": 0}', encoding="utf-8")
    return path


def call(*args, **kwargs):
    return CliRunner().invoke(cli, [str(arg) for arg in args], **kwargs)


def stored(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_add(tmp_path):
    """a plant is added with its days"""
    path = tmp_path / "new.json"
    result = call("add", "fern", "--days", 3, "--file", path)
    assert (result.output, result.exit_code) == ("fern added\n", 0)
    assert stored(path) == {"fern": 3}


def test_add_another(plants):
    """the others stay, and a week is the default"""
    call("add", "ivy", "--file", plants)
    assert stored(plants) == {"moss": 1, "fern": 3, "aloe": 0, "ivy": 7}


@pytest.mark.parametrize("plant", ["fern", "moss"])
def test_add_twice(plants, plant):
    """a plant that is there already is an error that names it"""
    result = call("add", plant, "--file", plants)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: ")
    assert plant in result.stderr
    assert stored(plants) == {"moss": 1, "fern": 3, "aloe": 0}


def test_show(plants):
    """plants in alphabetical order"""
    result = call("show", "--file", plants)
    assert (result.output, result.exit_code) == ("aloe: 0\nfern: 3\nmoss: 1\n", 0)


def test_show_thirsty(plants):
    """only the thirsty ones when asked for"""
    plants.write_text('{"moss": 1, "ivy": -2, "aloe": 0}', encoding="utf-8")
    assert call("show", "--thirsty", "--file", plants).output == "aloe: 0\nivy: -2\n"


@pytest.mark.parametrize(("days", "thirsty"), [(0, 1), (1, 2), (3, 3)])
def test_pass_days(plants, days, thirsty):
    """days go by for every plant"""
    result = call("pass-days", "--by", days, "--file", plants)
    assert result.output == f"{thirsty} thirsty\n"
    assert stored(plants) == {"moss": 1 - days, "fern": 3 - days, "aloe": -days}


def test_prompt(plants):
    """the days are asked for when they are missing"""
    result = call("pass-days", "--file", plants, input="2\n")
    assert result.output == "Days gone by: 2\n2 thirsty\n"


@pytest.mark.parametrize(
    "args",
    [
        ["add"],
        ["add", "ivy", "--days", "many"],
        ["water"],
        ["pass-days", "--by", "x"],
        ["show", "a"],
    ],
)
def test_wrong(args):
    """a wrong call is status 2"""
    assert call(*args).exit_code == 2


def test_default_file(tmp_path, monkeypatch):
    """without --file it is plants.json in the current folder"""
    monkeypatch.chdir(tmp_path)
    call("add", "ivy")
    assert stored(tmp_path / "plants.json") == {"ivy": 7}
    assert call("show").output == "ivy: 7\n"
    assert call("pass-days", "--by", 7).output == "1 thirsty\n"
