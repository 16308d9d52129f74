import pytest
from workplace import Workplace


@pytest.fixture
def place(tmp_path, capsys, monkeypatch):
    return Workplace(tmp_path, capsys, monkeypatch)


def test_import(place):
    """readings are imported and counted"""
    path = place.readings("M-1,2024-05-01,100", "M-2,2024-05-01,7")
    assert place.run("import", path) == (0, "imported 2, refused 0\n", "")


def test_report(place):
    """the report shows the last reading of each meter, and nothing before the first import"""
    path = place.readings("M-7,2024-05-01,100", "M-2,2024-05-01,7", "M-7,2024-06-01,130")
    assert place.run("report") == (0, "", "")
    place.run("import", path)
    assert place.run("report") == (0, "M-2 2024-05-01 7\nM-7 2024-06-01 130\n", "")


def test_second_import(place):
    """a second import goes on from the first"""
    place.run("import", place.readings("M-1,2024-05-01,100"))
    place.run("import", place.readings("M-1,2024-06-01,100", "M-3,2024-06-01,0"))
    assert place.run("report")[1] == "M-1 2024-06-01 100\nM-3 2024-06-01 0\n"


def test_heading_only(place):
    """a file without rows imports nothing"""
    assert place.run("import", place.readings())[:2] == (0, "imported 0, refused 0\n")


def test_own_store(place):
    """the store is where the settings say"""
    place.run("--store", "other.json", "import", place.readings("M-1,2024-05-01,100"))
    assert place.run("report")[1] == ""
    assert place.run("--store", "other.json", "report")[1] == "M-1 2024-05-01 100\n"


def test_shell(place):
    """from the shell it works too"""
    place.readings("M-1,2024-05-01,100", "M-1,2024-05-01,100")
    assert place.shell("import", "in.csv") == (1, "imported 1, refused 1\n")
    assert place.shell("report") == (0, "M-1 2024-05-01 100\n")
    assert place.shell("import", "no.csv") == (3, "")
