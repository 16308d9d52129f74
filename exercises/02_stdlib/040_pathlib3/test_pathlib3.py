import os
from pathlib import Path

import pytest
from pathlib3 import back_up, files_below, safe, target_for, versioned

FILES = ["plans/b.dwg", "plans/old/2019/c.pdf", "plans/a.dwg", "secret/key", "plans2/hall.dwg"]
PLANS = ["plans/a.dwg", "plans/b.dwg", "plans/old/2019/c.pdf"]


@pytest.fixture(autouse=True)
def office(tmp_path, monkeypatch):
    """Write the files of the office, each with its name in it, and go there."""
    monkeypatch.chdir(tmp_path)
    for name in FILES:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(name, encoding="utf-8")
    Path("empty").mkdir()


def seen(path):
    """Return a path as it is seen from the folder of the office."""
    whole = Path(path).resolve()
    base = Path.cwd().resolve()
    return whole.relative_to(base).as_posix() if whole.is_relative_to(base) else str(path)


def leads(call, result, wanted):
    """Fail unless the result is a Path that leads to this place."""
    if seen(result) != wanted:
        pytest.fail(f"{call} should be {wanted}, and it is {seen(result)}")
    if not isinstance(result, Path):
        pytest.fail(f"{call} should be a Path, and it is a {type(result).__name__}")


def lists(call, result, *wanted):
    """Fail unless the result is a list of these Paths."""
    if not isinstance(result, list):
        pytest.fail(f"{call} should be a list, and it is a {type(result).__name__}")
    found = [seen(path) for path in result]
    if found != list(wanted):
        pytest.fail(
            f"{call} should hold {', '.join(wanted) or 'nothing'}, "
            f"and it holds {', '.join(found) or 'nothing'}"
        )
    for path in result:
        leads(f"each path in {call}", path, seen(path))


def refuses(call, *arguments):
    """Fail unless target_for raises ValueError."""
    try:
        result = target_for(*arguments)
    except ValueError:
        return
    pytest.fail(f"{call} should raise ValueError, and it is {seen(result)}")


def test_files():
    """files_below finds all files, sorted, and no folders"""
    lists('files_below("plans")', files_below("plans"), *PLANS)
    lists('files_below("empty")', files_below("empty"))


def test_files_path():
    """files_below takes a Path as well as text"""
    lists('files_below(Path("plans"))', files_below(Path("plans")), *PLANS)


def backwards(monkeypatch, name):
    """Let a search of Path find everything in the order of another disk."""
    real = getattr(Path, name)

    def search(self, *args, **kwargs):
        return iter(sorted(real(self, *args, **kwargs), reverse=True))

    monkeypatch.setattr(Path, name, search)


def test_files_sorted(monkeypatch):
    """files_below sorts them, whatever the order of the disk"""
    with monkeypatch.context() as disk:
        for name in ["rglob", "glob", "iterdir"]:
            backwards(disk, name)
        found = files_below("plans")
    lists('files_below("plans")', found, *PLANS)


def test_target():
    """a file keeps its place below the backup"""
    leads(
        'target_for("plans/a.dwg", "plans", "b")',
        target_for("plans/a.dwg", "plans", "b"),
        "b/a.dwg",
    )
    leads(
        'target_for(Path("plans/old/2019/c.pdf"), Path("plans"), Path("b"))',
        target_for(Path("plans/old/2019/c.pdf"), Path("plans"), Path("b")),
        "b/old/2019/c.pdf",
    )


def test_target_slash():
    """a slash at the end of the folder makes no difference"""
    leads(
        'target_for("plans/b.dwg", "plans/", "b")',
        target_for("plans/b.dwg", "plans/", "b"),
        "b/b.dwg",
    )


def test_target_above():
    """for a file that goes up and down again, the target is where it ends"""
    leads(
        'target_for("plans/old/../a.dwg", "plans", "b")',
        target_for("plans/old/../a.dwg", "plans", "b"),
        "b/a.dwg",
    )


def test_target_outside():
    """a file from somewhere else has no target"""
    refuses('target_for("secret/key", "plans", "b")', "secret/key", "plans", "b")
    refuses('target_for("plans2/hall.dwg", "plans", "b")', "plans2/hall.dwg", "plans", "b")


def test_target_dots():
    """two dots don't lead out of the folder"""
    refuses('target_for("plans/../secret/key", "plans", "b")', "plans/../secret/key", "plans", "b")


def test_versioned():
    """the number comes before the suffix, and the folder stays the same"""
    leads('versioned("plans/plan.dwg", 3)', versioned("plans/plan.dwg", 3), "plans/plan-3.dwg")
    leads(
        'versioned(Path("plans/site.v2.pdf"), 10)',
        versioned(Path("plans/site.v2.pdf"), 10),
        "plans/site.v2-10.pdf",
    )


def test_versioned_plain():
    """a name without a suffix ends with the number, whatever its folder is called"""
    leads(
        'versioned("site.2026/README", 3)', versioned("site.2026/README", 3), "site.2026/README-3"
    )
    leads('versioned("README", 1)', versioned("README", 1), "README-1")


def test_safe():
    """what is below the folder is safe, and needn't exist yet"""
    assert safe("plans/a.dwg", "plans") is True
    assert safe("plans/old/new/hall.dwg", "plans") is True
    assert safe("plans/old/../a.dwg", "plans") is True
    assert safe(Path("plans/a.dwg"), Path("plans")) is True


def test_safe_slash():
    """a folder with a slash at its end is the same folder"""
    assert safe("plans/a.dwg", "plans/") is True


def test_not_safe():
    """two dots don't lead out of the folder"""
    assert safe("plans/../secret/key", "plans") is False
    assert safe("plans/old/../../secret/key", "plans") is False


def test_not_safe_neighbour():
    """a neighbour whose name begins alike isn't below the folder"""
    assert safe("plans2/hall.dwg", "plans") is False
    assert safe("plans/../plans2/hall.dwg", "plans") is False


def test_not_safe_itself():
    """the folder isn't below itself"""
    assert safe("plans", "plans") is False
    assert safe("plans/old/..", "plans") is False


def test_safe_absolute():
    """it makes no difference how the folder is written"""
    assert safe("plans/a.dwg", Path("plans").resolve()) is True
    assert safe(Path("secret/key").resolve(), "plans") is False
    assert safe("plans/a.dwg", "secret/../plans") is True


def test_safe_link():
    """a link doesn't lead out of the folder either"""
    try:
        os.symlink(Path("secret").resolve(), "plans/link", target_is_directory=True)
    except OSError:
        pytest.skip("this system lets nobody make links")
    assert safe("plans/link/key", "plans") is False


def test_back_up():
    """back_up copies all files to their places and says how many"""
    count = back_up("plans", "b")
    copied = sorted(path.as_posix() for path in Path("b").rglob("*") if path.is_file())
    if copied != ["b/a.dwg", "b/b.dwg", "b/old/2019/c.pdf"]:
        pytest.fail(f"back_up('plans', 'b') has made {', '.join(copied) or 'no copies'}")
    inside = Path("b/old/2019/c.pdf").read_text(encoding="utf-8")
    if inside != "plans/old/2019/c.pdf":
        pytest.fail("The copy of old/2019/c.pdf has another text than the file itself")
    if count != 3:
        pytest.fail(f"back_up('plans', 'b') has copied 3 files, and says {count}")


def test_back_up_again():
    """a second backup to the same place works, too, and brings what is new"""
    back_up("plans", "b")
    Path("plans/a.dwg").write_text("new walls", encoding="utf-8")
    Path("b/shed.dwg").write_text("not ours", encoding="utf-8")
    count = back_up(Path("plans"), Path("b"))
    if Path("b/a.dwg").read_text(encoding="utf-8") != "new walls":
        pytest.fail("After a second backup, b/a.dwg is still the old one")
    if count != 3:
        pytest.fail(f"The second backup has copied 3 files, and says {count}")
