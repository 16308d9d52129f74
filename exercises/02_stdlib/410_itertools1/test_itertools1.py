from itertools import count

from itertools1 import first, heading_and_rows, joined, labels, waits


def test_joined():
    """all departures are in one list, sorted"""
    assert joined([480, 600], [540]) == [480, 540, 600]
    assert joined([], [5], []) == [5]
    assert joined([700], [700, 0]) == [0, 700, 700]
    assert joined() == []


def test_joined_rows():
    """timetables may be tuples and iterators"""
    assert joined((700, 800), iter([750])) == [700, 750, 800]


def test_joined_stay():
    """the timetables stay as they are"""
    north, south = [600, 480], [540]
    joined(north, south)
    assert (north, south) == ([600, 480], [540])


def test_first():
    """the first departures"""
    assert first([480, 540, 600], 2) == [480, 540]
    assert first((480, 540, 600), 1) == [480]
    assert first([480], 0) == []


def test_first_few():
    """if there are fewer, all of them"""
    assert first([480, 540, 600], 9) == [480, 540, 600]
    assert first([], 2) == []


def test_first_iterator():
    """departures may come from an iterator, and may never end"""
    assert first(iter([480, 540, 600]), 2) == [480, 540]
    assert first(count(480, 30), 3) == [480, 510, 540]


def test_first_no_more():
    """no more departures are taken out of an iterator than were asked for"""
    row = iter([480, 540, 600, 660])
    first(row, 2)
    assert list(row) == [600, 660]


def test_waits():
    """the minutes from each departure to the next: one fewer than departures"""
    assert waits([480, 515, 565, 605]) == [35, 50, 40]
    assert waits((0, 0, 7.5)) == [0, 7.5]


def test_waits_few():
    """one departure or none have no waits"""
    assert waits([480]) == []
    assert waits([]) == []


def test_waits_iterator():
    """departures may come from an iterator"""
    assert waits(iter([480, 515, 565])) == [35, 50]


def test_labels():
    """each stop has its number, in steps"""
    assert labels(["Ghum", "Tung"], 100, 5) == ["100 Ghum", "105 Tung"]
    assert labels(["Śrīnagar", "Ghum", "Ghum"], 3, -2) == ["3 Śrīnagar", "1 Ghum", "-1 Ghum"]
    assert labels([], 100, 5) == []


def test_labels_iterator():
    """stops may come from an iterator"""
    assert labels(iter(["Ghum", "Tung", "Rohini"]), 0, 10) == ["0 Ghum", "10 Tung", "20 Rohini"]


def test_heading():
    """the first two lines, and all the others"""
    assert heading_and_rows(["Up", "-", "480", "515"]) == (["Up", "-"], ["480", "515"])
    assert heading_and_rows(("Up", "-", "480")) == (["Up", "-"], ["480"])


def test_heading_few():
    """with two lines or fewer, there are no others"""
    assert heading_and_rows(["Up", "-"]) == (["Up", "-"], [])
    assert heading_and_rows(["Up"]) == (["Up"], [])
    assert heading_and_rows([]) == ([], [])


def test_heading_iterator():
    """lines may come from an iterator: none is lost and none comes twice"""
    assert heading_and_rows(iter(["Up", "-", "480", "515"])) == (["Up", "-"], ["480", "515"])


def test_heading_file(tmp_path, monkeypatch):
    """lines may come from an open file"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "up.txt").write_text("Up\n-\n480\n515\n", encoding="utf-8")
    with open("up.txt", encoding="utf-8") as lines:
        assert heading_and_rows(lines) == (["Up\n", "-\n"], ["480\n", "515\n"])
