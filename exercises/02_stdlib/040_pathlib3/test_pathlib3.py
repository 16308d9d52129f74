import ast
from pathlib import Path

import pathlib3
import pytest
from pathlib3 import back_up, files_below, safe, target_for, versioned


@pytest.fixture
def plans(tmp_path):
    """A tree of plans."""
    for name in ["plans/b.dwg", "plans/a.dwg", "plans/old/2019/c.pdf", "secret/key"]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path / "plans"


@pytest.mark.parametrize("kind", [Path, str])
def test_files(plans, kind):
    """all files are found, at every depth, sorted"""
    found = [Path(path) for path in files_below(kind(plans))]
    assert found == [plans / "a.dwg", plans / "b.dwg", plans / "old" / "2019" / "c.pdf"]


@pytest.mark.parametrize("name", ["a.dwg", "old/2019/c.pdf"])
def test_target(plans, tmp_path, name):
    """a file keeps its place below the backup"""
    assert Path(target_for(plans / name, plans, tmp_path / "b")) == tmp_path / "b" / name


@pytest.mark.parametrize(("name", "number"), [("plan.dwg", 3), ("site.v2.pdf", 10), ("README", 1)])
def test_versioned(name, number):
    """the number stands before the suffix"""
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    assert Path(versioned(Path("x.y", name), number)) == Path(
        "x.y", f"{stem}-{number}{dot}{suffix}"
    )


@pytest.mark.parametrize("name", ["a.dwg", "old/2019/c.pdf", "old/../a.dwg", "new.dwg"])
def test_safe(plans, name):
    """what lies below the folder is safe"""
    assert safe(plans / name, plans) is True


def test_back_up(plans, tmp_path):
    """all files are copied to their places"""
    assert back_up(plans, tmp_path / "b") == 3
    copied = {p.relative_to(tmp_path / "b").as_posix() for p in (tmp_path / "b").rglob("*.*")}
    assert copied == {"a.dwg", "b.dwg", "old/2019/c.pdf"}


@pytest.mark.parametrize("name", ["../secret/key", "old/../../secret/key", "../plans2/a"])
def test_not_safe(plans, name):
    """two dots do not lead out of the folder"""
    assert safe(plans / name, plans) is False


def test_safe_relative(plans, monkeypatch):
    """a relative folder works too"""
    monkeypatch.chdir(plans.parent)
    assert (safe("plans/a.dwg", "plans"), safe("secret/key", "plans")) == (True, False)


@pytest.mark.parametrize("name", ["secret/key", "plans2/a.dwg"])
def test_target_outside(plans, tmp_path, name):
    """a file that lies elsewhere has no target"""
    with pytest.raises(ValueError):
        target_for(tmp_path / name, plans, tmp_path / "b")


def test_paths(plans, tmp_path):
    """paths are Path objects"""
    results = [*files_below(plans), target_for(plans / "a.dwg", plans, "b"), versioned("a.b", 1)]
    assert [type(result) for result in results if not isinstance(result, Path)] == []


def test_no_os():
    """os is not imported, and nothing is sliced"""
    tree = ast.parse(Path(pathlib3.__file__).read_text(encoding="utf-8"))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name.split(".")[0] == "os"]
        elif isinstance(node, ast.ImportFrom) and node.module in {"os", "os.path"}:
            found.append(node.module)
        elif isinstance(node, ast.Slice):
            found.append(ast.unparse(node))
    assert found == []
