import pytest
from bicycles_for_check import MONTH, NAMES, ride, small_enough, summary, summed
from pythlings_checks import called, program
from streamcsv import main


def test_summary(tmp_path):
    """each station has a row: its rides, their minutes together, and the longest"""
    text = NAMES + ride("Castle", 12) + ride("Tivoli", 9) + ride("Castle", 30) + ride("Castle", 7)
    summary(summed(tmp_path, text), "Castle,3,49,30", "Tivoli,1,9,9")


def test_prints(tmp_path):
    """it prints how many rides and bad rows there were, and ends with status 0"""
    text = NAMES + ride("Castle", 12) + ride("Tivoli", 9)
    summed(tmp_path, text).succeeds().prints("2 rides, 0 bad rows")


def test_sorted(tmp_path):
    """the stations are sorted by name"""
    text = NAMES + ride("Park", 5) + ride("Zoo", 1) + ride("Čolnarna", 2) + ride("Castle", 90)
    summary(summed(tmp_path, text), "Castle,1,90,90", "Park,1,5,5", "Zoo,1,1,1", "Čolnarna,1,2,2")


def test_columns(tmp_path):
    """the columns may come in any order, with others between them"""
    text = "minutes,bike,station,note,start\n12,B1,Castle,flat tyre,2026-05-01T07:40\n"
    summary(summed(tmp_path, text).succeeds(), "Castle,1,12,12")


def test_names(tmp_path):
    """a name may hold a comma and a line break; spaces around it are dropped"""
    text = NAMES + ride('"Market, north"', 3) + ride('"Old\nHarbour"', 4) + ride("  Zoo ", 5)
    text += ride("Zoo", 6)
    wanted = ['"Market, north",1,3,3', '"Old\nHarbour",1,4,4', "Zoo,2,11,6"]
    summary(summed(tmp_path, text).succeeds(), *wanted)


def test_empty_lines(tmp_path):
    """empty lines don't count"""
    text = NAMES + "\n" + ride("Castle", 12) + "\n\n" + ride("Castle", 1) + "\n"
    ran = summed(tmp_path, text).succeeds().prints("2 rides, 0 bad rows")
    summary(ran, "Castle,2,13,12")


def test_no_rides(tmp_path):
    """without rides the summary has its first line only"""
    summary(summed(tmp_path, NAMES).succeeds().prints("0 rides, 0 bad rows"))


def test_without_bad(tmp_path):
    """it works without --bad, and leaves the summary and nothing else"""
    ran = summed(tmp_path, NAMES + ride("Castle", 12), bad=False).succeeds()
    ran.leaves_only("in.csv", "summary.csv")


def test_memory(tmp_path):
    """however long the file is, less than 500 kB are in use"""
    rows = "".join(ride(f"station {number}", number + 1) for number in range(10))
    ran = small_enough(tmp_path, NAMES + rows * (MONTH // 10))
    wanted = [f"station {n},800,{800 * (n + 1)},{n + 1}" for n in range(10)]
    summary(ran.succeeds(), *wanted)


def test_program(tmp_path):
    """started as a program, it does the same"""
    (tmp_path / "in.csv").write_text(NAMES + ride("Castle", 12), encoding="utf-8")
    ran = program("streamcsv.py", "in.csv", "--summary", "out.csv", cwd=tmp_path)
    ran.prints("1 rides, 0 bad rows").leaves("out.csv")


@pytest.mark.parametrize("words", [[], ["in.csv"], ["--summary", "out.csv"]])
def test_wrong_call(tmp_path, words):
    """a call without files, or without --summary, is a wrong call: status 2"""
    called(main, *words, cwd=tmp_path).fails(2)
