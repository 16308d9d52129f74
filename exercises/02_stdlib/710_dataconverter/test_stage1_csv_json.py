from birds_for_check import converted, holds
from pythlings_checks import program

CSV = """\
ring,eggs,weight,seen,adult
B1,3,9.5,2026-05-01,yes
B2,0,12,2024-02-29,no
"""
JSON = """[
{"ring": "B1", "eggs": 3, "weight": 9.5, "seen": "2026-05-01", "adult": true},
{"ring": "B2", "eggs": 0, "weight": 12.0, "seen": "2024-02-29", "adult": false}]
"""


def test_to_json(tmp_path):
    """CSV becomes JSON, with numbers and flags"""
    ran = converted(tmp_path, "birds.csv", CSV, "birds.json")
    holds(
        ran,
        "birds.json",
        [
            {"ring": "B1", "eggs": 3, "weight": 9.5, "seen": "2026-05-01", "adult": True},
            {"ring": "B2", "eggs": 0, "weight": 12.0, "seen": "2024-02-29", "adult": False},
        ],
    )


def test_to_csv(tmp_path):
    """JSON becomes CSV, with yes and no"""
    ran = converted(tmp_path, "birds.json", JSON, "birds.csv")
    holds(
        ran,
        "birds.csv",
        [
            ["ring", "eggs", "weight", "seen", "adult"],
            ["B1", "3", "9.5", "2026-05-01", "yes"],
            ["B2", "0", "12.0", "2024-02-29", "no"],
        ],
    )


def test_exactly_the_fields(tmp_path):
    """the fields are those of the description, in its order"""
    text = "adult,remark,ring\nyes,sings,B7\n"
    ran = converted(tmp_path, "birds.csv", text, "birds.json")
    wanted = {"ring": "B7", "eggs": None, "weight": None, "seen": None, "adult": True}
    holds(ran, "birds.json", [wanted])


def test_nothing_there(tmp_path):
    """nothing there is null in JSON and empty in CSV"""
    ran = converted(tmp_path, "birds.csv", "ring,eggs,weight,seen,adult\n,,,,\n", "birds.json")
    nothing = {"ring": None, "eggs": None, "weight": None, "seen": None, "adult": None}
    holds(ran, "birds.json", [nothing])
    ran = converted(tmp_path, "birds.json", '[{"ring": "B1", "eggs": null}]', "birds.csv")
    holds(ran, "birds.csv", [["ring", "eggs", "weight", "seen", "adult"], ["B1", "", "", "", ""]])


def test_special_texts(tmp_path):
    """commas, quotes, line breaks and an ñ survive"""
    text = 'ring\n"B,1 ""ñ""\nsecond line"\n"007"\n'
    ran = converted(tmp_path, "birds.csv", text, "birds.json", '[fields]\nring = "text"\n')
    holds(ran, "birds.json", [{"ring": 'B,1 "ñ"\nsecond line'}, {"ring": "007"}])
    (tmp_path / "birds.csv").unlink()
    ran = converted(tmp_path, "birds.json", None, "birds.csv", '[fields]\nring = "text"\n')
    holds(ran, "birds.csv", [["ring"], ['B,1 "ñ"\nsecond line'], ["007"]])


def test_readable(tmp_path):
    """JSON is indented by 2 and keeps an ñ an ñ"""
    ran = converted(tmp_path, "birds.csv", "ring,eggs\nIñaki,3\n", "birds.json").succeeds()
    text = ran.leaves("birds.json").folder.joinpath("birds.json").read_text(encoding="utf-8")
    assert '\n    "eggs": 3,\n' in text, f"birds.json is not indented by 2:\n{text}"
    assert "Iñaki" in text, f"There was an ñ in the ring. birds.json has:\n{text}"


def test_no_rows(tmp_path):
    """no rows: an empty list, and a first line all the same"""
    holds(converted(tmp_path, "birds.csv", "ring,eggs\n", "birds.json"), "birds.json", [])
    ran = converted(tmp_path, "birds.json", "[]", "birds.csv")
    holds(ran, "birds.csv", [["ring", "eggs", "weight", "seen", "adult"]])


def test_same_format(tmp_path):
    """one format may be read and written"""
    ran = converted(tmp_path, "birds.json", '[{"ring": "B1"}]', "copy.json")
    ran.succeeds().leaves("copy.json")


def test_program(tmp_path):
    """started as a program, it converts, too"""
    converted(tmp_path, "birds.csv", CSV, "first.json")
    ran = program("dataconverter.py", "fields.toml", "birds.csv", "birds.json", cwd=tmp_path)
    ran.succeeds().leaves("birds.json")
