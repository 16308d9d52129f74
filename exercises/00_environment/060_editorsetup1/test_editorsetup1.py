import configparser
import json
import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def unreadable_lines():
    """Return those lines of .editorconfig that no editor understands."""
    lines = (HERE / ".editorconfig").read_text(encoding="utf-8").splitlines()
    known = re.compile(r"\s*([#;].*|\[.+\]\s*|[^=\s][^=]*=\s*\S.*)?")
    return [line for line in lines if not known.fullmatch(line)]


def editor_settings(name):
    """Return what .editorconfig says about a file of that name."""
    text = (HERE / ".editorconfig").read_text(encoding="utf-8")
    parser = configparser.ConfigParser(interpolation=None, strict=False, allow_no_value=True)
    parser.read_string("[top of the file]\n" + text)
    found = {}
    for section in parser.sections():
        pattern = section.removeprefix("**/")
        if section != "top of the file" and fnmatchcase(name, pattern):
            found |= {key: (value or "").lower() for key, value in parser[section].items()}
    return found


def vscode():
    """Return the settings of Visual Studio Code."""
    return json.loads((HERE / ".vscode" / "settings.json").read_text(encoding="utf-8"))


def test_editorconfig_is_read():
    """each line of .editorconfig is a section, or a name, = and a value"""
    assert unreadable_lines() == []


@pytest.mark.parametrize("name", ["menu.py", "README.md", "Makefile"])
def test_charset(name):
    """every file is written in utf-8"""
    assert editor_settings(name).get("charset") == "utf-8"


@pytest.mark.parametrize("name", ["menu.py", "README.md", "Makefile"])
def test_final_newline(name):
    """every file ends with a newline"""
    assert editor_settings(name).get("insert_final_newline") == "true"


def test_python_files():
    """Python files are indented by four spaces"""
    found = editor_settings("menu.py")
    assert (found.get("indent_style"), found.get("indent_size")) == ("space", "4")


def test_makefile():
    """a Makefile keeps its tabs"""
    assert editor_settings("Makefile").get("indent_style") == "tab"


def test_json_is_read():
    """settings.json is JSON that a program can read"""
    assert isinstance(vscode(), dict)


def test_interpreter():
    """the interpreter is the one in .venv of the project"""
    path = vscode().get("python.defaultInterpreterPath", "").replace("\\", "/")
    inside = path.removeprefix("./").removeprefix("${workspaceFolder}/")
    assert inside in [
        ".venv",
        ".venv/bin/python",
        ".venv/bin/python3",
        ".venv/Scripts/python.exe",
        ".venv/Scripts/python",
    ], f"the interpreter is {path}"


def test_format_on_save():
    """files are formatted when they are saved"""
    assert vscode().get("editor.formatOnSave") is True


def test_pytest():
    """tests are run with pytest"""
    assert vscode().get("python.testing.pytestEnabled") is True
