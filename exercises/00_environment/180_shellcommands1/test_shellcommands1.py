import re
import shutil
from pathlib import Path

import pytest
from pythlings_checks import read, script

HERE = Path(__file__).parent
LIST = "Tide 1\nTide 2\nNight train\nHarbour\n"
TRAIN = "The last train hums\nand keeps its windows lit for nobody.\n"
TIDE_1 = "The sea comes in\nand reads the beach aloud.\n"
TIDE_2 = "The sea goes out\nand leaves its place marked with a shell.\n"
HARBOUR = "Boats asleep,\nropes talking.\n"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("server")
    shutil.copytree(HERE / "poems", folder / "poems")
    return script("shellcommands1.sh", cwd=folder)


def folder_is_there(ran, name):
    """Fail if a file has got the name of a folder."""
    if (ran.folder / "poems" / name).is_file():
        pytest.fail(
            f"poems/{name} is a file: there was no folder {name}, so it became a file's name."
        )


def test_no_command_fails(ran):
    """every command of the script works"""
    text = read("shellcommands1.sh")
    for number, line in enumerate(text.lines, 1):
        unquoted = re.search(r"^\s*(mv|cp|rm) (.* )?[^\"'#]*\b(tide [12]|night train)\.txt", line)
        if unquoted and '"' not in line and "'" not in line and ran.status != 0:
            text.wrong(
                number, "A space ends a name, so bash reads two names here. What holds it together?"
            )
    folder_is_there(ran, "sea")
    folder_is_there(ran, "trains")
    ran.succeeds()


def test_sea(ran):
    """both tides and the harbour are in poems/sea"""
    ran.leaves("poems/sea/tide 1.txt", TIDE_1).leaves("poems/sea/tide 2.txt", TIDE_2)
    ran.leaves("poems/sea/harbour.txt", HARBOUR)


def test_train(ran):
    """the night train is in poems/trains"""
    ran.leaves("poems/trains/night train.txt", TRAIN)


def test_contents(ran):
    """list.txt is called contents.txt now"""
    ran.leaves("poems/contents.txt", LIST)


def test_copy(ran):
    """contents-old.txt is a copy of it"""
    ran.leaves("poems/contents-old.txt", LIST)


def test_drafts(ran):
    """the folder drafts is still there"""
    ran.leaves("poems/drafts")


def test_whole_tree(ran):
    """nothing else is in poems: the tree is the one on the right"""
    ran.leaves_only(
        "poems/contents.txt",
        "poems/contents-old.txt",
        "poems/sea/harbour.txt",
        "poems/sea/tide 1.txt",
        "poems/sea/tide 2.txt",
        "poems/trains/night train.txt",
        "poems/drafts",
    )


def test_ends_in_sea(ran):
    """the last thing shown is the folder poems/sea"""
    if not ran.stdout.replace("\\", "/").rstrip().endswith("/poems/sea"):
        pytest.fail("The script should end in the folder poems/sea, and pwd should show that.")
