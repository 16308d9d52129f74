import pytest
from checkhttp4 import make_app
from openapi_for_check import complaint, operation, resolved, schema_of
from pythlings_checks import program
from pythlings_checks.web import client

OWL = {
    "ring": "MX0417",
    "species": "barn owl",
    "wing": 288.5,
    "weight": 331.5,
    "nest": "old lighthouse, 2nd floor",
}
SHOWN = {
    "ring": "MX0417",
    "species": "barn owl",
    "wing": 288.5,
    "weight": 331.5,
    "ringer": "Marisol",
}
WHOLE = {**SHOWN, "nest": "old lighthouse, 2nd floor"}
MARISOL, EMEKA = {"X-Ringer": "r-marisol"}, {"X-Ringer": "r-emeka"}
SECRET = "lighthouse"


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def post(site, headers=MARISOL, **changes):
    """Send a bird."""
    return site.post("/birds", json={**OWL, **changes}, headers=headers)


def patch(site, sent, headers=MARISOL, ring="MX0417"):
    return site.patch(f"/birds/{ring}", json=sent, headers=headers)


def lagoon(*birds):
    """A service with these birds."""
    site = client(make_app())
    for bird in birds:
        post(site, **bird).answers(201)
    return site


def refused(answer, status):
    """An error that says something."""
    answer.answers(status).has("detail")
    if status != 422 and (
        set(answer.json) != {"detail"} or not isinstance(answer.json["detail"], str)
    ):
        answer.wrong('The body should be {"detail": "…"}, a text.')
    return answer


def test_post():
    """POST /birds: the bird, with its nest and who sent it"""
    post(lagoon()).answers(201, json=WHOLE)
    least = {"ring": "AB0001", "species": "tern", "wing": 20.5}
    lagoon().post("/birds", json=least, headers=EMEKA).answers(
        201, json={**least, "weight": None, "nest": None, "ringer": "Emeka"}
    )


def test_get():
    """GET /birds/MX0417: everybody sees it, and nobody sees the nest"""
    site = lagoon({})
    site.get("/birds/MX0417").answers(200, json=SHOWN)
    site.get("/birds/MX0417", headers=MARISOL).answers(200, json=SHOWN)


def test_twice():
    """POST /birds: a ring that's there already is a 409"""
    site = lagoon({})
    refused(post(site, species="tern"), 409)
    refused(post(site, EMEKA), 409)
    site.get("/birds/MX0417").answers(200, json=SHOWN)


WRONG = {
    "ring of five letters": {"ring": "MX417"},
    "small letters": {"ring": "mx0417"},
    "more after the ring": {"ring": "MX0417 or so"},
    "more before the ring": {"ring": "?MX0417"},
    "a line break": {"ring": "MX0417\n"},
    "Greek letters": {"ring": "ΑΒ0417"},
    "Arabic digits": {"ring": "MX٠٤١٧"},
    "owl??": {"species": "owl??"},
    "wing 19.9": {"wing": 19.9},
    "wing 900.5": {"wing": 900.5},
    "wing null": {"wing": None},
    "weight 0": {"weight": 0},
    "nest too long": {"nest": "x" * 201},
    "unknown field": {"wieght": 300},
    "a ringer": {"ringer": "Emeka"},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_wrong(change):
    """POST /birds: what doesn't fit is a 422, and nothing is kept"""
    site = lagoon()
    refused(post(site, **change), 422)
    site.get("/birds").answers(200, json=[])


def test_limits():
    """POST /birds: exactly at the limits it fits"""
    site = lagoon()
    post(site, ring="AA0000", wing=900, weight=0.1, nest="x" * 200).answers(201)
    post(site, ring="ZZ9999", wing=20.5, weight=None, nest=None, species="osprey").answers(201)


def test_list():
    """GET /birds: by ring, and without a nest"""
    site = lagoon({"ring": "MX0500"}, {"ring": "AB9999", "species": "tern"}, {"ring": "MX0417"})
    site.get("/birds").answers(
        200,
        json=[
            {**SHOWN, "ring": "AB9999", "species": "tern"},
            SHOWN,
            {**SHOWN, "ring": "MX0500"},
        ],
    )
    site.get("/birds", query={"species": "barn owl"}).answers(
        200, json=[SHOWN, {**SHOWN, "ring": "MX0500"}]
    )
    site.get("/birds?species=osprey").answers(200, json=[])
    refused(site.get("/birds?species=owl"), 422)


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-Ringer": "r-nobody"}, {"X-Ringer": "Marisol"}],
    ids=["none", "unknown", "a name"],
)
def test_ringers_only(headers):
    """POST, PATCH and /nest: only with a ringer's token, otherwise 401"""
    site = lagoon({})
    refused(post(site, headers, ring="AB0001"), 401)
    refused(patch(site, {"wing": 300}, headers), 401)
    refused(site.get("/birds/MX0417/nest", headers=headers), 401)
    site.get("/birds").answers(200, json=[SHOWN])


def test_count():
    """GET /birds/count"""
    lagoon().get("/birds/count").answers(200, json={"birds": 0})
    lagoon({}, {"ring": "AB0001"}).get("/birds/count").answers(200, json={"birds": 2})


def test_nest():
    """GET /birds/MX0417/nest: each ringer sees the nest"""
    site = lagoon({})
    site.get("/birds/MX0417/nest", headers=MARISOL).answers(200, json=WHOLE)
    site.get("/birds/MX0417/nest", headers=EMEKA).answers(200, json=WHOLE)


def test_patch():
    """PATCH: what's sent is changed, the rest stays as it is"""
    site = lagoon({})
    patch(site, {"wing": 291.5}).answers(200, json={**WHOLE, "wing": 291.5})
    patch(site, {"species": "osprey"}).answers(
        200, json={**WHOLE, "wing": 291.5, "species": "osprey"}
    )
    patch(site, {}).answers(200, json={**WHOLE, "wing": 291.5, "species": "osprey"})
    site.get("/birds/MX0417/nest", headers=EMEKA).has("wing", 291.5).has("species", "osprey")


def test_patch_null():
    """PATCH: null empties weight and nest"""
    site = lagoon({})
    patch(site, {"weight": None}).answers(200, json={**WHOLE, "weight": None})
    patch(site, {"nest": None}).answers(200, json={**WHOLE, "weight": None, "nest": None})
    site.get("/birds/MX0417").answers(200, json={**SHOWN, "weight": None})


@pytest.mark.parametrize(
    "sent",
    [
        {"wing": None},
        {"species": None},
        {"wing": 3000},
        {"ring": "AB0001"},
        {"wnig": 300},
        {"weight": -1},
    ],
    ids=["wing null", "species null", "wing 3000", "the ring", "unknown field", "weight -1"],
)
def test_patch_wrong(sent):
    """PATCH: what doesn't fit is a 422, and the bird stays as it is"""
    site = lagoon({})
    refused(patch(site, sent), 422)
    site.get("/birds/MX0417/nest", headers=MARISOL).answers(200, json=WHOLE)


def test_patch_others():
    """PATCH: another ringer's bird is a 403"""
    site = lagoon({})
    refused(patch(site, {"wing": 300}, EMEKA), 403)
    site.get("/birds/MX0417").answers(200, json=SHOWN)


def test_unknown():
    """a bird that isn't there is a 404"""
    site = lagoon({})
    for ring in ("MX0418", "AB0417"):
        refused(site.get(f"/birds/{ring}"), 404)
        refused(site.get(f"/birds/{ring}/nest", headers=MARISOL), 404)
        refused(patch(site, {"wing": 300}, ring=ring), 404)


def test_two_apps():
    """two services don't share their birds"""
    lagoon({})
    lagoon().get("/birds").answers(200, json=[])


def met():
    """Answers of all kinds: method, path, answer."""
    site = lagoon()
    one, nest = "/birds/{ring}", "/birds/{ring}/nest"
    yield "post", "/birds", post(site)
    yield "post", "/birds", post(site)
    yield "post", "/birds", post(site, {})
    yield "post", "/birds", post(site, wing=0)
    yield "get", "/birds", site.get("/birds")
    yield "get", "/birds", site.get("/birds?species=owl")
    yield "get", "/birds/count", site.get("/birds/count")
    yield "get", one, site.get("/birds/MX0417")
    yield "get", one, site.get("/birds/MX0418")
    yield "get", nest, site.get("/birds/MX0417/nest", headers=MARISOL)
    yield "get", nest, site.get("/birds/MX0417/nest")
    yield "get", nest, site.get("/birds/MX0418/nest", headers=MARISOL)
    yield "patch", one, patch(site, {"wing": 300})
    yield "patch", one, patch(site, {"wing": 0})
    yield "patch", one, patch(site, {"wing": 300}, {})
    yield "patch", one, patch(site, {"wing": 300}, EMEKA)
    yield "patch", one, patch(site, {"wing": 300}, ring="MX0418")


MODELS = {
    ("post", "/birds", 201): "BirdWithNest",
    ("get", "/birds", 200): "Bird",
    ("get", "/birds/count", 200): "Count",
    ("get", "/birds/{ring}", 200): "Bird",
    ("get", "/birds/{ring}/nest", 200): "BirdWithNest",
    ("patch", "/birds/{ring}", 200): "BirdWithNest",
}


def described():
    return client(make_app()).get("/openapi.json").answers(200).json


def test_openapi():
    """/openapi.json: each status is named, with its model"""
    spec = described()
    told(spec["info"]["title"] == "Rings", f"The API is called {spec['info']['title']}.")
    for method, path, answer in met():
        words = f"{method.upper()} {path}, {answer.status}"
        found = operation(spec, method, path)
        told(found, f"{words}: /openapi.json has no {method.upper()} {path}.")
        named = found["responses"]
        told(
            str(answer.status) in named, f"{words}: /openapi.json names {', '.join(named)} for it."
        )
        schema = schema_of(found, answer.status) or {}
        if answer.status != 422:
            model = MODELS.get((method, path, answer.status), "Problem")
            pointer = schema.get("items", schema).get("$ref", "no model").rpartition("/")[2]
            told(pointer == model, f"{words}: the model is {model}. /openapi.json has: {pointer}.")
        wrong = complaint(spec, schema, answer.json)
        if wrong:
            answer.wrong(f"By the model in /openapi.json this can't be: {wrong}")


def test_openapi_bird():
    """/openapi.json: a Bird has no nest, and all of its fields are always there"""
    spec = described()
    for name, more in (("Bird", set()), ("BirdWithNest", {"nest"})):
        model = spec.get("components", {}).get("schemas", {}).get(name)
        told(model, f"/openapi.json has no model {name}.")
        wanted = {"ring", "species", "wing", "weight", "ringer"} | more
        fields = set(model.get("properties", {}))
        told(fields == wanted, f"{name} has the fields {', '.join(sorted(fields))}.")
        missing = wanted - set(model.get("required", []))
        told(not missing, f"{name}: by /openapi.json, {', '.join(sorted(missing))} may be missing.")


def test_openapi_sent():
    """/openapi.json: what may be sent, with all its limits"""
    spec = described()
    found = operation(spec, "post", "/birds")
    told(found, "/openapi.json has no POST /birds.")
    body = found.get("requestBody", {}).get("content", {}).get("application/json", {})
    schema = resolved(spec, body.get("schema", {}))
    words = complaint(spec, schema, OWL)
    told(words is None, f"By /openapi.json, a good bird can't be sent: {words}")
    for name, change in WRONG.items():
        if name not in ("a line break",):
            told(
                complaint(spec, schema, {**OWL, **change}),
                f"By /openapi.json, this may be sent: {name}.",
            )


def test_program():
    """the program plays a morning"""
    ran = program("checkhttp4.py").succeeds()
    lines = [line for line in ran.stdout.splitlines() if line.startswith(("POST", "PATCH", "GET"))]
    found = " ".join(line.split()[2] for line in lines)
    told(
        found == "201 200 422 200 200",
        f"Five requests: all go well but the third, which is a 422. The statuses are {found}.",
    )
