"""Four hundred things before the opening night."""

import itertools
import json
from dataclasses import asdict, dataclass, replace
from urllib.parse import quote_plus

from tinyweb import Response, application, serve


@dataclass
class Task:
    id: int
    title: str
    who: str | None = None
    done: bool = False


def error(status, code, fields=None, **headers):
    body = {"code": code, "message": code.replace("_", " ")}
    if fields is not None:
        body["fields"] = fields
    return Response(status, {"error": body}, headers)


def complaints(data):
    found = {}
    if "title" in data:
        title = data["title"]
        if type(title) is not str or not title.strip() or len(title.strip()) > 80:
            found["title"] = "bad title"
    if "who" in data and data["who"] is not None:
        if type(data["who"]) is not str or not data["who"]:
            found["who"] = "bad who"
    if "done" in data and data["done"] is not True and data["done"] is not False:
        found["done"] = "bad done"
    for name in set(data) - {"title", "who", "done"}:
        found[name] = "what's that?"
    return found


def number(text, least, most):
    if text and set(text) <= set("0123456789") and least <= int(text) <= most:
        return int(text)
    return None


def make_app():
    tasks = []
    ids = itertools.count(1)

    def everything(request):
        wrong = {}
        values = {"sort": "id", "limit": "20", "after": "0"}
        seen = set()
        for name, value in request.query:
            if name in seen or name not in ("done", "who", "sort", "limit", "after"):
                wrong[name] = "no"
            seen.add(name)
            values[name] = value
        if values.get("done", "true") not in ("true", "false"):
            wrong["done"] = "true or false"
        if values["sort"].removeprefix("-") not in ("id", "title") or values["sort"][:2] == "--":
            wrong["sort"] = "id or title"
        limit = number(values["limit"], 1, 100)
        after = number(values["after"], 0, 10**12)
        if limit is None:
            wrong["limit"] = "1 to 100"
        if after is None:
            wrong["after"] = "0 or more"
        if wrong:
            return error(422, "invalid", wrong)
        fitting = [
            t
            for t in tasks
            if ("done" not in seen or t.done is (values["done"] == "true"))
            and ("who" not in seen or t.who == values["who"])
        ]
        backwards = values["sort"].startswith("-")
        name = values["sort"].lstrip("-")
        fitting = sorted(sorted(fitting, key=lambda t: t.id), key=lambda t: getattr(t, name), reverse=backwards)
        page = fitting[after:][:limit]
        link = None
        if fitting[after + limit :]:
            values["after"] = str(after + limit)
            link = "/tasks?" + "&".join(f"{n}={quote_plus(v)}" for n, v in values.items())
        return Response(data={"items": [asdict(t) for t in page], "total": len(fitting), "next": link})

    def body_of(request):
        try:
            data = json.loads(request.body)
        except (json.JSONDecodeError, UnicodeDecodeError):
            return None, error(400, "not_json")
        if not isinstance(data, dict):
            return None, error(422, "invalid", {})
        return data, None

    def app(request):
        if request.path == "/tasks":
            if request.method == "GET":
                return everything(request)
            if request.method != "POST":
                return error(405, "not_allowed", Allow="GET, POST")
            data, problem = body_of(request)
            if problem:
                return problem
            wrong = complaints(data)
            if "title" not in data:
                wrong["title"] = "missing"
            if wrong:
                return error(422, "invalid", wrong)
            data["title"] = data["title"].strip()
            tasks.append(Task(next(ids), **data))
            return Response(201, asdict(tasks[-1]), {"Location": f"/tasks/{tasks[-1].id}"})
        start, _, rest = request.path.rpartition("/")
        places = [i for i, t in enumerate(tasks) if start == "/tasks" and str(t.id) == rest]
        if not places:
            return error(404, "not_found")
        i = places[0]
        if request.method == "GET":
            return Response(data=asdict(tasks[i]))
        if request.method == "DELETE":
            tasks.pop(i)
            return Response(204)
        if request.method != "PATCH":
            return error(405, "not_allowed", Allow="GET, PATCH, DELETE")
        data, problem = body_of(request)
        if problem:
            return problem
        if wrong := complaints(data):
            return error(422, "invalid", wrong)
        if "title" in data:
            data["title"] = data["title"].strip()
        tasks[i] = replace(tasks[i], **data)
        return Response(data=asdict(tasks[i]))

    return application(app)


if __name__ == "__main__":
    serve(make_app())
