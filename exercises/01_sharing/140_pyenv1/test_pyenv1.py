from pathlib import Path

import pytest

import pyenv1
from nearest import local_version
from pyenv1 import choose

HERE = Path(__file__).parent
GLOBAL, SYSTEM = "3.13", "3.10"


def real(folder, global_version=GLOBAL):
    """Return the version that a folder of this exercise gets."""
    return local_version(HERE / folder, HERE) or global_version or SYSTEM


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(pyenv1).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()


@pytest.mark.parametrize("local", ["3.12", "3.9.18"])
def test_local_wins(local):
    """the local version wins"""
    assert choose(local, "3.13", "3.10") == local


@pytest.mark.parametrize("global_version", ["3.13", "3.11.4"])
def test_global_is_next(global_version):
    """without a local version the global one is used"""
    assert choose("", global_version, "3.10") == global_version


@pytest.mark.parametrize("system", ["3.10", "3.8"])
def test_system_is_last(system):
    """without both it is the Python of the system"""
    assert choose("", "", system) == system


def test_tree(tmp_path):
    """in a tree of folders the nearest file decides"""
    for folder, version in (("", "3.9"), ("choir", "3.12"), ("choir/songs", "")):
        (tmp_path / folder).mkdir(exist_ok=True)
        if version:
            (tmp_path / folder / ".python-version").write_text(version, encoding="utf-8")
    folders = [tmp_path, tmp_path / "choir", tmp_path / "choir" / "songs", tmp_path / "desk"]
    chosen = [choose(local_version(folder, tmp_path), "3.13", "3.10") for folder in folders]
    assert chosen == ["3.9", "3.12", "3.12", "3.9"]


def test_file_of_the_tram():
    """projects/tram asks for 3.12"""
    found = local_version(HERE / "projects" / "tram", HERE)
    assert found == "3.12"


def test_file_of_the_museum():
    """projects/museum asks for 3.11, with nothing else in the file"""
    found = local_version(HERE / "projects" / "museum", HERE)
    assert found == "3.11"


def verdict(answer, wanted):
    """Say whether an answer is right, not what it should be."""
    return "right" if answer == wanted else f"wrong: {answer!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_answer_tram():
    """the version in projects/tram"""
    found = verdict(pyenv1.ANSWER_TRAM, real("projects/tram"))
    assert found == "right", "it has a file of its own"


def test_answer_below_the_museum():
    """the version in a folder below projects/museum"""
    found = verdict(pyenv1.ANSWER_MUSEUM_IMAGES, real("projects/museum/images"))
    assert found == "right", "no file there, so look in the folder above"


def test_answer_reports():
    """the version in projects/archive/reports: mind every folder on the way up"""
    found = verdict(pyenv1.ANSWER_REPORTS, real("projects/archive/reports"))
    assert found == "right", (
        "`ls -a` shows files whose names begin with a dot; look in every folder"
    )


def test_answer_desk():
    """the version where no folder on the way up holds a file"""
    found = verdict(pyenv1.ANSWER_DESK, real("desk"))
    assert found == "right", "no file on the way up: which version comes next in the list?"


def test_answer_without_global():
    """the version where nothing is set at all"""
    found = verdict(pyenv1.ANSWER_DESK_NO_GLOBAL, real("desk", ""))
    assert found == "right", "no file and no global version: what is left?"
