import os
from pathlib import Path

import pytest
from pythlings_checks import environment, shell

HERE = Path(__file__).parent


@pytest.fixture
def project(tmp_path):
    """A project with a tool, and a machine with an older tool of the same name."""
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


def sourced(project, commands, cwd=None):
    """Run the commands in a shell that has sourced the learner's file."""
    path = os.pathsep.join([str(project.parent / "machine"), environment()["PATH"]])
    script = (project / "pathtool1.sh").as_posix()
    return shell(f'source "{script}"\n{commands}', cwd=cwd or project, env={"PATH": path})


def test_no_complaint(project):
    """the shell reads the file without a complaint"""
    ran = sourced(project, "")
    assert (ran.stdout + ran.stderr).replace(f"{project.as_posix()}/", "") == ""


def test_tool_of_the_project(project):
    """parcel is the tool of the project, not the older one"""
    sourced(project, "parcel").prints("parcel 2\n")


def test_other_commands(project):
    """the other commands are still found"""
    sourced(project, "weigh; ls tools").prints("weigh 1\nbin\n")


def test_after_cd(project):
    """after a cd the tool is still found"""
    sourced(project, "cd reports; parcel").prints("parcel 2\n")


def test_sourced_from_elsewhere(project):
    """it does not matter from where the file is sourced"""
    sourced(project, "parcel", cwd=project.parent).prints("parcel 2\n")


def test_path_is_exported(project):
    """programs that are started find the tool too"""
    sourced(project, "bash -c parcel").prints("parcel 2\n")


def test_rest_of_the_path(project):
    """the PATH is one folder longer, and the rest of it is as it was"""
    path = os.pathsep.join([str(project.parent / "machine"), environment()["PATH"]])
    before = shell('echo "$PATH"', cwd=project, env={"PATH": path}).said
    after = sourced(project, 'echo "$PATH"')
    assert after.stdout.strip().partition(":")[2] == before
