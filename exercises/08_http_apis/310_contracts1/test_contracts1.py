import json
from pathlib import Path

import buses
import pytest
import release
from contracts1 import main, verify
from fastapi.testclient import TestClient
from pythlings_checks import called

COMING = "a bus and a tram are coming at stop 12"
NIGHT = "nothing comes at stop 12 tonight"
GONE = "stop 12 isn't used any more"
BUS = {"trip": 811, "kind": "bus", "to": "Chorsu", "minutes": 3, "platform": "B2"}
TRAM = {"trip": 907, "kind": "tram", "to": "Yunusobod", "minutes": 7.5, "platform": None}


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


class Provider:
    """A provider that answers as it's told, and notes what happens."""

    def __init__(self, **answers):
        self.answers, self.situation, self.events, self.request = answers, "", [], {}
        self.client = TestClient(self, raise_server_exceptions=False)

    def given(self, situation):
        self.events.append(situation)
        if situation not in self.answers:
            raise LookupError(situation)
        self.situation = situation

    async def __call__(self, scope, receive, send):
        body = (await receive()).get("body", b"").decode()
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        path = scope["path"] + ("?" + scope["query_string"].decode()).rstrip("?")
        self.events.append(f"{scope['method']} {path}")
        self.request = {"headers": headers, "body": body}
        status, answer = self.answers[self.situation]
        if answer is None:
            raise ZeroDivisionError("a slip in the provider")
        data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": data})

    def verified(self, *interactions):
        return verify(
            {"consumer": "a check", "interactions": [*interactions]}, self.client, self.given
        )


def interaction(title="an answer", given="x", status=200, **more):
    request = {"method": "GET", "path": "/a", **more.pop("request", {})}
    return {
        "title": title,
        "given": given,
        "request": request,
        "response": {"status": status, **more},
    }


def named(found):
    """What verify says, in words."""
    places = found.get("an answer") if isinstance(found, dict) else None
    if not isinstance(places, list):
        return f"{found!r}"
    return f"it doesn't fit at {', '.join(map(str, places))}" if places else "it's fine"


def at(example, answer, *places):
    """The places at which an answer doesn't fit an example."""
    found = Provider(x=(200, answer)).verified(interaction(body=example))
    shown = answer.decode() if isinstance(answer, bytes) else json.dumps(answer)
    told(
        found == {"an answer": [*places]},
        f"in the contract  {json.dumps(example)}\n"
        f"answered         {shown}\n\n"
        f"verify says      {named(found)}\n"
        f"wanted           {named({'an answer': [*places]})}",
    )


FITTING = [
    ({"to": "Chorsu", "minutes": 3}, {"to": "", "minutes": 0, "kind": "bus"}),
    ({"minutes": 3, "late": False}, {"minutes": 7.5, "late": True}),
    ({"minutes": 7.5, "why": None}, {"minutes": -3, "why": None}),
    ([{"to": "Chorsu"}], [{"to": "Olmazor", "at": 1}, {"to": "Bodomzor"}]),
    ([], []),
    ([], [1, "two", None]),
    ({"list": [[1]]}, {"list": [[1], [2, 3]]}),
    ("a text", "another"),
    ({"kind": {"$one_of": ["bus", "tram"]}}, {"kind": "tram"}),
    ({"kind": {"$one_of": [None, 2, ["a"]]}}, {"kind": ["a"]}),
    ({"platform": {"$maybe": "B2"}}, {"platform": "A"}),
    ({"platform": {"$maybe": "B2"}}, {"platform": None}),
    ({"platform": {"$maybe": "B2"}}, {}),
    ({"platform": {"$maybe": {"$one_of": ["A"]}}}, {"platform": "A"}),
    ([{"$maybe": 1}], [None, 2]),
    ({}, {"anything": 1}),
]


def test_fits():
    """verify: what fits is fine"""
    for example, answer in FITTING:
        at(example, answer)


def test_kinds():
    """verify: a value of another kind doesn't fit"""
    for value in ("3", None, [3], {"value": 3}, True, False):
        at({"minutes": 3}, {"minutes": value}, "body.minutes")
    for value in (3, None, ["Chorsu"], {}, True):
        at({"to": "Chorsu"}, {"to": value}, "body.to")
    for value in (0, 1, "", "true", None):
        at({"late": True}, {"late": value}, "body.late")
    for value in (0, "", False, [], {}):
        at({"why": None}, {"why": value}, "body.why")
    for value in ("", None, {}, 0):
        at({"list": []}, {"list": value}, "body.list")
    for value in ("", None, [], [1], 0):
        at({"stop": {"id": 1}}, {"stop": value}, "body.stop")


def test_missing():
    """verify: a field that's missing doesn't fit, however deep it is"""
    at({"to": "Chorsu", "why": None}, {}, "body.to", "body.why")
    at(
        {"stop": {"name": {"uz": "Chorsu"}, "id": 12}},
        {"stop": {"name": {}}},
        "body.stop.name.uz",
        "body.stop.id",
    )
    at({"stop": {"id": 12}}, {"id": 12}, "body.stop")
    at({"list": [], "stop": {}}, {}, "body.list", "body.stop")


def test_items():
    """verify: each item of a list has to fit, not only the first"""
    at([1], [1, "2", 3, None], "body[1]", "body[3]")
    at(
        {"list": [{"a": 1, "b": "x"}]},
        {"list": [{"a": 1, "b": "y"}, {"b": 2}]},
        "body.list[1].a",
        "body.list[1].b",
    )
    at([["x"]], [["a"], ["b", 1], "c"], "body[1][1]", "body[2]")


def test_empty():
    """verify: a list of one item isn't fitted by an empty list"""
    at([1], [], "body")
    at({"list": [{"a": 1}]}, {"list": []}, "body.list")
    at([[1]], [[1], []], "body[1]")


def test_one_of():
    """verify: $one_of is one of these values, and no other"""
    for value in ("boat", "BUS", "", None, 1, ["bus"], {}):
        at({"kind": {"$one_of": ["bus", "tram"]}}, {"kind": value}, "body.kind")
    at({"kind": {"$one_of": ["bus", None]}}, {}, "body.kind")
    at([{"$one_of": [1, 2]}], [2, 3], "body[1]")


def test_maybe():
    """verify: $maybe allows null and a missing field, and nothing else that doesn't fit"""
    for value in (2, False, [], {}):
        at({"platform": {"$maybe": "B2"}}, {"platform": value}, "body.platform")
    at({"platform": {"$maybe": {"side": "left"}}}, {"platform": {}}, "body.platform.side")
    at({"list": {"$maybe": [{"a": 1}]}}, {"list": [{"a": 1}, {}]}, "body.list[1].a")


def test_whole():
    """verify: a body that isn't JSON, or is of another kind, doesn't fit as a whole"""
    at({"to": "Chorsu"}, b"<h1>Departures</h1>", "body")
    at({"to": "Chorsu"}, b"", "body")
    at({"to": "Chorsu"}, [{"to": "Chorsu"}], "body")
    at([{"to": "Chorsu"}], {"to": "Chorsu"}, "body")
    at([], {"to": "Chorsu"}, "body")
    at({}, [], "body")
    at(None, {}, "body")
    at("Chorsu", 12, "body")


def test_order():
    """verify: places come in the order of the contract"""
    example = {"z": 1, "a": 1, "m": {"y": 1, "b": 1}}
    at(example, {"m": {}, "a": "", "z": ""}, "body.z", "body.a", "body.m.y", "body.m.b")


def test_status():
    """verify: another status is reported, and then the body isn't looked at"""
    for status, answer in ((404, {"to": 1}), (201, {"to": "Chorsu"}), (503, b"down"), (200, None)):
        found = Provider(x=(status, answer)).verified(interaction(body={"to": "Chorsu"}))
        told(found == {"an answer": ["status"]}, f"It should be 200, and it's {status}: {found}")
    found = Provider(x=(404, {})).verified(interaction(status=404, body={"error": "no"}))
    told(found == {"an answer": ["body.error"]}, f"It should be 404 with an error in it: {found}")


def test_no_body():
    """verify: without a body in the contract, the body may be anything"""
    for answer in (b"", b"<h1>no</h1>", {"error": "no"}):
        found = Provider(x=(404, answer)).verified(interaction(status=404))
        told(found == {"an answer": []}, f"404 is all that the contract says. verify says {found}")


def test_given():
    """verify: the situation is made before each request, and an unknown one is reported"""
    provider = Provider(day=(200, [1]), night=(200, []))
    found = provider.verified(
        interaction("first", "night", body=[]),
        interaction("second", "day", body=[1]),
        interaction("third", "winter", body=[1]),
        interaction("fourth", "day", body=["x"]),
        interaction("fifth", "night", body=[1]),
    )
    events = ["night", "GET /a", "day", "GET /a", "winter", "day", "GET /a", "night", "GET /a"]
    told(provider.events == events, f"It happened: {provider.events}\nwanted:      {events}")
    wanted = {
        "first": [],
        "second": [],
        "third": ["given"],
        "fourth": ["body[0]"],
        "fifth": ["body"],
    }
    told(found == wanted, f"verify says: {found}\nwanted:      {wanted}")


def test_request():
    """verify: the request is sent as the contract says"""
    provider = Provider(x=(201, {"id": 1}))
    request = {
        "method": "POST",
        "path": "/stops/12/notes",
        "query": {"lang": "uz", "q": "a b&c"},
        "headers": {"X-Display": "412"},
        "json": {"text": "Gʻijduvon"},
    }
    found = provider.verified(interaction(status=201, request=request, body={"id": 7}))
    told(found == {"an answer": []}, f"It was answered as the contract says. verify says {found}")
    told(provider.events[1].startswith("POST /stops/12/notes?"), f"Sent: {provider.events[1]}")
    told(
        "q=a" in provider.events[1] and "lang=uz" in provider.events[1],
        f"Sent: {provider.events[1]}",
    )
    shown = provider.request["headers"].get("x-display")
    told(shown == "412", f"The header X-Display should be 412, and it's {shown}.")
    body = provider.request["body"]
    told(body and json.loads(body) == {"text": "Gʻijduvon"}, f"As JSON, this was sent: {body!r}")
    plain = Provider(x=(200, {}))
    plain.verified(interaction())
    told(plain.events[1:] == ["GET /a"], f"The contract has no query. Sent: {plain.events[1:]}")
    told(plain.request["body"] == "", f"The contract has no json. Sent: {plain.request['body']!r}")


def contract():
    try:
        return json.loads(Path("display.json").read_text(encoding="utf-8"))
    except ValueError as error:
        pytest.fail(f"display.json isn't JSON: {error}")


def answered(*departures, **more):
    """An answer as it is today, but for these changes."""
    today = {"stop": {"id": 12, "name": "Paxtakor"}, "operator": "Toshshahar"}
    return 200, {**today, "departures": [*departures], **more}


def checked(**changes):
    """What doesn't fit in a version of the service, by display.json."""
    today = {
        "coming": answered(BUS, TRAM),
        "night": answered(),
        "gone": (404, {"detail": "no such stop"}),
    }
    now = {**today, **changes}
    provider = Provider(**{COMING: now["coming"], NIGHT: now["night"], GONE: now["gone"]})
    found = verify(contract(), provider.client, provider.given)
    wrong = sorted(
        {event for event in provider.events if " /" in event} - {"GET /stops/12/departures"}
    )
    told(not wrong, f"A display only asks GET /stops/12/departures. In display.json: {wrong}")
    return {title: places for title, places in found.items() if places}


def test_today():
    """display.json: today's service keeps the contract"""
    found = verify(contract(), TestClient(buses.app), buses.given)
    told(found, "There's no interaction in it.")
    found = {title: places for title, places in found.items() if places}
    told(not found, f"Nilufar is content with today's service. The contract is broken at {found}")


FREE = {
    "there's no stop, no operator and no trip": {
        "coming": (200, {"departures": [{"kind": "bus", "to": "Chorsu", "minutes": 3}]}),
    },
    "there's more in it": {
        "coming": answered({**BUS, "line": "24"}, weather="sun"),
        "night": answered(weather="moon"),
    },
    "one departure has a platform, and the other hasn't": {
        "coming": answered(TRAM, {**BUS, "platform": "C"}),
    },
    "the trip is a text, and the operator an object": {
        "coming": answered({**BUS, "trip": "24/811"}, operator={"id": 4}),
    },
    "other buses come": {"coming": answered({**BUS, "to": "Sergeli", "minutes": 0.5})},
    "a 404 has other words": {"gone": (404, b"<h1>gone</h1>")},
}


@pytest.mark.parametrize("change", FREE)
def test_free(change):
    """display.json: what displays don't read may change"""
    found = checked(**FREE[change])
    words = f"In this release {change}.\nDisplays don't mind, and display.json does, at {found}"
    told(not found, words)


BREAKING = {
    "minutes is a text": {"coming": answered({**BUS, "minutes": "3 min"})},
    "minutes may be null": {"coming": answered(BUS, {**TRAM, "minutes": None})},
    "`to` is called `towards`": {
        "coming": answered({"kind": "bus", "towards": "Chorsu", "minutes": 3}),
    },
    "`to` is an object, with two languages": {
        "coming": answered({**BUS, "to": {"uz": "Chorsu", "en": "Chorsu"}}),
    },
    "`to` may be null": {"coming": answered(BUS, {**TRAM, "to": None})},
    "there are boats, too": {"coming": answered(BUS, {**TRAM, "kind": "boat"})},
    "departures don't say their kind": {"coming": answered({"to": "Chorsu", "minutes": 3})},
    "the list itself is the body": {"coming": (200, [BUS, TRAM]), "night": (200, [])},
    "departures are sorted into buses and trams": {
        "coming": answered(departures={"buses": [BUS], "trams": [TRAM]}),
    },
    "at night departures is null": {"night": answered(departures=None)},
    "at night there's nothing in the answer": {"night": (200, {})},
    "at night it's a 204": {"night": (204, b"")},
    "a stop that isn't used any more is a 200 without departures": {"gone": answered()},
    "a stop that isn't used any more is a 410": {"gone": (410, {"detail": "gone"})},
}


@pytest.mark.parametrize("change", BREAKING)
def test_breaking(change):
    """display.json: a release that makes displays go dark, or say something wrong, is stopped"""
    found = checked(**BREAKING[change])
    told(
        found,
        f"In this release {change}. The displays need it otherwise, and display.json lets it go out.",
    )


def test_release():
    """display.json: Rustam's next release is stopped, at what was changed"""
    found = verify(contract(), TestClient(release.app), buses.given)
    found = [place for places in found.values() for place in places]
    wanted = ["body.departures[0].minutes", "body.departures[1].minutes"]
    told(sorted(set(found)) == wanted, f"The minutes have become texts. Found: {found}")


def test_program():
    """the program lets today's service pass, and ends with status 1 at the next release"""
    called(main).succeeds()
    called(main, "release").fails(1).says("body.departures[1].minutes")
