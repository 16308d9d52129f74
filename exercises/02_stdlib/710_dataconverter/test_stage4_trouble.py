from birds_for_check import converted, refused
from dataconverter import main
from pythlings_checks import called, program


def test_suffix(tmp_path):
    """another suffix is refused, for IN and for OUT"""
    refused(converted(tmp_path, "birds.xml", "<a/>", "a.csv"), ".xml", target="a.csv")
    refused(converted(tmp_path, "birds.csv", "ring\nB1\n", "a.xml"), ".xml", target="a.xml")


def test_missing(tmp_path):
    """a file that's missing is named"""
    refused(converted(tmp_path, "birds.csv", None, "a.json"), "birds.csv", target="a.json")
    ran = called(main, "types.toml", "birds.csv", "a.json", cwd=tmp_path)
    refused(ran, "types.toml", target="a.json")


def test_broken(tmp_path):
    """a file that can't be read is refused"""
    refused(converted(tmp_path, "a.json", "[{", "b.csv"), target="b.csv")
    refused(converted(tmp_path, "a.toml", "rows = ", "b.csv"), target="b.csv")
    (tmp_path / "a.csv").write_bytes(b"ring\n\xff\xfe\n")
    refused(converted(tmp_path, "a.csv", None, "b.json"), target="b.json")


def test_other_json(tmp_path):
    """JSON that's no list of objects is refused"""
    for text in ('{"ring": "B1"}', "[1, 2]", '"birds"', "null"):
        refused(converted(tmp_path, "a.json", text, "b.csv"), target="b.csv")


def test_other_toml(tmp_path):
    """TOML without an array of tables called rows is refused"""
    for text in ('ring = "B1"\n', "rows = 3\n", "rows = [1, 2]\n", "[rows]\nring = 'B1'\n"):
        refused(converted(tmp_path, "a.toml", text, "b.csv"), target="b.csv")


def test_no_fields(tmp_path):
    """a description without [fields] is refused"""
    for fields in ('ring = "text"\n', 'fields = "ring"\n'):
        ran = converted(tmp_path, "a.csv", "ring\nB1\n", "b.json", fields)
        refused(ran, target="b.json")


def test_unknown_type(tmp_path):
    """a type that doesn't exist is named, even if there are no rows"""
    fields = '[fields]\nring = "text"\nweight = "grams"\n'
    for text in ("ring,weight\nB1,\n", "ring,weight\n"):
        ran = converted(tmp_path, "a.csv", text, "b.json", fields)
        refused(ran, "grams", target="b.json")


def test_program(tmp_path):
    """started as a program, it ends with status 1"""
    program("dataconverter.py", "no.toml", "no.csv", "no.json", cwd=tmp_path).fails(1)
