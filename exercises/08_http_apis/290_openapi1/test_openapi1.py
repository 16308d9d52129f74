import copy

import pytest
from openapi1 import BOOKS, app
from pythlings_checks import program
from pythlings_checks.web import client

BEFORE = copy.deepcopy(BOOKS)
web = client(app)


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


@pytest.fixture(autouse=True)
def fresh():
    BOOKS.clear()
    BOOKS.update(copy.deepcopy(BEFORE))


def operation(method, path):
    found = app.openapi()["paths"].get(path, {}).get(method.lower())
    told(found, f"/openapi.json has no {method} {path} any more.")
    return found


def schema(name):
    found = app.openapi().get("components", {}).get("schemas", {}).get(name)
    told(found, f"/openapi.json has no model {name}.")
    return found


def answered(method, path, status):
    """The schema of an answer."""
    responses = operation(method, path)["responses"]
    told(status in responses, f"{method} {path}: it names {', '.join(responses)}, and no {status}.")
    return responses[status].get("content", {}).get("application/json", {}).get("schema", {})


def is_model(method, path, status, name):
    found = answered(method, path, status)
    wanted = {"$ref": f"#/components/schemas/{name}"}
    words = f"{method} {path}: the answer {status} should be a {name}. /openapi.json says {found}"
    told(found == wanted, words)


ALL, ONE, LOANS = ("GET", "/books"), ("GET", "/books/{book_id}"), ("POST", "/books/{book_id}/loans")


def test_title():
    """the API has a name and a version"""
    info = app.openapi()["info"]
    told(info["title"] == "Village library", f"Its name is {info['title']}.")
    told(info["version"] == "2.1.0", f"Its version is {info['version']}.")


@pytest.mark.parametrize(
    "place, tag, summary",
    [(ALL, "books", "All books"), (ONE, "books", "One book"), (LOANS, "loans", "Lend a book")],
    ids=["books", "book", "loans"],
)
def test_words(place, tag, summary):
    """each address has a tag, a summary and a description"""
    found, name = operation(*place), " ".join(place)
    told(found.get("tags") == [tag], f"{name}: the tags are {found.get('tags')}.")
    told(found.get("summary") == summary, f"{name}: the summary is {found.get('summary')!r}.")
    told(found.get("description", "").strip(), f"{name} has no description.")


@pytest.mark.parametrize(
    "name, fields",
    [
        ("Book", {"id": "integer", "title": "string", "copies": "integer"}),
        ("Receipt", {"book": "integer", "reader": "string", "days": "integer"}),
        ("Problem", {"detail": "string"}),
    ],
)
def test_models(name, fields):
    """Book, Receipt and Problem have these fields, and all are required"""
    found = schema(name)
    types = {field: each.get("type") for field, each in found.get("properties", {}).items()}
    told(types == fields, f"{name} has {types}. Wanted: {fields}")
    required = set(found.get("required", []))
    told(required == set(fields), f"In {name}, these are required: {sorted(required)}")


def test_answers():
    """the answers have models"""
    found = answered(*ALL, "200")
    words = f"GET /books: the answer should be a list of Book. /openapi.json says {found}"
    told(found.get("items") == {"$ref": "#/components/schemas/Book"}, words)
    is_model(*ONE, "200", "Book")
    is_model(*LOANS, "201", "Receipt")


def test_errors():
    """the errors are named, with their model"""
    is_model(*ONE, "404", "Problem")
    is_model(*LOANS, "404", "Problem")
    is_model(*LOANS, "409", "Problem")


def test_loan():
    """each field of Loan has a description and an example"""
    fields = schema("Loan")["properties"]
    told(set(fields) == {"reader", "days"}, f"Loan has the fields {sorted(fields)}.")
    for name, example in (("reader", "Benedikta"), ("days", 7)):
        field = fields[name]
        told(field.get("description", "").strip(), f"`{name}` of Loan has no description.")
        examples = field.get("examples", [])
        told(example in examples, f"The examples of `{name}` are {examples}, without {example!r}.")
    told(
        fields["days"].get("default") == 14, "`days` of Loan should still be 14 if nothing is said."
    )


def test_shelf_code():
    """nobody sees the shelf code any more"""
    web.get("/books").answers(
        200,
        json=[
            {"id": 1, "title": "Purple Hibiscus", "copies": 2},
            {"id": 2, "title": "Solaris", "copies": 0},
        ],
    )
    web.get("/books/1").answers(200, json={"id": 1, "title": "Purple Hibiscus", "copies": 2})
    told("shelf_code" in BOOKS[1], "The librarians still need the shelf code in BOOKS.")


def test_as_before():
    """it still answers as before: 404, 409, 201"""
    web.get("/books/3").answers(404, json={"detail": "no such book"})
    loan = {"reader": "Benedikta"}
    web.post("/books/3/loans", json=loan).answers(404, json={"detail": "no such book"})
    web.post("/books/2/loans", json=loan).answers(409, json={"detail": "all copies are lent"})
    web.post("/books/2/loans", json={"reader": "", "days": 0}).answers(409)
    wanted = {"book": 1, "reader": "Benedikta", "days": 14}
    web.post("/books/1/loans", json=loan).answers(201, json=wanted)
    told(BOOKS[1]["copies"] == 1, "One of two copies was lent, and there are still two.")
    web.post("/books/1/loans", json={**loan, "days": 7}).answers(201).has("days", 7)
    web.post("/books/1/loans", json=loan).answers(409)
    web.post("/books/1/loans", json={"days": 7}).answers(422)


def test_program():
    """the program prints what the API says"""
    program("openapi1.py").succeeds().says("books", "loans", "404", "409")
