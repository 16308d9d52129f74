import gzip

import pytest
from bicycles_for_check import NAMES, ride, summary, summed

GOOD = NAMES + ride("Castle", 12) + ride("Castle", 0)
PACKED = gzip.compress((NAMES + ride("Castle", 12) * 1_500).encode())
UNUSABLE = {
    "missing": ("june.csv", None),
    "empty": ("june.csv", b""),
    "no column minutes": ("june.csv", b"start,station\n2026-05-01T07:40,Castle\n"),
    "no column start": ("june.csv", b"day,station,minutes\n2026-05-01T07:40,Castle,5\n"),
    "not UTF-8": (
        "june.csv",
        GOOD.encode() * 40 + "2026-05-01T07:40,Caf\xe9,5\n".encode("latin-1"),
    ),
    "not packed": ("june.csv.gz", GOOD.encode()),
    "cut off": ("june.csv.gz", PACKED[: len(PACKED) // 2]),
}


def tried(folder, which):
    """Run the program with a good file and one that can't be used."""
    name, data = UNUSABLE[which]
    if data is not None:
        (folder / name).write_bytes(data)
    return summed(folder, GOOD, name), name


@pytest.mark.parametrize("which", UNUSABLE)
def test_status(tmp_path, which):
    """a file that can't be used: status 3, one line with its name, and no new file in the folder"""
    ran, name = tried(tmp_path, which)
    ran.fails(3).prints("")
    lines = ran.stderr.splitlines()
    if len(lines) != 1 or not lines[0].startswith("streamcsv: ") or name not in lines[0]:
        pytest.fail(
            f"One line that begins with `streamcsv: ` and names {name} belongs on standard error. "
            f"There is: {ran.stderr or 'nothing'}"
        )
    ran.leaves_only("in.csv", *[] if which == "missing" else [name])


@pytest.mark.parametrize("which", UNUSABLE)
def test_last_month_stays(tmp_path, which):
    """a file that can't be used: what was written last month stays as it was"""
    (tmp_path / "summary.csv").write_bytes(b"station,rides\nlast month,1\n")
    (tmp_path / "bad.csv").write_bytes(b"file,line,reason\nlast month,7,rain\n")
    ran, _ = tried(tmp_path, which)
    ran.fails(3)
    ran.leaves("summary.csv", "station,rides\nlast month,1\n")
    ran.leaves("bad.csv", "file,line,reason\nlast month,7,rain\n")


def test_replaced(tmp_path):
    """if all is well, last month's files are replaced, and nothing else is left"""
    (tmp_path / "summary.csv").write_bytes(b"station,rides\nlast month,1\n" * 50)
    (tmp_path / "bad.csv").write_bytes(b"file,line,reason\nlast month,7,rain\n" * 50)
    ran = summed(tmp_path, NAMES + ride("Castle", 12)).succeeds()
    summary(ran, "Castle,1,12,12")
    ran.leaves_only("in.csv", "summary.csv", "bad.csv")
