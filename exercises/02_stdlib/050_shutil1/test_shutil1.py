import shutil
import zipfile
from types import SimpleNamespace

import pytest
from shutil1 import enough_space, nightly_copy, pack, retire


def tree(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


@pytest.fixture
def scores(tmp_path):
    """A choir's folder of scores."""
    folder = tmp_path / "scores"
    for name in ["ave.pdf", "psalms/23.pdf", "psalms/x.tmp", "old.bak", "list.txt"]:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return folder


@pytest.mark.parametrize("day", ["2024-05-01", "2024-05-02"])
def test_copy(scores, tmp_path, day):
    """the copy holds the scores and no temporary files"""
    made = nightly_copy(scores, tmp_path / "backups", day)
    assert made == tmp_path / "backups" / day
    assert tree(made) == ["ave.pdf", "list.txt", "psalms/23.pdf"]


def test_copy_leaves_source(scores, tmp_path):
    """the source is left as it was"""
    before = tree(scores)
    nightly_copy(scores, tmp_path / "backups", "a")
    assert tree(scores) == before


def test_copy_refuses(scores, tmp_path):
    """a day that is there already is refused"""
    nightly_copy(scores, tmp_path, "today")
    with pytest.raises(FileExistsError):
        nightly_copy(scores, tmp_path, "today")


@pytest.mark.parametrize("name", ["may", "scores-2024"])
def test_pack(scores, name):
    """the archive lies beside the folder and has one .zip"""
    made = pack(scores, name)
    assert made == scores.parent / f"{name}.zip"
    assert made.exists() is True


def test_pack_content(scores):
    """the archive holds the folder's content, not the folder"""
    with zipfile.ZipFile(pack(scores, "may")) as archive:
        files = sorted(name for name in archive.namelist() if not name.endswith("/"))
    assert files == tree(scores)


def test_retire(scores, tmp_path):
    """a retired score lies in the attic and no longer in its old place"""
    made = retire(scores / "ave.pdf", tmp_path / "far" / "attic")
    assert made == tmp_path / "far" / "attic" / "ave.pdf"
    assert (made.read_text(encoding="utf-8"), (scores / "ave.pdf").exists()) == ("ave.pdf", False)


def test_retire_into_existing(scores, tmp_path):
    """the attic may be there already"""
    attic = tmp_path / "attic"
    retire(scores / "ave.pdf", attic)
    assert retire(scores / "list.txt", attic) == attic / "list.txt"


def test_retire_never_overwrites(scores, tmp_path):
    """a taken name in the attic is refused and nothing is lost"""
    attic = tmp_path / "attic"
    attic.mkdir()
    (attic / "ave.pdf").write_text("older", encoding="utf-8")
    with pytest.raises(FileExistsError):
        retire(scores / "ave.pdf", attic)
    assert (attic / "ave.pdf").read_text(encoding="utf-8") == "older"
    assert (scores / "ave.pdf").exists() is True


@pytest.mark.parametrize(
    ("total", "free", "needed", "wanted"),
    [
        (1000, 500, 100, True),
        (1000, 500, 400, True),
        (1000, 500, 401, False),
        (1000, 50, 10, False),
        (200, 50, 30, True),
    ],
)
def test_enough_space(total, free, needed, wanted):
    """a tenth of the disk stays free"""
    usage = SimpleNamespace(total=total, used=total - free, free=free)
    assert enough_space(usage, needed) is wanted


def test_real_disk(tmp_path):
    """the answer of disk_usage itself is understood"""
    usage = shutil.disk_usage(tmp_path)
    assert enough_space(usage, usage.free - 1) is False
