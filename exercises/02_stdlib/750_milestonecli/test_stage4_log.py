import pytest
from meters_for_check import Place


@pytest.fixture
def meters(tmp_path):
    return Place(tmp_path)


def test_success(meters):
    """an import is logged, with its file"""
    meters.readings("M-1,2026-05-01,100", name="may.csv")
    meters("import", "may.csv").succeeds()
    meters.logged("INFO imported 1, refused 0 from may.csv")


def test_refused(meters):
    """each refused row is a warning"""
    meters.readings("Mä-1,2026-05-01,100", ",2026-05-01,1", "M-1,ä,1")
    meters("import", "in.csv").fails(1)
    meters.logged(
        "WARNING line 3: no meter",
        "WARNING line 4: bad day 'ä'",
        "INFO imported 1, refused 2 from in.csv",
    )


def test_once(meters):
    """three calls in one process write each message once"""
    meters.readings("M-1,2026-05-01,100", name="may.csv")
    meters.readings("M-1,2026-06-01,110", name="june.csv")
    for name in ("may.csv", "june.csv", "empty.csv"):
        meters.write("empty.csv", "meter,day,value\n")
        meters("import", name).succeeds()
    meters.logged(
        "INFO imported 1, refused 0 from may.csv",
        "INFO imported 1, refused 0 from june.csv",
        "INFO imported 0, refused 0 from empty.csv",
    )


def test_own_log(meters):
    """the log is where the settings say"""
    meters.readings("M-1,2026-05-01,100")
    meters("--log", "a.log", "import", "in.csv").succeeds()
    meters("import", "in.csv", METERS_LOG="b.log").fails(1)
    meters.logged("INFO imported 1, refused 0 from in.csv", name="a.log")
    meters.logged(
        "WARNING line 2: day not after 2026-05-01",
        "INFO imported 0, refused 1 from in.csv",
        name="b.log",
    )


@pytest.mark.parametrize("command", ["import", "report"])
def test_error(meters, command):
    """what ends with status 3 is an error in the log"""
    meters.write("meters.json", "{")
    meters.readings("M-1,2026-05-01,100")
    meters(command, *(["in.csv"] if command == "import" else [])).fails(3)
    text = meters.folder.joinpath("meters.log").read_text(encoding="utf-8")
    if len(text.splitlines()) != 1 or " ERROR " not in text:
        pytest.fail(f"One line with ERROR should be in meters.log. There is:\n{text}")


def test_quiet(meters):
    """without --verbose only the refused rows are on standard error"""
    meters.readings("M-1,2026-05-01,100", "M-1,x,1")
    ran = meters("import", "in.csv").fails(1)
    if ran.stderr.splitlines() != ["line 3: bad day 'x'"]:
        pytest.fail(f"Only line 3: bad day 'x' should be there. There is:\n{ran.stderr}")


@pytest.mark.parametrize("rows", [["M-1,2026-05-01,100"], []], ids=["a row", "no row"])
def test_verbose(meters, rows):
    """--verbose shows the log on standard error, too, each line once"""
    meters.readings(*rows)
    meters("--verbose", "import", "in.csv").succeeds()
    meters.readings(name="empty.csv")
    ran = meters("--verbose", "import", "empty.csv").succeeds()
    lines = [line for line in ran.stderr.splitlines() if "refused 0 from empty.csv" in line]
    if len(lines) != 1:
        pytest.fail(f"One line about empty.csv should be there. There is:\n{ran.stderr}")


def test_verbose_file(meters):
    """with --verbose the log file has the same lines as without"""
    meters.readings("M-1,2026-05-01,100")
    meters("--verbose", "import", "in.csv").succeeds()
    meters.logged("INFO imported 1, refused 0 from in.csv")
