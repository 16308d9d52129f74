import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DICE = Path(__file__).parent / "dice"
OURS = ["main", "mydice", "players", "board", "names"]


def body(module):
    """Return the statements of a module, without its docstring."""
    tree = ast.parse((DICE / f"{module}.py").read_text(encoding="utf-8"))
    return tree.body[1:] if ast.get_docstring(tree) else tree.body


def imports(module):
    """Return the names of the modules that a module imports."""
    found = set()
    for statement in body(module):
        for node in ast.walk(statement):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            if isinstance(node, ast.ImportFrom):
                found.add(node.module)
    return found


@pytest.fixture
def run(tmp_path):
    """Run Python in a copy of the folder that leaves out an empty random.py."""
    game = tmp_path / "dice"
    shutil.copytree(DICE, game)
    if (DICE / "random.py").exists() and not body("random"):
        (game / "random.py").unlink()

    def runner(code, *arguments):
        (game / "attempt.py").write_text(code, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "attempt.py", *arguments],
            cwd=game,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip() or done.stderr.strip().splitlines()[-1]

    return runner


def test_random_is_empty():
    """random.py no longer hides the standard library's module"""
    code = body("random") if (DICE / "random.py").exists() else []
    left_in_random = [ast.unparse(statement).splitlines()[0] for statement in code]
    assert left_in_random == [], "there is still code in random.py"


def test_roll(run):
    """mydice rolls numbers from 1 to 6"""
    code = "import mydice\nprint(sorted({mydice.roll() for _ in range(500)}), mydice.SIDES)"
    assert run(code) == "[1, 2, 3, 4, 5, 6] 6"


@pytest.mark.parametrize("module", ["players", "board", "names"])
def test_each_alone(run, module):
    """each module can be imported first"""
    assert run(f"import {module}\nprint('imported')") == "imported"


def test_no_circle():
    """players and board do not import each other, and names imports neither"""
    wanted = {"players": set(), "board": set(), "names": set()}
    assert {module: imports(module) & set(OURS) - {"names"} for module in wanted} == wanted


def test_one_home():
    """short_name and WIDTH are made in one place only"""
    makers = []
    for module in OURS:
        for node in body(module):
            if isinstance(node, ast.FunctionDef) and node.name == "short_name":
                makers.append(f"short_name in {module}")
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "WIDTH":
                makers.append(f"WIDTH in {module}")
    assert sorted(makers) == ["WIDTH in names", "short_name in names"]


def test_no_points_yet(run):
    """players begin with their short name and no points"""
    shown = run("import players\nprint(players.make_players([' ada', 'maximiliane']))")
    assert shown == "[{'name': 'Ada', 'points': 0}, {'name': 'Maximili', 'points': 0}]"


def test_whole_game(run):
    """the game runs and shows a line for each player"""
    shown = run("import sys, main\nmain.main(sys.argv[1:])", " ada", "maximiliane").splitlines()
    assert [line[:-1] for line in shown] == ["Ada      ", "Maximili "]
    assert all(line[-1] in "123456" for line in shown), shown
