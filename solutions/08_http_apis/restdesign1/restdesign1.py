"""Four hundred things before the opening night."""

from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from tinyweb import Application, Request, Response, application, serve

Task = dict[str, Any]
SORTS = {
    "id": ("id", False),
    "-id": ("id", True),
    "title": ("title", False),
    "-title": ("title", True),
}


class ApiError(Exception):
    """What can't be done, and how to say so."""

    def __init__(self, status: int, code: str, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status, self.headers = status, headers
        self.error: dict[str, Any] = {"code": code, "message": message}


def invalid(fields: dict[str, str]) -> ApiError:
    """Return the error for fields or parameters that are wrong."""
    error = ApiError(422, "invalid", "something in it is wrong")
    error.error["fields"] = fields
    return error


def is_title(value: Any) -> bool:
    """Say whether it's a title."""
    return isinstance(value, str) and 1 <= len(value.strip()) <= 80


FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "title": (is_title, "1 to 80 characters"),
    "who": (
        lambda value: value is None or (isinstance(value, str) and value != ""),
        "text or null",
    ),
    "done": (lambda value: isinstance(value, bool), "true or false"),
}


def fields_of(request: Request, required: tuple[str, ...] = ()) -> Task:
    """Return the fields that were sent, checked."""
    try:
        sent = request.json()
    except ValueError as error:
        raise ApiError(400, "not_json", "the body isn't JSON") from error
    if not isinstance(sent, dict):
        raise invalid({})
    wrong = {name: "required" for name in required if name not in sent}
    for name, value in sent.items():
        if name not in FIELDS:
            wrong[name] = "unknown"
        elif not FIELDS[name][0](value):
            wrong[name] = FIELDS[name][1]
    if wrong:
        raise invalid(wrong)
    if "title" in sent:
        sent["title"] = sent["title"].strip()
    return sent


def is_whole(text: str, least: int, most: float) -> bool:
    """Say whether it's a whole number between two others."""
    return text.isascii() and text.isdecimal() and least <= int(text) <= most


PARAMETERS: dict[str, Callable[[str], bool]] = {
    "done": lambda text: text in ("true", "false"),
    "who": lambda text: True,
    "sort": lambda text: text in SORTS,
    "limit": lambda text: is_whole(text, 1, 100),
    "after": lambda text: is_whole(text, 0, float("inf")),
}


def parameters_of(request: Request) -> dict[str, str]:
    """Return the parameters, checked."""
    counts = Counter(name for name, _ in request.query)
    wrong = {name: "comes twice" for name, count in counts.items() if count > 1}
    for name, text in request.query:
        if name not in PARAMETERS:
            wrong[name] = "unknown"
        elif not PARAMETERS[name](text):
            wrong[name] = f"{text!r} won't do"
    if wrong:
        raise invalid(wrong)
    return dict(request.query)


def make_app() -> Application:
    """Return an app with no tasks in it yet."""
    tasks: dict[int, Task] = {}
    last = 0

    def listed(request: Request) -> Response:
        asked = parameters_of(request)
        found = [tasks[number] for number in sorted(tasks)]
        if "done" in asked:
            found = [task for task in found if task["done"] == (asked["done"] == "true")]
        if "who" in asked:
            found = [task for task in found if task["who"] == asked["who"]]
        key, backwards = SORTS[asked.get("sort", "id")]
        found.sort(key=lambda task: task[key], reverse=backwards)
        start, limit = int(asked.get("after", 0)), int(asked.get("limit", 20))
        end = start + limit
        more = f"/tasks?{urlencode({**asked, 'after': end})}" if end < len(found) else None
        return Response(200, {"items": found[start:end], "total": len(found), "next": more})

    def create(request: Request) -> Response:
        nonlocal last
        sent = fields_of(request, ("title",))
        last += 1
        tasks[last] = {"id": last, "title": "", "who": None, "done": False} | sent
        return Response(201, tasks[last], {"Location": f"/tasks/{last}"})

    def one(request: Request, number: int) -> Response:
        match request.method:
            case "PATCH":
                tasks[number] |= fields_of(request)
            case "DELETE":
                del tasks[number]
                return Response(204)
        return Response(200, tasks[number])

    def routed(request: Request) -> Response:
        match request.path.split("/")[1:]:
            case ["tasks"] if request.method == "GET":
                return listed(request)
            case ["tasks"] if request.method == "POST":
                return create(request)
            case ["tasks"]:
                raise ApiError(405, "not_allowed", "GET or POST", Allow="GET, POST")
            case ["tasks", text] if is_whole(text, 1, last) and int(text) in tasks:
                if request.method in ("GET", "PATCH", "DELETE"):
                    return one(request, int(text))
                raise ApiError(405, "not_allowed", "no such method", Allow="GET, PATCH, DELETE")
        raise ApiError(404, "not_found", f"there's nothing at {request.path}")

    def app(request: Request) -> Response:
        try:
            return routed(request)
        except ApiError as error:
            return Response(error.status, {"error": error.error}, error.headers)

    return application(app)


if __name__ == "__main__":
    serve(make_app())

# Why this way
#
# The rules are tables: fields and parameters with their conditions. So POST and PATCH can't differ, and
# everything that's wrong is found before anything is changed. Unknown parameters are refused, because a
# misspelt `dnoe=true` would otherwise show all tasks as if they had been filtered. The next page is a link,
# so a client that follows it never has to know how pages are counted.
