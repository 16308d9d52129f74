import pytest
from laundry_for_check import House, booking
from openapi_for_check import complaint, has_fields, operation, schema_of
from pythlings_checks.web import client


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def described():
    """What the service says about itself."""
    return client(House().app).get("/openapi.json").answers(200).json


def said(spec, method, path):
    """What's said about a request."""
    found = operation(spec, method, path)
    told(found, f"/openapi.json has no {method.upper()} {path}.")
    return found


def test_title():
    """stage 4: the API has its name"""
    title = described()["info"]["title"]
    told(title == "Linden Court laundry", f"In /openapi.json, the API is called {title}.")


ONE = "/bookings/{id}"


def answers():
    """All kinds of answers: words, method, path, answer."""
    house = House()
    key = {"X-Key": "k-12"}
    yield "post", "/bookings", house.book()
    yield "get", ONE, house.web.get("/bookings/1")
    yield "get", "/bookings", house.web.get("/bookings")
    yield "get", "/free", house.web.get("/free?day=2026-06-01")
    yield "post", "/bookings", house.web.post("/bookings", json={}, headers=key)
    yield "post", "/bookings", house.web.post("/bookings", json=booking(1))
    yield "post", "/bookings", house.book(flat=7)
    yield "get", ONE, house.web.get("/bookings/4")
    yield "get", "/free", house.web.get("/free")
    yield "get", "/bookings", house.web.get("/bookings?machine=C")
    yield "delete", ONE, house.cancel(4)
    yield "delete", ONE, house.cancel(1, flat=7)
    yield "delete", ONE, house.web.delete("/bookings/1")
    house.booked(("A", "2026-05-28", 1))
    house.today = house.today.replace(day=29)
    yield "delete", ONE, house.cancel(2)
    yield "delete", ONE, house.cancel(1)


def test_named():
    """stage 4: each status that it answers with is named"""
    spec = described()
    for method, path, answer in answers():
        named = said(spec, method, path)["responses"]
        told(
            str(answer.status) in named,
            f"{method.upper()} {path} answered {answer.status}, and /openapi.json names only {', '.join(named)} for it.",
        )


def test_models():
    """stage 4: each body has a model"""
    spec = described()
    for method, path, answer in answers():
        if answer.status == 204:
            continue
        told(
            has_fields(spec, schema_of(said(spec, method, path), answer.status)),
            f"{method.upper()} {path}, {answer.status}: /openapi.json doesn't say which fields are in the body.",
        )


def test_fits():
    """stage 4: each answer fits its model"""
    spec = described()
    for method, path, answer in answers():
        schema = schema_of(said(spec, method, path), answer.status)
        if schema and answer.body:
            words = complaint(spec, schema, answer.json)
            if words:
                answer.wrong(f"By the model in /openapi.json this can't be: {words}")


GOOD = {"machine": "B", "day": "2026-06-01", "slot": 6}
BAD = [
    ("machine C", {**GOOD, "machine": "C"}),
    ("slot 0", {**GOOD, "slot": 0}),
    ("slot 7", {**GOOD, "slot": 7}),
    ("slot 2.5", {**GOOD, "slot": 2.5}),
    ("no day", {"machine": "B", "slot": 6}),
    ("a field `flat`", {**GOOD, "flat": 7}),
]


def test_limits():
    """stage 4: what may be sent is in there, with all its limits"""
    spec = described()
    body = said(spec, "post", "/bookings").get("requestBody", {}).get("content", {})
    schema = body.get("application/json", {}).get("schema")
    told(schema, "/openapi.json doesn't say what's sent to POST /bookings.")
    words = complaint(spec, schema, GOOD)
    told(words is None, f"By /openapi.json, a good booking can't be sent: {words}")
    for name, wish in BAD:
        told(complaint(spec, schema, wish), f"By /openapi.json, this may be sent: {name}.")


def test_parameters():
    """stage 4: the parameters and the header are in there"""
    spec = described()
    for method, path, wanted in (
        ("get", "/bookings", {"day", "machine", "flat"}),
        ("get", "/free", {"day"}),
        ("post", "/bookings", {"x-key"}),
        ("delete", ONE, {"x-key"}),
    ):
        found = said(spec, method, path)
        names = {each["name"].lower() for each in found.get("parameters", [])}
        schemes = spec.get("components", {}).get("securitySchemes", {})
        names |= {
            schemes[name].get("name", "").lower()
            for each in found.get("security", [])
            for name in each
        }
        missing = ", ".join(sorted(wanted - names))
        told(not missing, f"{method.upper()} {path}: /openapi.json says nothing of {missing}.")
