from bakery_for_check import NAMES, holds, processed
from pythlings_checks import program

HEADING = "shop,quantity,day,crates\n"


def test_csv(tmp_path):
    """good rows of a CSV file become orders, in the same order"""
    ran = processed(tmp_path, NAMES + "Quay,24,2026-05-02\nBaker's Lane,13,2026-05-01\n")
    ran.succeeds()
    holds(ran, "out.csv", HEADING + "Quay,24,2026-05-02,2\nBaker's Lane,13,2026-05-01,2\n")


def test_json(tmp_path):
    """good rows of a JSON file become orders"""
    text = '[{"day": "2026-05-01", "shop": "Zoë", "quantity": 7, "note": "x"}]'
    ran = processed(tmp_path, text, "in.json").succeeds()
    holds(ran, "out.csv", HEADING + "Zoë,7,2026-05-01,1\n")


def test_prints(tmp_path):
    """it prints how many orders and problems there are, and nothing else"""
    ran = processed(tmp_path, NAMES + "Quay,5,2026-05-01\nPark,6,2026-05-01\n")
    ran.succeeds().prints("2 orders, 0 problems")


def test_crates(tmp_path):
    """twelve loaves go into a crate, and a crate that isn't full counts"""
    rows = [(1, 1), (11, 1), (12, 1), (13, 2), (24, 2), (25, 3), (500, 42)]
    text = NAMES + "".join(f"Quay,{loaves},2026-05-01\n" for loaves, _ in rows)
    wanted = HEADING + "".join(f"Quay,{loaves},2026-05-01,{crates}\n" for loaves, crates in rows)
    holds(processed(tmp_path, text).succeeds(), "out.csv", wanted)


def test_difficult_names(tmp_path):
    """a name may hold a comma, a line break or an é"""
    rows = '"Corner, North",7,2026-05-01{}\n"Old\nHarbour",12,2026-05-02{}\nCafé,1,2026-05-02{}\n'
    ran = processed(tmp_path, NAMES + rows.format("", "", "")).succeeds()
    holds(ran, "out.csv", HEADING + rows.format(",1", ",1", ",1"))


def test_spaces(tmp_path):
    """spaces around a shop's name are dropped"""
    ran = processed(tmp_path, NAMES + "  Old Quay ,5,2026-05-01\n").succeeds()
    holds(ran, "out.csv", HEADING + "Old Quay,5,2026-05-01,1\n")


def test_columns_in_another_order(tmp_path):
    """the first line says which column is which"""
    ran = processed(tmp_path, "day,shop,quantity\n2026-05-01,Quay,5\n").succeeds()
    holds(ran, "out.csv", HEADING + "Quay,5,2026-05-01,1\n")


def test_nothing(tmp_path):
    """with no rows at all, both files have their first line"""
    for name, text in (("in.csv", NAMES), ("in.json", "[]")):
        ran = processed(tmp_path, text, name).succeeds().prints("0 orders, 0 problems")
        holds(ran, "out.csv", HEADING)
        holds(ran, "bad.csv", "place,reason\n")


def test_program(tmp_path):
    """started as a program, it does the same"""
    text = NAMES + "Quay,5,2026-05-01\nPark,6,2026-05-01\n"
    (tmp_path / "in.csv").write_text(text, encoding="utf-8")
    files = ["--orders", "out.csv", "--problems", "bad.csv"]
    ran = program("fileprocessor.py", "in.csv", *files, cwd=tmp_path)
    ran.succeeds().prints("2 orders, 0 problems")
