import pytest
from meters_for_check import Place, stopped


@pytest.fixture
def meters(tmp_path):
    """M-1 has a reading of 120 on 1 May."""
    place = Place(tmp_path)
    place.readings("M-1,2026-05-01,120")
    place("import", "in.csv").prints("imported 1, refused 0")
    return place


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",2026-05-02,130", "no meter"),
        ("  ,x,y", "no meter"),
        ("M-1,2026-05-32,130", "bad day '2026-05-32'"),
        ("M-1,,130", "bad day ''"),
        ("M-1,2.5.2026,x", "bad day '2.5.2026'"),
        ("M-1,2026-5-2,130", "bad day '2026-5-2'"),
        ("M-1,20260502,130", "bad day '20260502'"),
        ("M-1,2026-05-02,much", "bad value 'much'"),
        ("M-1,2026-05-02,", "bad value ''"),
        ("M-1,2026-05-02,-1", "bad value '-1'"),
        ("M-1,2026-05-02,150.0", "bad value '150.0'"),
        ("M-1,2026-05-02,1_50", "bad value '1_50'"),
        ("M-1,2026-05-02,12²", "bad value '12²'"),
        ("M-1,2026-05-01,130", "day not after 2026-05-01"),
        ("M-1,2026-04-30,1", "day not after 2026-05-01"),
        ("M-1,2026-05-02,119", "value below 120"),
        ("M-1,2026-05-02,1121", "value above 1120"),
        ("M-1", "bad day None"),
    ],
)
def test_refused(meters, row, reason):
    """a row that can't be is refused, with its line and reason"""
    meters.readings(row)
    ran = meters("import", "in.csv")
    if ran.stderr.splitlines() != [f"line 2: {reason}"]:
        told = f"The row is {row}\nOn standard error there is\n{ran.stderr[:300]}\nThere should be"
        pytest.fail(f"{told}\nline 2: {reason}")
    ran.fails(1).prints("imported 0, refused 1")
    meters("report").prints("M-1 2026-05-01 120")


@pytest.mark.parametrize("value", ["120", "1120"])
def test_just_allowed(meters, value):
    """the same value is allowed, and so is the limit itself"""
    meters.readings(f"M-1,2026-05-02,{value}")
    meters("import", "in.csv").succeeds().prints("imported 1, refused 0")
    meters("report").prints(f"M-1 2026-05-02 {value}")


def test_first_reading(meters):
    """a meter's first reading may be as high as it likes"""
    meters.readings("M-2,2026-05-02,99999", "M-3,2020-01-01,0")
    meters("import", "in.csv").succeeds().prints("imported 2, refused 0")


def test_limit(meters):
    """the limit comes from the settings"""
    meters.readings("M-1,2026-05-02,131")
    meters("--limit", "10", "import", "in.csv").fails(1).says("line 2: value above 130")
    meters("import", "in.csv", METERS_LIMIT="11").succeeds()


def test_within_a_file(meters):
    """a reading is compared with the one before it in the same file, too"""
    meters.readings("M-2,2026-05-02,5", "M-2,2026-05-03,4", "M-2,2026-05-04,6")
    ran = meters("import", "in.csv").fails(1).prints("imported 2, refused 1")
    ran.says("line 3: value below 5")


def test_others_count(meters):
    """good rows before and after a bad one are stored"""
    meters.readings("M-2,2026-05-02,5", "M-3,x,4", ",2026-05-02,1", "M-4,2026-05-04,6")
    meters("import", "in.csv").fails(1).prints("imported 2, refused 2")
    meters("report").prints("M-1 2026-05-01 120\nM-2 2026-05-02 5\nM-4 2026-05-04 6")


def test_line(meters):
    """the line is that of the file, also behind a name on two lines"""
    meters.readings('"M\n3",2026-05-02,1', ",2026-05-02,1")
    meters("import", "in.csv").fails(1).says("line 4: no meter")


@pytest.mark.parametrize("store", ["{", "", "[]x"])
def test_damaged_store(meters, store):
    """a damaged store stays as it is"""
    meters.readings("M-2,2026-05-02,5")
    meters.write("meters.json", store)
    stopped(meters("report").leaves("meters.json", store))
    stopped(meters("import", "in.csv").leaves("meters.json", store))


@pytest.mark.parametrize(
    "content",
    [None, b"meter,day,value\nM-\xff,2026-05-02,1\n", b"meter,value\nM-2,1\n", b""],
    ids=["missing", "no UTF-8", "no column day", "empty"],
)
def test_unusable(meters, content):
    """a file that is missing, isn't UTF-8 or lacks a column"""
    if content is not None:
        meters.write("x.csv", content)
    stopped(meters("import", "x.csv"))
    meters("report").prints("M-1 2026-05-01 120")


def test_no_log(meters):
    """the log can't be opened: nothing is imported"""
    meters.readings("M-1,2026-05-02,130")
    stopped(meters("--log", "nowhere/meters.log", "import", "in.csv"))
    meters("report").prints("M-1 2026-05-01 120")


def test_disk_full(meters):
    """the disk is full: the store stays as it was, and it says so"""
    resource = pytest.importorskip("resource", reason="a disk can't be made full here")
    meters.readings(*[f"M-{number},2026-05-01,500" for number in range(200, 600)])
    meters("import", "in.csv").prints("imported 400, refused 0")
    meters.readings("M-1,2026-05-02,130")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))
    try:
        ran = meters("import", "in.csv")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    meters("report").succeeds().says("M-1 2026-05-01 120")
    ran.fails(3).prints("")


def test_nothing_left(meters):
    """in the folder there are only the store, the log and the file with the readings"""
    meters("report").leaves_only("in.csv", "meters.json", "meters.log")
