import os
import re
from pathlib import Path

import pytest
from pythlings_checks import environment, read, shell

HERE = Path(__file__).parent


@pytest.fixture
def zanele(tmp_path):
    """A home folder with the new tool, and a machine with an older one of the same name."""
    home = tmp_path / "Zanele M"
    tools = {home / "tools/bin/parcel": "parcel 2", tmp_path / "machine/parcel": "parcel 1"}
    tools[tmp_path / "machine/weigh"] = "weigh 1"
    for path, answer in tools.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\necho {answer}\n", encoding="utf-8", newline="\n")
        path.chmod(0o755)
    (home / "letters").mkdir()
    text = (HERE / "pathtool1.sh").read_text(encoding="utf-8")
    (home / "pathtool1.sh").write_text(text, encoding="utf-8", newline="\n")
    return home


def typed(home, command, cwd=".", start="."):
    """Type a command into a shell that has read the learner's file, and then gone to a folder."""
    path = os.pathsep.join([str(home.parent / "machine"), environment()["PATH"]])
    env = {"PATH": path, "HOME": str(home)}
    file = (home / "pathtool1.sh").as_posix()
    ran = shell(f'source "{file}"\ncd {cwd}\n{command}', home / start, env=env)
    ran.arguments = [*command.split()]
    return ran


def complain(words):
    """Point at the line of the learner's that sets PATH."""
    text = read("pathtool1.sh")
    numbers = [number for number, line in enumerate(text.lines, 1) if re.search("PATH *=", line)]
    text.wrong(numbers[-1] if numbers else len(text.lines), words)


def test_no_complaint(zanele):
    """the shell reads the file without a complaint"""
    ran = typed(zanele, "")
    if "identifier" in ran.stderr or "PATH: command not found" in ran.stderr:
        complain("bash takes this for several words: there must be no space around =")
    ran.succeeds().prints("")


def test_other_commands(zanele):
    """the commands from before are still found"""
    ran = typed(zanele, "weigh")
    if "not found" in ran.stderr and "$PATH" in typed(zanele, 'echo "$PATH"').stdout:
        complain("Between single quotes, $PATH is only a word. Which quotes put its value there?")
    if "not found" in ran.stderr:
        complain("With this line, no other command is found: the PATH from before is gone.")
    ran.prints("weigh 1\n")
    typed(zanele, "ls tools").prints("bin\n")


def test_new_version(zanele):
    """in her home folder, parcel 2 answers"""
    ran = typed(zanele, "parcel")
    if ran.stdout == "parcel 1\n":
        first = typed(zanele, 'echo "$PATH"').said.partition(":")[0]
        if os.name != "nt" and not (zanele / first).is_dir():
            complain(
                "parcel 1 answers: this line puts something first that is no folder here. "
                "Her home folder is $HOME, wherever that is."
            )
        complain("parcel 1 answers: the shell comes by its folder first.")
    ran.prints("parcel 2\n")


def test_other_folder(zanele):
    """in any other folder, parcel 2 answers too"""
    ran = typed(zanele, "parcel", "letters")
    if ran.stdout == "parcel 1\n":
        complain("When she is in her folder letters, parcel 1 answers. Is this a full path?")
    ran.prints("parcel 2\n")


def test_started_in_another_folder(zanele):
    """wherever the shell starts, parcel 2 answers"""
    ran = typed(zanele, "parcel", start="..")
    if ran.stdout == "parcel 1\n":
        complain("When the shell starts outside of her home folder, parcel 1 answers.")
    ran.prints("parcel 2\n")


def test_started_programs(zanele):
    """a program that she starts finds parcel 2 as well"""
    ran = typed(zanele, "sh -c parcel")
    if ran.stdout == "parcel 1\n":
        complain("A program that she starts still finds parcel 1: in quotes, ~ is just a ~.")
    ran.prints("parcel 2\n")


def test_one_folder_more(zanele):
    """PATH has one folder more at its front, and the rest of it is as it was"""
    path = os.pathsep.join([str(zanele.parent / "machine"), environment()["PATH"]])
    before = shell('echo "$PATH"', zanele, env={"PATH": path, "HOME": str(zanele)}).said
    after = typed(zanele, 'echo "$PATH"').said
    if after.partition(":")[2] != before:
        complain("After the new folder, PATH should go on exactly as it was before.")
