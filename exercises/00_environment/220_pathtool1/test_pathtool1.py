import os
from pathlib import Path

import pytest

from bash_for_check import bash, environment, find_bash

HERE = Path(__file__).parent


@pytest.fixture
def project(tmp_path):
    """A project with a tool, and a machine with an older tool of the same name."""
    if not find_bash():
        pytest.skip("bash is not installed (on Windows it comes with git)")
    tools = {"my project/tools/bin/parcel": "parcel 2", "machine/parcel": "parcel 1"}
    tools["machine/weigh"] = "weigh 1"
    for name, answer in tools.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\necho {answer}\n", encoding="utf-8", newline="\n")
        path.chmod(0o755)
    project = tmp_path / "my project"
    script = (HERE / "pathtool1.sh").read_text(encoding="utf-8")
    (project / "pathtool1.sh").write_text(script, encoding="utf-8", newline="\n")
    (project / "reports").mkdir()
    return project


def say(project, commands, cwd=None):
    """Return what the commands print, in a shell that has sourced the learner's file."""
    path = os.pathsep.join([str(project.parent / "machine"), environment()["PATH"]])
    script = (project / "pathtool1.sh").as_posix()
    ran = bash(f'source "{script}"\n{commands}', cwd or project, PATH=path)
    return (ran.stdout + ran.stderr).splitlines()


def test_no_complaint(project):
    """the shell reads the file without a complaint"""
    said = " ".join(say(project, ""))
    assert said.replace(f"{project.as_posix()}/", "")[:100] == ""


def test_tool_of_the_project(project):
    """parcel is the tool of the project, not the older one"""
    assert say(project, "parcel") == ["parcel 2"]


def test_other_commands(project):
    """the other commands are still found"""
    assert say(project, "weigh; ls tools") == ["weigh 1", "bin"]


def test_after_cd(project):
    """after a cd the tool is still found"""
    assert say(project, "cd reports; parcel") == ["parcel 2"]


def test_sourced_from_elsewhere(project):
    """it does not matter from where the file is sourced"""
    assert say(project, "parcel", cwd=project.parent) == ["parcel 2"]


def test_path_is_exported(project):
    """programs that are started find the tool too"""
    assert say(project, "bash -c parcel") == ["parcel 2"]


def test_rest_of_the_path(project):
    """the PATH is one folder longer, and the rest of it is as it was"""
    path = os.pathsep.join([str(project.parent / "machine"), environment()["PATH"]])
    before = bash('echo "$PATH"', project, PATH=path).stdout.strip()
    after = say(project, 'echo "$PATH"')[0]
    assert after.partition(":")[2] == before
