import pytest
from pythlings_checks import command, program
from test_stage2_menu import LINES, typed


def test_saved(tmp_path):
    """stage 3: at the end the walks are in walks.txt, a line for each"""
    typed(tmp_path, "a", "Ridge", "12.5", "a", "Übungsweg; steep", "4", "q").leaves("walks.txt")
    lines = (tmp_path / "walks.txt").read_text(encoding="utf-8").splitlines()
    assert lines[:1] == ["12.5;Ridge"], (
        f"The first line of walks.txt is {lines[:1]}. It should be: 12.5;Ridge"
    )
    parts = [line.split(";", 1) for line in lines]
    assert len(parts) == 2, f"walks.txt has {len(parts)} lines after two walks were added."
    assert float(parts[1][0]) == 4, f"walks.txt says {lines[1]!r} for a walk of 4 km."
    assert parts[1][1] == "Übungsweg; steep", (
        f"walks.txt says {lines[1]!r}. The name was: Übungsweg; steep"
    )


def test_saved_exactly(tmp_path):
    """stage 3: the distance is saved as it is, not as it's shown"""
    typed(tmp_path, "a", "Ridge", "12.25", "q").leaves("walks.txt", "12.25;Ridge\n")


def test_loaded(tmp_path):
    """stage 3: walks.txt is read at the start, and kept with what is new"""
    path = tmp_path / "walks.txt"
    path.write_text("9;Bay\n4.2;Mill; twice\n", encoding="utf-8")
    typed(tmp_path, "l", "q").shows(
        f"{LINES}> l\n1. Bay, 9.0 km\n2. Mill; twice, 4.2 km\n{LINES}> q\nBye!\n"
    )
    typed(tmp_path, "a", "Zoë's hill", "3", "q").succeeds()
    typed(tmp_path, "l", "s", "q").shows(
        f"{LINES}> l\n1. Bay, 9.0 km\n2. Mill; twice, 4.2 km\n3. Zoë's hill, 3.0 km\n"
        f"{LINES}> s\nZoë's hill, 3.0 km\n{LINES}> q\nBye!\n"
    )


def test_starts_empty(tmp_path):
    """stage 3: without walks.txt there are no walks, whatever was there before"""
    typed(tmp_path, "a", "Mill loop", "4.2", "q").succeeds()
    (tmp_path / "walks.txt").unlink()
    typed(tmp_path, "l", "q").shows(f"{LINES}> l\nNo walks yet.\n{LINES}> q\nBye!\n")


@pytest.mark.parametrize(
    ("lines", "last"),
    [((), "> "), (("a",), "Name: "), (("a", "Mill loop"), "Kilometres: ")],
    ids=["at the menu", "at the name", "at the distance"],
)
def test_end_of_input(tmp_path, lines, last):
    """stage 3: the end of the input is like q, wherever it comes"""
    (tmp_path / "walks.txt").write_text("9.5;Bay\n", encoding="utf-8")
    ran = typed(tmp_path, *lines).succeeds()
    assert ran.screen.endswith("Bye!\n"), "When the input ends, it should say Bye!"
    ran.leaves("walks.txt", "9.5;Bay\n")


def test_saved_at_the_end_of_input(tmp_path):
    """stage 3: what was added is saved, too, when the input ends"""
    typed(tmp_path, "a", "Mill loop", "4.2").succeeds()
    if not (tmp_path / "walks.txt").exists():
        pytest.fail("A walk was added, then the input ended, and there is no walks.txt.")
    typed(tmp_path, "l", "q").shows(f"{LINES}> l\n1. Mill loop, 4.2 km\n{LINES}> q\nBye!\n")


def test_program(tmp_path):
    """stage 3: started as a program it shows the menu, imported it's silent"""
    program("menuapp.py", typed=["q"], cwd=tmp_path).shows(f"{LINES}> q\nBye!\n")
    command("python", "-B", "-c", "import menuapp").shows("")
