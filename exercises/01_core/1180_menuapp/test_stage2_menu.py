import menuapp
import pytest
from added_line import with_line
from pythlings_checks import called

LINES = "a  add a walk\nl  list the walks\ns  shortest walk\nq  quit\n"


def typed(tmp_path, *lines):
    """Run main in an empty folder while this is typed."""
    return called(menuapp.main, typed=lines, cwd=tmp_path)


def test_quit(tmp_path):
    """stage 2: the menu is shown, q quits"""
    typed(tmp_path, "q").shows(f"{LINES}> q\nBye!\n")


def test_whole_session(tmp_path):
    """stage 2: add two walks, list them, find the shortest"""
    typed(tmp_path, "a", "Ridge", "12.5", "a", "Mill loop", "4.2", "l", "s", "q").shows(
        f"{LINES}> a\nName: Ridge\nKilometres: 12.5\nAdded.\n"
        f"{LINES}> a\nName: Mill loop\nKilometres: 4.2\nAdded.\n"
        f"{LINES}> l\n1. Ridge, 12.5 km\n2. Mill loop, 4.2 km\n"
        f"{LINES}> s\nMill loop, 4.2 km\n"
        f"{LINES}> q\nBye!\n"
    )


@pytest.mark.parametrize("choice", ["x", "al", "1", ""])
def test_wrong_choice(tmp_path, choice):
    """stage 2: a wrong choice is named, and the menu comes again"""
    typed(tmp_path, choice, "q").shows(
        f"{LINES}> {choice}\nThere is no {choice}.\n{LINES}> q\nBye!\n"
    )


def test_spaces_and_capitals(tmp_path):
    """stage 2: spaces and capitals don't matter"""
    typed(tmp_path, " L ", " Q").shows(f"{LINES}>  L \nNo walks yet.\n{LINES}>  Q\nBye!\n")


def test_new_entry(tmp_path):
    """stage 2: a line that Nadia adds to MENU is shown and works"""
    line = 'MENU["c"] = ("count them", lambda walks: print(len(walks)))'
    program = with_line("menuapp.py", "MENU", line)
    longer = LINES.replace("q  quit", "c  count them\nq  quit")
    lines = ["a", "Mill loop", "4.2", "c", "q"]
    called(program.main, typed=lines, cwd=tmp_path).shows(
        f"{longer}> a\nName: Mill loop\nKilometres: 4.2\nAdded.\n{longer}> c\n1\n{longer}> q\nBye!\n"
    )
