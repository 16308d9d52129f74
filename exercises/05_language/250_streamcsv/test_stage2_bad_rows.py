from pathlib import Path

from bicycles_for_check import MONTH, NAMES, bad, ride, small_enough, summary, summed


def test_sample(tmp_path):
    """the sample may.csv: six rides and three bad rows"""
    ran = summed(tmp_path, Path("may.csv").read_bytes(), name="may.csv").fails(1)
    ran.prints("6 rides, 3 bad rows")
    summary(
        ran,
        "Castle,2,1452,1440",
        "Market Square,2,25,18",
        '"Market, north",1,35,35',
        "Tivoli Park,1,41,41",
    )
    many, day = "may.csv,7,bad minutes 'many'", "may.csv,9,bad start '2026-05-32T11:00'"
    bad(ran, many, day, "may.csv,10,wrong number of fields")


def test_good_only(tmp_path):
    """without bad rows, their file has its first line only"""
    bad(summed(tmp_path, NAMES + ride("Castle", 12)).succeeds())


def test_fields(tmp_path):
    """a row with more or fewer fields than the first line"""
    text = NAMES + "2026-05-01T07:40,Castle\n2026-05-01T07:40,Castle,5,6\n" + ride("Castle", 4)
    ran = summed(tmp_path, text).fails(1)
    bad(ran, "in.csv,2,wrong number of fields", "in.csv,3,wrong number of fields")
    summary(ran, "Castle,1,4,4")


def test_station(tmp_path):
    """no station: there's nothing in it but spaces"""
    ran = summed(tmp_path, NAMES + ride("", 5) + ride("   ", 5)).fails(1)
    bad(ran, "in.csv,2,no station", "in.csv,3,no station")


def test_minutes(tmp_path):
    """bad minutes: not a whole number from 1 to 1440, written with digits only"""
    wrong = ["0", "1441", "-5", "+5", "5.0", "", "1_0", "²", "7 min"]
    ran = summed(tmp_path, NAMES + "".join(ride("Castle", minutes) for minutes in wrong)).fails(1)
    bad(ran, *(f"in.csv,{line},bad minutes '{text}'" for line, text in enumerate(wrong, 2)))


def test_minutes_good(tmp_path):
    """1 and 1440 minutes are good"""
    ran = summed(tmp_path, NAMES + ride("Castle", 1) + ride("Zoo", 1440)).succeeds()
    summary(ran, "Castle,1,1,1", "Zoo,1,1440,1440")


def test_start(tmp_path):
    """bad start: not a real date and time, or written in another way"""
    wrong = ["2026-02-29T07:40", "2026-05-01T24:10", "2026-05-01", "2026-05-01 07:40"]
    wrong += ["2026-5-1T07:40", "20260501T0740", "2026-05-01T07:40:00", ""]
    ran = summed(tmp_path, NAMES + "".join(ride("Castle", 5, start) for start in wrong)).fails(1)
    bad(ran, *(f"in.csv,{line},bad start '{text}'" for line, text in enumerate(wrong, 2)))


def test_start_good(tmp_path):
    """the 29th of February of a leap year, and midnight, are good"""
    text = NAMES + ride("Zoo", 5, "2028-02-29T07:40") + ride("Zoo", 5, "2026-05-01T00:00")
    summary(summed(tmp_path, text).succeeds(), "Zoo,2,10,5")


def test_first_reason(tmp_path):
    """of several reasons, the first in the table counts"""
    text = NAMES + ride(" ", "x", "y") + ride("Castle", "x", "y") + "y,,x,z\n"
    ran = summed(tmp_path, text).fails(1).prints("0 rides, 3 bad rows")
    bad(ran, "in.csv,2,no station", "in.csv,3,bad minutes 'x'", "in.csv,4,wrong number of fields")


def test_line(tmp_path):
    """the line is the one on which the row ends, even after a name on two lines"""
    text = NAMES + ride('"Old\nHarbour"', 4) + "\n" + ride('"Old\nHarbour"', 0)
    bad(summed(tmp_path, text).fails(1), "in.csv,6,bad minutes '0'")


def test_without_bad(tmp_path):
    """without --bad, bad rows are only counted"""
    ran = summed(tmp_path, NAMES + ride("Castle", 0) + ride("Castle", 9), bad=False).fails(1)
    ran.prints("1 rides, 1 bad rows").leaves_only("in.csv", "summary.csv")


def test_memory(tmp_path):
    """a great many bad rows don't fill the memory either"""
    ran = small_enough(tmp_path, NAMES + ride("Castle", 0) * MONTH).fails(1)
    ran.prints("0 rides, 8000 bad rows")
