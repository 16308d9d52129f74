import json

from birds_for_check import converted, holds, refused


def only(kind):
    return f'[fields]\nf = "{kind}"\n'


def accepted(folder, kind, value, wanted):
    """Convert one value in a JSON file to JSON."""
    text = json.dumps([{"f": value}])
    holds(converted(folder, "a.json", text, "b.json", only(kind)), "b.json", [{"f": wanted}])


def wrong(folder, kind, value):
    """Convert a good row and one with this value: it has to be refused."""
    text = json.dumps([{"f": None}, {"f": value}])
    ran = converted(folder, "a.json", text, "c.json", only(kind))
    assert ran.status != 0, f"{value!r} in JSON is no {kind}, and should be refused."
    refused(ran, f"row 2, field f: {value!r} is no {kind}", target="c.json")


def test_message(tmp_path):
    """a wrong value is named with its row and its field"""
    text = "ring,eggs\nB1,3\nB2,many\nB3,none\n"
    ran = converted(tmp_path, "birds.csv", text, "birds.json")
    refused(ran, "row 2, field eggs: 'many' is no integer", target="birds.json")


def test_untouched(tmp_path):
    """OUT isn't touched then, even if it was there before"""
    (tmp_path / "birds.json").write_text("the old birds", encoding="utf-8")
    ran = converted(tmp_path, "birds.csv", "ring,eggs\nB2,many\n", "birds.json").fails(1)
    left = (ran.folder / "birds.json").read_text(encoding="utf-8")
    assert left == "the old birds", f"The old birds.json is gone. It holds {left!r} now."


def test_text_for_all(tmp_path):
    """text as in CSV is fine everywhere"""
    accepted(tmp_path, "integer", "-12", -12)
    accepted(tmp_path, "number", "1e-3", 0.001)
    accepted(tmp_path, "date", "2026-05-01", "2026-05-01")
    accepted(tmp_path, "flag", "yes", True)
    accepted(tmp_path, "flag", "no", False)


def test_empty_text(tmp_path):
    """an empty text means nothing there, for each type"""
    for kind in ("text", "integer", "number", "date", "flag"):
        accepted(tmp_path, kind, "", None)


def test_zero_and_false(tmp_path):
    """0 and false are values"""
    accepted(tmp_path, "integer", 0, 0)
    accepted(tmp_path, "number", 0, 0.0)
    accepted(tmp_path, "flag", False, False)


def test_integers(tmp_path):
    """an integer is a whole number, and true is none"""
    for value in ("1.5", 1.0, True, "two"):
        wrong(tmp_path, "integer", value)


def test_numbers(tmp_path):
    """a whole number may be a number, but true, nan and inf aren't"""
    accepted(tmp_path, "number", 12, 12.0)
    for value in (False, "nan", "inf", "heavy"):
        wrong(tmp_path, "number", value)


def test_dates(tmp_path):
    """dates look like 2026-05-01 and no other way"""
    for value in ("20260501", "2026-W18-5", "2026-5-1", "2026-02-30", "1.5.2026", 20260501):
        wrong(tmp_path, "date", value)


def test_flags(tmp_path):
    """a flag is yes, no, true or false, and text of another kind isn't"""
    for value in ("true", "Yes", 1, 0):
        wrong(tmp_path, "flag", value)


def test_texts(tmp_path):
    """a number is no text"""
    wrong(tmp_path, "text", 5)
    wrong(tmp_path, "text", True)
