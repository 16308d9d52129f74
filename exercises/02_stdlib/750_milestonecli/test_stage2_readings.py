import pytest
from meters_for_check import Place
from pythlings_checks import program


@pytest.fixture
def meters(tmp_path):
    return Place(tmp_path)


def test_import(meters):
    """readings are imported and counted"""
    meters.readings("M-1,2026-05-01,100", "M-2,2026-05-01,7", "M-2,2026-05-02,7")
    meters("import", "in.csv").succeeds().prints("imported 3, refused 0")


def test_report(meters):
    """the report has the last reading of each meter, sorted by name"""
    meters.readings("M-7,2026-05-01,100", "Mä-2,2026-05-01,7", "B-3,2026-05-01,0")
    meters("import", "in.csv")
    meters.readings("M-7,2026-06-01,130")
    meters("import", "in.csv").prints("imported 1, refused 0")
    ran = meters("report").succeeds()
    ran.prints("B-3 2026-05-01 0\nM-7 2026-06-01 130\nMä-2 2026-05-01 7")


def test_no_store(meters):
    """without a store, the report prints nothing"""
    meters("report").succeeds().prints("")
    meters.readings("M-1,2026-05-01,100")
    meters("import", "in.csv").prints("imported 1, refused 0")


def test_no_rows(meters):
    """a file without rows imports nothing"""
    meters.readings()
    meters("import", "in.csv").succeeds().prints("imported 0, refused 0")


def test_columns(meters):
    """the first line says which column is which, and others don't matter"""
    meters.write("in.csv", "value,who,meter,day\n12,Zoë,M-1,2026-05-01\n")
    meters("import", "in.csv").succeeds().prints("imported 1, refused 0")
    meters("report").prints("M-1 2026-05-01 12")


def test_spaces(meters):
    """spaces around a meter's name are dropped"""
    meters.readings(" M-1 ,2026-05-01,5", "M-1,2026-05-02,6")
    meters("import", "in.csv").succeeds()
    meters("report").prints("M-1 2026-05-02 6")


def test_own_store(meters):
    """the store is where the settings say"""
    meters.readings("M-1,2026-05-01,100")
    meters("--store", "north.json", "import", "in.csv").succeeds().leaves("north.json")
    meters("report").prints("")
    meters("report", METERS_STORE="north.json").prints("M-1 2026-05-01 100")


def test_program(meters):
    """started as a program, it does the same, with its exit status"""
    meters.readings("M-1,2026-05-01,100", "M-1,2026-05-01,100")
    ran = program("milestonecli.py", "import", "in.csv", cwd=meters.folder)
    ran.fails(1).prints("imported 1, refused 1")
