import gzip

from bicycles_for_check import MONTH, NAMES, bad, ride, small_enough, summary, summed


def test_two_files(tmp_path):
    """all rides of two files go into one summary"""
    text = NAMES + ride("Zoo", 5) + ride("Castle", 50)
    (tmp_path / "june.csv").write_text(text, encoding="utf-8", newline="\n")
    ran = summed(tmp_path, NAMES + ride("Castle", 12) + ride("Zoo", 6), "june.csv").succeeds()
    ran.prints("4 rides, 0 bad rows")
    summary(ran, "Castle,2,62,50", "Zoo,2,11,6")


def test_own_first_line(tmp_path):
    """each file has a first line of its own, and its own lines"""
    text = "station,minutes,start\nZoo,5,2026-06-01T10:00\nZoo,x,2026-06-01T10:00\n"
    (tmp_path / "june.csv").write_text(text, encoding="utf-8", newline="\n")
    ran = summed(tmp_path, NAMES + ride("Castle", 12) + ride("Castle", 0), "june.csv").fails(1)
    bad(ran, "in.csv,3,bad minutes '0'", "june.csv,3,bad minutes 'x'")
    summary(ran, "Castle,1,12,12", "Zoo,1,5,5")


def test_packed(tmp_path):
    """a file packed with gzip"""
    text = NAMES + ride('"Old\nHarbour"', 4) + ride("Čolnarna", 0)
    ran = summed(tmp_path, text, name="june.csv.gz").fails(1)
    summary(ran, '"Old\nHarbour",1,4,4')
    bad(ran, "june.csv.gz,4,bad minutes '0'")


def test_mixed(tmp_path):
    """packed files and others together, and the same file twice"""
    (tmp_path / "june.csv.gz").write_bytes(gzip.compress((NAMES + ride("Zoo", 5)).encode()))
    text = NAMES + ride("Castle", 12)
    ran = summed(tmp_path, text, "june.csv.gz", "june.csv.gz").succeeds()
    summary(ran, "Castle,1,12,12", "Zoo,2,10,5")


def test_folder(tmp_path):
    """a file in another folder, which is named as it was typed"""
    (tmp_path / "2026").mkdir()
    ran = summed(tmp_path, NAMES + ride("Castle", 0), name="2026/may.csv").fails(1)
    bad(ran, "2026/may.csv,2,bad minutes '0'")


def test_packed_memory(tmp_path):
    """a packed file is read while it's unpacked: less than 500 kB are in use"""
    ran = small_enough(tmp_path, NAMES + ride("Castle", 9) * MONTH, name="june.csv.gz")
    summary(ran.succeeds(), "Castle,8000,72000,9")
    ran.leaves_only("june.csv.gz", "summary.csv", "bad.csv")
