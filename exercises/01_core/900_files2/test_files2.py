import pytest

from files2 import add_readings, start_log, write_summary


def lines(path):
    return path.read_text(encoding="utf-8").split("\n")


@pytest.mark.parametrize("sensor", ["boiler", "Außen"])
def test_start(tmp_path, sensor):
    """a new log has one line with the sensor"""
    start_log(tmp_path / "log.txt", sensor)
    assert lines(tmp_path / "log.txt") == [f"# {sensor}", ""]


def test_start_twice(tmp_path):
    """a log that exists is refused and stays as it is"""
    log = tmp_path / "log.txt"
    log.write_text("# boiler\n20.0\n", encoding="utf-8")
    with pytest.raises(FileExistsError):
        start_log(log, "boiler")
    assert lines(log) == ["# boiler", "20.0", ""]


def test_add(tmp_path):
    """readings are appended, a line for each"""
    log = tmp_path / "log.txt"
    log.write_text("# boiler\n", encoding="utf-8")
    add_readings(log, [20.0, 21.25])
    add_readings(log, [])
    add_readings(log, [-3])
    assert lines(log) == ["# boiler", "20.0", "21.2", "-3.0", ""]


def test_add_makes_the_file(tmp_path):
    """appending to a log that is not there makes one"""
    add_readings(tmp_path / "new.txt", [7.04])
    assert lines(tmp_path / "new.txt") == ["7.0", ""]


@pytest.mark.parametrize("readings", [[21.5, 18.0, 19.3], [-4.0], [-2.0, -7.5]])
def test_summary(tmp_path, readings):
    """the summary has number, lowest and highest"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    log.write_text("# boiler\n" + "".join(f"{r}\n" for r in readings), encoding="utf-8")
    write_summary(log, summary)
    assert lines(summary) == [
        f"readings: {len(readings)}",
        f"lowest: {min(readings):.1f}",
        f"highest: {max(readings):.1f}",
        "",
    ]


def test_summary_replaces(tmp_path):
    """an older summary is replaced, the log stays"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    log.write_text("# boiler\n5.0\n# moved to the attic\n6.0\n", encoding="utf-8")
    summary.write_text("old\n" * 50, encoding="utf-8")
    write_summary(log, summary)
    assert lines(summary) == ["readings: 2", "lowest: 5.0", "highest: 6.0", ""]
    assert lines(log) == ["# boiler", "5.0", "# moved to the attic", "6.0", ""]


def test_summary_of_nothing(tmp_path):
    """a log without readings has a summary of one line"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    log.write_text("# boiler\n", encoding="utf-8")
    write_summary(log, summary)
    assert lines(summary) == ["readings: 0", ""]


def test_whole_way(tmp_path):
    """the three functions work together"""
    log, summary = tmp_path / "log.txt", tmp_path / "summary.txt"
    start_log(log, "cellar")
    add_readings(log, [10, 12])
    add_readings(log, [11])
    write_summary(log, summary)
    assert lines(summary) == ["readings: 3", "lowest: 10.0", "highest: 12.0", ""]
