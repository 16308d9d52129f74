import json

import pytest
from pydantic import ValidationError
from pydantic1 import complaints, export, main
from pythlings_checks import called

KEANU = {"name": "Keanu", "born": "1999-02-28", "shirt": "L"}
INES = {"name": "Inês", "born": "2014-12-31"}


def form(runners=(KEANU, INES), **changes):
    """An entry in JSON; what's None is left out."""
    entry = {"team": "Reef Rats", "course": "long", "runners": list(runners), **changes}
    return json.dumps(
        {key: value for key, value in entry.items() if value is not None}, ensure_ascii=False
    )


def told(text):
    try:
        return complaints(text)
    except ValidationError as error:
        pytest.fail(f"complaints let the ValidationError through:\n\n{error}\n\nThe form: {text}")


def check(text, *wanted):
    """These are the complaints about a form, in Pydantic's order."""
    found = told(text)
    if found == list(wanted):
        return
    expected = "\n".join(wanted) or "no complaint"
    got = "\n".join(map(str, found)) or "no complaint"
    pytest.fail(f"The form: {text}\n\nExpected:\n{expected}\n\ncomplaints returned:\n{got}")


def refused(text, place):
    """There's one complaint, about this place; the words may differ."""
    found = told(text)
    if len(found) != 1 or not str(found[0]).startswith(f"{place}: "):
        got = "\n".join(map(str, found)) or "no complaint"
        pytest.fail(
            f"The form: {text}\n\nExpected: one complaint about {place}\n\n"
            f"complaints returned:\n{got}"
        )


def test_right():
    """nothing is wrong with a correct entry"""
    check(form())
    check(form([KEANU, INES, KEANU, INES], course="short", fee=0))


def test_missing():
    """a missing field is a complaint, with its place"""
    check(form(team=None), "team: Field required")
    check(form([KEANU, {"born": "2001-07-09"}]), "runners.1.name: Field required")
    check(form([{"name": "Inês"}, KEANU]), "runners.0.born: Field required")
    check(form(course=None), "course: Field required")


def test_names():
    """names have 1 to 40 characters"""
    check(form(team=""), "team: String should have at least 1 character")
    check(form([{**KEANU, "name": "x" * 40}, INES], team="y" * 40))
    check(
        form([{**KEANU, "name": "x" * 41}, INES]),
        "runners.0.name: String should have at most 40 characters",
    )
    check(form(team="y" * 41), "team: String should have at most 40 characters")


def test_spaces():
    """spaces around a name don't count"""
    check(
        form([INES, {**KEANU, "name": "  "}]),
        "runners.1.name: String should have at least 1 character",
    )
    check(form(team=" \t"), "team: String should have at least 1 character")
    check(form(team="  " + "y" * 40 + " "))


def test_dates():
    """the date of birth exists, and is before 2015"""
    refused(form([{**KEANU, "born": "2015-01-01"}, INES]), "runners.0.born")
    refused(form([KEANU, {**INES, "born": "1999-02-30"}]), "runners.1.born")
    check(form([KEANU, {**INES, "born": "1931-06-15"}]))


def test_shirt():
    """a shirt is S, M, L or None"""
    check(form([{**KEANU, "shirt": None}, {**INES, "shirt": "S"}]))
    check(form([KEANU, {**INES, "shirt": "M"}]))
    refused(form([{**KEANU, "shirt": "XXL"}, INES]), "runners.0.shirt")


def test_course():
    """the course is short or long"""
    check(form(course="medium"), "course: Input should be 'short' or 'long'")


def test_runners():
    """a team has 2 to 4 runners"""
    check(form([INES]), "runners: List should have at least 2 items after validation, not 1")
    check(form([KEANU] * 5), "runners: List should have at most 4 items after validation, not 5")


def test_fee():
    """the fee isn't below 0"""
    check(form(fee=-0.5), "fee: Input should be greater than or equal to 0")


def test_extra():
    """an unknown field is refused"""
    check(form(coach="Tama"), "coach: Extra inputs are not permitted")
    check(form([KEANU, {**INES, "shrit": "M"}]), "runners.1.shrit: Extra inputs are not permitted")


def test_several():
    """all complaints come at once"""
    check(
        form([{"name": "Keanu"}, {**INES, "name": ""}], course="wide", fee=-1),
        "course: Input should be 'short' or 'long'",
        "runners.0.born: Field required",
        "runners.1.name: String should have at least 1 character",
        "fee: Input should be greater than or equal to 0",
    )


def test_export():
    """the export has the defaults, cleaned names, and nothing that's None"""
    text = form([{**KEANU, "shirt": None}, {**INES, "name": " Inês "}], team=" Reef Rats ")
    wanted = {
        "team": "Reef Rats",
        "course": "long",
        "runners": [
            {"name": "Keanu", "born": "1999-02-28"},
            {"name": "Inês", "born": "2014-12-31"},
        ],
        "fee": 25.0,
    }
    found = export(text)
    try:
        same = json.loads(found) == wanted
    except (TypeError, ValueError):
        pytest.fail(f"export should return JSON. It returned {found!r}.")
    if not same:
        pytest.fail(
            f"The form: {text}\n\nExpected, as JSON: {json.dumps(wanted, ensure_ascii=False)}\n\nexport returned:   {found}"
        )


def test_export_refuses():
    """export refuses an entry that isn't correct"""
    try:
        found = export(form(team=None))
    except ValidationError:
        return
    pytest.fail(f"An entry without a team should raise a ValidationError. export gave {found!r}.")


def test_program():
    """the program complains about the form"""
    ran = called(main)
    ran.says("runners.0.born: ", "runners.1.name: ", "runners.1.shirt: ")
