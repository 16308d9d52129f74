import pytest
from workplace import Workplace


@pytest.fixture
def place(tmp_path, capsys, monkeypatch):
    """A store in which M-1 stands at 120 since 1 May."""
    place = Workplace(tmp_path, capsys, monkeypatch)
    place.run("import", place.readings("M-1,2024-05-01,120"))
    return place


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",2024-05-02,130", "no meter"),
        ("  ,x,y", "no meter"),
        ("M-1,2024-05-32,130", "bad day '2024-05-32'"),
        ("M-1,,130", "bad day ''"),
        ("M-1,2.5.2024,x", "bad day '2.5.2024'"),
        ("M-1,2024-05-02,much", "bad value 'much'"),
        ("M-1,2024-05-02,-1", "bad value '-1'"),
        ("M-1,2024-05-02,1.5", "bad value '1.5'"),
        ("M-1,2024-05-01,130", "day not after 2024-05-01"),
        ("M-1,2024-04-30,1", "day not after 2024-05-01"),
        ("M-1,2024-05-02,119", "value below 120"),
        ("M-1,2024-05-02,1121", "value above 1120"),
    ],
)
def test_refused(place, row, reason):
    """a row that cannot be is refused with its line and reason"""
    result = place.run("import", place.readings(row))
    assert result == (1, "imported 0, refused 1\n", f"line 2: {reason}\n")
    assert place.run("report")[1] == "M-1 2024-05-01 120\n"


@pytest.mark.parametrize("value", [120, 1120])
def test_just_allowed(place, value):
    """the same value and the limit itself are allowed"""
    result = place.run("import", place.readings(f"M-1,2024-05-02,{value}"))
    assert result == (0, "imported 1, refused 0\n", "")


def test_limit(place):
    """the limit comes from the settings"""
    path = place.readings("M-1,2024-05-02,131")
    assert place.run("--limit", "10", "import", path)[2] == "line 2: value above 130\n"


def test_short_row(place):
    """a row with too few fields is refused, not a crash"""
    status, out, err = place.run("import", place.readings("M-1"))
    assert (status, out, err) == (1, "imported 0, refused 1\n", "line 2: bad day None\n")


def test_others_are_stored(place):
    """good rows before and after a bad one are stored"""
    path = place.readings(
        "M-2,2024-05-02,5", "M-2,2024-05-03,4", '"M\n3",2024-05-02,1', ",x,", "M-2,2024-05-04,6"
    )
    status, out, err = place.run("import", path)
    assert (status, out) == (1, "imported 3, refused 2\n")
    assert err == "line 3: value below 5\nline 6: no meter\n"
    assert "M-2 2024-05-04 6" in place.run("report")[1].splitlines()


@pytest.mark.parametrize("text", ["{", "", "[]x"])
@pytest.mark.parametrize("command", ["import", "report"])
def test_damaged_store(place, text, command):
    """a damaged store is status 3, one line, and stays as it is"""
    place.write("meters.json", text)
    argv = [command, place.readings("M-2,2024-05-02,5")] if command == "import" else [command]
    status, out, err = place.run(*argv)
    assert (status, out, err.count("\n")) == (3, "", 1)
    assert (place.folder / "meters.json").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("data", [None, b"meter,day,value\n\xff,2024-05-01,1\n", b"a,b\n1,2\n"])
def test_unreadable(place, data):
    """a file that is missing, no UTF-8 or without the columns is status 3"""
    if data is not None:
        (place.folder / "x.csv").write_bytes(data)
    status, out, err = place.run("import", "x.csv")
    assert (status, out, err.count("\n")) == (3, "", 1)
    assert place.run("report")[1] == "M-1 2024-05-01 120\n"


def test_nothing_left(place):
    """only the store, the log and the input lie in the folder"""
    names = sorted(path.name for path in place.folder.iterdir())
    assert names == ["in.csv", "meters.json", "meters.log"]
