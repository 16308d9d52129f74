import pytest
from pythlings_checks.web import client
from restdesign1 import make_app


def festival(*tasks):
    """A client for an app with these tasks: titles, or objects."""
    made = client(make_app())
    for task in tasks:
        made.post("/tasks", json={"title": task} if isinstance(task, str) else task).answers(201)
    return made


def task(number, title, who=None, done=False):
    return {"id": number, "title": title, "who": who, "done": done}


def test_create():
    """POST /tasks: 201 with the task, and Location"""
    app = festival()
    app.post("/tasks", json={"title": "hang the screen"}).answers(
        201, json=task(1, "hang the screen")
    ).header("Location", "/tasks/1")
    app.post("/tasks", json={"done": True, "who": "Zoë", "title": "  buy tape "}).answers(
        201, json=task(2, "buy tape", "Zoë", True)
    ).header("Location", "/tasks/2")


def test_get():
    """GET /tasks/2: the task"""
    app = festival("hang the screen", "buy tape")
    app.get("/tasks/2").answers(200, json=task(2, "buy tape"))
    app.get("/tasks/1").answers(200, json=task(1, "hang the screen"))


def test_patch():
    """PATCH changes what is sent and keeps the rest"""
    app = festival({"title": "buy tape", "who": "Salif", "done": True})
    app.patch("/tasks/1", json={"done": False}).answers(200, json=task(1, "buy tape", "Salif"))
    app.patch("/tasks/1", json={"who": None}).answers(200, json=task(1, "buy tape"))
    app.patch("/tasks/1", json={"title": " buy ink"}).answers(200, json=task(1, "buy ink"))
    app.patch("/tasks/1", json={}).answers(200, json=task(1, "buy ink"))
    app.get("/tasks/1").answers(200, json=task(1, "buy ink"))


def test_delete():
    """DELETE: 204, and it's gone; its id isn't used again"""
    app = festival("hang the screen", "buy tape")
    app.delete("/tasks/2").answers(204, text="")
    app.get("/tasks").has("items", [task(1, "hang the screen")])
    app.post("/tasks", json={"title": "buy ink"}).answers(201, json=task(3, "buy ink"))


def test_two_apps():
    """two apps don't share their tasks"""
    festival("hang the screen")
    festival().get("/tasks").answers(200, json={"items": [], "total": 0, "next": None})


CREW = [
    {"title": "tape", "who": "Salif"},
    {"title": "Ink", "done": True},
    {"title": "chairs", "who": "Zoë & Mo", "done": True},
    {"title": "tape", "who": "Zoë & Mo"},
    {"title": "éclairs", "who": "Salif", "done": True},
]


def shows(answer, *ids):
    """Check which tasks are shown, by id."""
    found = [each["id"] for each in answer.answers(200).has("items").json["items"]]
    if found != list(ids):
        answer.wrong(f"ids shown: {found}\nwanted:    {list(ids)}")
    return answer


def test_all():
    """GET /tasks: everything, by id"""
    shows(festival(*CREW).get("/tasks"), 1, 2, 3, 4, 5).has("total", 5).has("next", None)


def test_filters():
    """done and who, alone and together"""
    app = festival(*CREW)
    shows(app.get("/tasks?done=true"), 2, 3, 5).has("total", 3)
    shows(app.get("/tasks?done=false"), 1, 4).has("total", 2)
    shows(app.get("/tasks", query={"who": "Zoë & Mo"}), 3, 4)
    shows(app.get("/tasks?who=Salif&done=true"), 5)
    shows(app.get("/tasks?who=nobody"))


def test_sort():
    """sort: id, -id, title, -title; equal titles by id, the smaller first"""
    app = festival(*CREW)
    shows(app.get("/tasks?sort=id"), 1, 2, 3, 4, 5)
    shows(app.get("/tasks?sort=-id"), 5, 4, 3, 2, 1)
    app = festival("mop", "tape", "bulb", "tape")
    shows(app.get("/tasks?sort=title"), 3, 1, 2, 4)
    shows(app.get("/tasks?sort=-title"), 2, 4, 1, 3)


def test_pages():
    """limit and after; total counts all pages"""
    app = festival(*CREW)
    shows(app.get("/tasks?limit=2"), 1, 2).has("total", 5)
    shows(app.get("/tasks?limit=2&after=2"), 3, 4).has("total", 5)
    shows(app.get("/tasks?after=4"), 5).has("next", None)
    shows(app.get("/tasks?after=5"))
    shows(app.get("/tasks?limit=5"), 1, 2, 3, 4, 5).has("next", None)
    shows(app.get("/tasks?limit=100&after=400"))


def test_twenty():
    """without limit there are 20 on a page"""
    app = festival(*(f"task {number}" for number in range(1, 24)))
    answer = shows(app.get("/tasks"), *range(1, 21)).has("total", 23).has("next")
    shows(app.get(answer.json["next"]), 21, 22, 23).has("next", None)


def test_next():
    """next leads on, with the same filters, order and limit"""
    app = festival(*CREW, {"title": "zoom", "who": "Zoë & Mo"}, {"title": "a", "who": "Zoë & Mo"})
    query = {"who": "Zoë & Mo", "sort": "-title", "limit": 1, "done": "false"}
    answer = shows(app.get("/tasks", query=query), 6)
    for wanted in (4, 7):
        path = answer.has("next").json["next"]
        if not isinstance(path, str) or not path.startswith("/tasks?"):
            answer.wrong("`next` should be a path, /tasks?…, for there's one more page.")
        for name in ("who", "sort", "limit", "done"):
            if f"{name}=" not in path:
                answer.wrong(f"`next` is {path}, and has lost `{name}`.")
        answer = shows(app.get(path), wanted).has("total", 3)
    answer.has("next", None)


def refused(answer, status, code):
    """An error as it was designed."""
    answer.answers(status).has("error.code", code).has("error.message")
    if not isinstance(answer.json["error"]["message"], str):
        answer.wrong("`message` is a text for people.")
    if code != "invalid":
        answer.lacks("error.fields")
    return answer


def test_not_found():
    """404 not_found: no such task, no such address"""
    app = festival("hang the screen")
    for path in ("/tasks/2", "/tasks/0", "/tasks/one", "/", "/task", "/tasks/1/who"):
        refused(app.get(path), 404, "not_found")
    refused(app.patch("/tasks/2", json={"done": True}), 404, "not_found")
    refused(app.delete("/tasks/2"), 404, "not_found")


def test_not_allowed():
    """405 not_allowed, with Allow"""
    app = festival("hang the screen")
    for answer, methods in (
        (app.delete("/tasks"), {"GET", "POST"}),
        (app.put("/tasks/1", json={"title": "x"}), {"GET", "PATCH", "DELETE"}),
        (app.post("/tasks/1", json={"title": "x"}), {"GET", "PATCH", "DELETE"}),
    ):
        refused(answer, 405, "not_allowed").header("Allow")
        found = {name.strip() for name in answer.headers["allow"].split(",")}
        if found - {"HEAD", "OPTIONS"} != methods:
            answer.wrong(f"Allow should name {', '.join(sorted(methods))}.")


def test_not_json():
    """400 not_json"""
    app = festival("hang the screen")
    refused(app.post("/tasks", body="title=tape"), 400, "not_json")
    refused(app.post("/tasks"), 400, "not_json")
    refused(app.patch("/tasks/1", body=b"\xff{}"), 400, "not_json")


def invalid(answer, *names):
    """422, and exactly these fields are named, each with some words."""
    refused(answer, 422, "invalid").has("error.fields")
    fields = answer.json["error"]["fields"]
    if not isinstance(fields, dict) or set(fields) != set(names):
        answer.wrong(f"`fields` should name: {', '.join(names) or 'nothing'}")
    if not all(isinstance(words, str) and words for words in fields.values()):
        answer.wrong("Each of `fields` should have some words.")


@pytest.mark.parametrize("title", ["", "   ", "x" * 81, 7, None, ["tape"]])
def test_title(title):
    """422: title is text of 1 to 80 characters"""
    invalid(festival().post("/tasks", json={"title": title}), "title")
    invalid(festival("ink").patch("/tasks/1", json={"title": title}), "title")


def test_title_80():
    """a title of 80 characters is fine, with spaces around it, too"""
    festival("ä" * 80, f"  {'b' * 80} ")


def test_other_fields():
    """422: who is text or null, done is true or false, and there's nothing else"""
    app = festival("ink")
    for wrong in ({"who": ""}, {"who": 3}, {"who": []}):
        invalid(app.post("/tasks", json={"title": "x", **wrong}), "who")
        invalid(app.patch("/tasks/1", json=wrong), "who")
    for wrong in ({"done": 1}, {"done": "true"}, {"done": None}):
        invalid(app.post("/tasks", json={"title": "x", **wrong}), "done")
        invalid(app.patch("/tasks/1", json=wrong), "done")
    invalid(app.post("/tasks", json={"title": "x", "colour": "red"}), "colour")
    invalid(app.patch("/tasks/1", json={"id": 9}), "id")


def test_all_at_once():
    """422 names all that is wrong at once"""
    app = festival("ink")
    invalid(app.post("/tasks", json={"who": "", "done": 0, "x": 1}), "title", "who", "done", "x")
    invalid(app.patch("/tasks/1", json={"title": "", "done": "no"}), "title", "done")


@pytest.mark.parametrize("body", [[], "tape", 7, None])
def test_no_object(body):
    """422: the body is no object"""
    invalid(festival().post("/tasks", json=body))
    invalid(festival("ink").patch("/tasks/1", json=body))


def test_unchanged():
    """after an error, nothing has changed"""
    app = festival({"title": "ink", "who": "Salif"})
    app.patch("/tasks/1", json={"title": "tape", "done": 1}).answers(422)
    app.patch("/tasks/1", json={"done": True, "colour": "red"}).answers(422)
    app.post("/tasks", json={"title": ""}).answers(422)
    app.get("/tasks").answers(
        200, json={"items": [task(1, "ink", "Salif")], "total": 1, "next": None}
    )
    app.post("/tasks", json={"title": "tape"}).answers(201).has("id", 2)


def test_parameters():
    """422: a parameter is wrong, unknown, or comes twice"""
    app = festival("ink")
    for query, name in (
        ("done=yes", "done"),
        ("done=", "done"),
        ("done=True", "done"),
        ("sort=who", "sort"),
        ("sort=--id", "sort"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=many", "limit"),
        ("limit=-5", "limit"),
        ("after=-1", "after"),
        ("after=x", "after"),
        ("page=2", "page"),
        ("limit=5&limit=5", "limit"),
        ("who=Salif&who=Mo", "who"),
    ):
        invalid(app.get(f"/tasks?{query}"), name)
    invalid(app.get("/tasks?limit=0&sort=x&colour=red"), "limit", "sort", "colour")


def test_limits():
    """limit may be 1 or 100, after may be 0"""
    app = festival("ink", "tape")
    shows(app.get("/tasks?limit=1&after=0"), 1)
    shows(app.get("/tasks?limit=100"), 1, 2)
