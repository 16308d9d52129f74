import pytest
from fastapi.exceptions import RequestValidationError
from fastapi4 import app
from pythlings_checks import program
from pythlings_checks.web import client

web = client(app)
HALTI = {"name": "Halti", "age": 3.5}


def refused(answer, *fields):
    """A 422 with a message for each of these fields, and for no others."""
    answer.answers(422)
    errors = answer.json.get("errors") if isinstance(answer.json, dict) else None
    if not isinstance(errors, dict) or set(answer.json) != {"errors"}:
        answer.wrong('The body should be {"errors": {FIELD: MESSAGE}}.')
    if set(errors) != set(fields):
        answer.wrong(f"There should be errors for {', '.join(fields)}, and for nothing else.")
    if not all(isinstance(message, str) and message for message in errors.values()):
        answer.wrong("Each message should be a text.")


def stay(**changes):
    return web.post("/stays", json={"dogs": [HALTI], "nights": 2, **changes})


def test_booked():
    """POST /stays: what was booked comes back"""
    stay().answers(201, json={"dogs": [HALTI], "nights": 2})
    web.post("/stays", json={"dogs": [{"name": "Ñ"}]}).answers(
        201, json={"dogs": [{"name": "Ñ", "age": None}], "nights": 1}
    )


@pytest.mark.parametrize("nights", [-3, 0, 61, "two", 2.5, None])
def test_nights(nights):
    """POST /stays: from 1 to 60 nights"""
    stay(nights=1).answers(201)
    stay(nights=60).answers(201)
    refused(stay(nights=nights), "nights")


def test_how_many_dogs():
    """POST /stays: from 1 to 3 dogs"""
    stay(dogs=[HALTI] * 3).answers(201)
    refused(stay(dogs=[]), "dogs")
    refused(stay(dogs=[HALTI] * 4), "dogs")
    refused(web.post("/stays", json={"nights": 2}), "dogs")


def test_name():
    """POST /stays: a name of 1 to 30 letters, without the spaces around it"""
    cut = {"dogs": [{"name": "Halti", "age": None}], "nights": 2}
    stay(dogs=[{"name": "  Halti\n"}]).answers(201, json=cut)
    stay(dogs=[{"name": "H" * 30 + "  "}]).answers(201)
    refused(stay(dogs=[HALTI, {"name": "  "}]), "dogs.1.name")
    refused(stay(dogs=[{"name": ""}]), "dogs.0.name")
    refused(stay(dogs=[{"name": "H" * 31}]), "dogs.0.name")
    refused(stay(dogs=[{"age": 2}]), "dogs.0.name")


def test_age():
    """POST /stays: an age from 0 to 30, or none"""
    for age in (0, 30, 0.25, None):
        stay(dogs=[{"name": "Halti", "age": age}]).answers(201)
    for age in (-1, 30.5, "old"):
        refused(stay(dogs=[{"name": "Halti", "age": age}]), "dogs.0.age")


def test_unknown_fields():
    """POST /stays: a field that nobody knows is refused"""
    refused(web.post("/stays", json={"dogs": [HALTI], "nihgts": 14}), "nihgts")
    refused(stay(dogs=[{"name": "Halti", "colour": "red"}]), "dogs.0.colour")


def test_several():
    """errors: one message for each field, in the words of Pydantic"""
    answer = web.post("/stays", json={"dogs": [HALTI, {"name": "", "age": -2}], "nights": 0})
    refused(answer, "dogs.1.name", "dogs.1.age", "nights")
    answer.answers(
        422,
        json={
            "errors": {
                "dogs.1.name": "String should have at least 1 character",
                "dogs.1.age": "Input should be greater than or equal to 0",
                "nights": "Input should be greater than or equal to 1",
            }
        },
    )


@app.get("/trial")
def trial():
    """Two errors of one field, as a test wants them."""
    loc = ("query", "dogs")
    raise RequestValidationError([{"loc": loc, "msg": text} for text in ("too many", "too old")])


def test_first_counts():
    """errors: if a field has several, the first counts"""
    web.get("/trial").answers(422, json={"errors": {"dogs": "too many"}})


def test_whole_body():
    """errors: if there's no field, it's the body"""
    refused(web.post("/stays"), "body")
    refused(web.post("/stays", json=[HALTI]), "body")


def test_price():
    """GET /price: 25 euros for each night and each dog"""
    web.get("/price?nights=2&dogs=1").answers(200, json={"euros": 50})
    web.get("/price?nights=60&dogs=3").answers(200, json={"euros": 4500})
    web.get("/price").answers(200, json={"euros": 25})
    web.get("/price?dogs=2").answers(200, json={"euros": 50})


def test_price_refused():
    """GET /price: the limits are those of a stay"""
    refused(web.get("/price?nights=0"), "nights")
    refused(web.get("/price?nights=61&dogs=4"), "nights", "dogs")
    refused(web.get("/price?dogs=none"), "dogs")


def test_program():
    """the program books a few stays"""
    ran = program("fastapi4.py").succeeds()
    found = [line.split()[0] for line in ran.stdout.splitlines()]
    assert found == ["201", "422", "422"], "The first stay is fine, the other two aren't."
