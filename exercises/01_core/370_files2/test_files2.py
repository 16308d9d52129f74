import pytest

from files2 import add_readings, start_log, write_summary


def text_of(path):
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("sensor", ["boiler", "Außen"])
def test_start(tmp_path, sensor):
    """a new log has one line with the sensor"""
    start_log(tmp_path / "log.txt", sensor)
    assert text_of(tmp_path / "log.txt") == f"# {sensor}\n"


def test_start_twice(tmp_path):
    """a log that exists is refused and stays as it is"""
    log = tmp_path / "log.txt"
    log.write_text("# boiler\n20.0\n", encoding="utf-8")
    with pytest.raises(FileExistsError):
        start_log(log, "boiler")
    assert text_of(log) == "# boiler\n20.0\n"


def test_add(tmp_path):
    """readings are appended, a line for each"""
    log = tmp_path / "log.txt"
    log.write_text("# boiler\n", encoding="utf-8")
    add_readings(log, [20.0, 21.26])
    add_readings(log, [])
    add_readings(log, [-3])
    assert text_of(log) == "# boiler\n20.0\n21.3\n-3.0\n"


def test_add_makes_the_file(tmp_path):
    """appending to a log that is not there makes one"""
    add_readings(tmp_path / "new.txt", [7.04])
    assert text_of(tmp_path / "new.txt") == "7.0\n"


@pytest.mark.parametrize("readings", [[21.5, 18.0, 19.3], [-4.0], [-2.0, -7.5]])
def test_summary(tmp_path, readings):
    """the summary has number, lowest and highest"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    log.write_text("# boiler\n" + "".join(f"{r}\n" for r in readings), encoding="utf-8")
    write_summary(log, summary)
    assert text_of(summary) == (
        f"readings: {len(readings)}\nlowest: {min(readings):.1f}\nhighest: {max(readings):.1f}\n"
    )


def test_summary_replaces(tmp_path):
    """an older summary is replaced, the log stays"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    log.write_text("# boiler\n5.0\n# moved to the attic\n6.0\n", encoding="utf-8")
    summary.write_text("old\n" * 50, encoding="utf-8")
    write_summary(log, summary)
    assert text_of(summary) == "readings: 2\nlowest: 5.0\nhighest: 6.0\n"
    assert text_of(log) == "# boiler\n5.0\n# moved to the attic\n6.0\n"


def test_summary_of_nothing(tmp_path):
    """a log without readings has a summary of one line"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    log.write_text("# boiler\n", encoding="utf-8")
    write_summary(log, summary)
    assert text_of(summary) == "readings: 0\n"


def test_whole_way(tmp_path):
    """the three functions work together"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    start_log(log, "cellar")
    add_readings(log, [10, 12])
    add_readings(log, [11])
    write_summary(log, summary)
    assert text_of(summary) == "readings: 3\nlowest: 10.0\nhighest: 12.0\n"
