import tracemalloc

from deque1 import before_alarm, duty, means

LOG = ["boiler on", "21.0 °C", "pump off", "ALARM no pressure", "12.5 °C", "ALARM cold", "off"]


def test_alarm():
    """the lines before the first alarm, and the alarm itself"""
    assert before_alarm(LOG.copy(), 2) == ["21.0 °C", "pump off", "ALARM no pressure"]
    assert before_alarm(LOG.copy(), 1) == ["pump off", "ALARM no pressure"]


def test_alarm_few():
    """if there are fewer lines before it, all of them"""
    assert before_alarm(LOG.copy(), 10) == LOG[:4]
    assert before_alarm(["ALARM cold", "off"], 3) == ["ALARM cold"]


def test_alarm_zero():
    """with a count of 0, only the alarm"""
    assert before_alarm(LOG.copy(), 0) == ["ALARM no pressure"]


def test_alarm_none():
    """without an alarm there's nothing to show"""
    assert before_alarm(["boiler on", "21.0 °C"], 2) == []
    assert before_alarm([], 2) == []


def test_alarm_inside():
    """ALARM may be anywhere in a line"""
    assert before_alarm(["on", "03:12 ALARM", "off"], 5) == ["on", "03:12 ALARM"]


def test_alarm_file(tmp_path, monkeypatch):
    """an open file works like a list"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "heating.log").write_text("one\ntwo\nALARM\nfour\n", encoding="utf-8")
    with open("heating.log", encoding="utf-8") as file:
        assert before_alarm(file, 1) == ["two\n", "ALARM\n"]


def test_alarm_reads_on():
    """nothing is read after the alarm"""
    log = iter(LOG)
    before_alarm(log, 2)
    assert list(log) == ["12.5 °C", "ALARM cold", "off"]


def lines_of(number):
    """Give so many lines, one by one, and then an alarm."""
    for line in range(number):
        yield f"{line} all quiet in the cellar of the school"
    yield "ALARM"


def test_alarm_memory():
    """of a long log, only the lines that are needed are kept in memory"""
    tracemalloc.start()
    found = before_alarm(lines_of(10_000), 2)
    kilobytes = tracemalloc.get_traced_memory()[1] // 1000
    tracemalloc.stop()
    assert len(found) == 3, f"the two lines before the alarm and the alarm are 3, not {len(found)}"
    assert kilobytes < 400, f"for three lines, before_alarm held {kilobytes} kB in memory"


def test_means():
    """the mean of the last readings, for each reading"""
    assert means([4, 8, 6], 2) == [4.0, 6.0, 7.0]
    assert means([3, -3, 0, 9], 3) == [3.0, 0.0, 0.0, 2.0]


def test_means_width():
    """with a width of 1 it's the readings, with a large one the mean of all so far"""
    assert means([4, 8.5, -6], 1) == [4.0, 8.5, -6.0]
    assert means([4, 8, 6], 100) == [4.0, 6.0, 6.0]
    assert means([], 3) == []


def test_means_stream():
    """readings that come one by one have means, too"""
    assert means(iter([4, 8, 6]), 2) == [4.0, 6.0, 7.0]


def test_means_stay():
    """the list of readings stays as it is"""
    readings = [4, 8, 6, 1]
    means(readings, 2)
    assert readings == [4, 8, 6, 1]


def test_duty():
    """the one who was on duty goes to the end of the row"""
    assert duty(["Ana", "Bo", "Chidi"], 5) == ["Ana", "Bo", "Chidi", "Ana", "Bo"]
    assert duty(["Zoë"], 3) == ["Zoë", "Zoë", "Zoë"]
    assert duty(["Ana", "Bo"], 1) == ["Ana"]


def test_duty_nobody():
    """no names or no days make an empty list"""
    assert duty([], 4) == []
    assert duty(["Ana"], 0) == []


def test_duty_stay():
    """the list of names stays as it is"""
    names = ["Ana", "Bo", "Chidi"]
    duty(names, 4)
    assert names == ["Ana", "Bo", "Chidi"]


def test_duty_many():
    """300,000 names and as many days are no trouble"""
    names = list(range(300_000))
    last = duty(names, 300_001)[-1]
    assert last == 0, "after 300,000 days it should be the first one's turn again"
