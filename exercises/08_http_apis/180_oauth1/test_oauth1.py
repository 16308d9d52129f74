import base64

import pytest
from oauth1 import AuthServer, Client, protected
from pythlings_checks import program
from pythlings_checks.web import client
from tinyweb import Response, application

READ = "grant_type=client_credentials&scope=photos:read"


class Clock:
    def __init__(self):
        self.now = 5000.0

    def __call__(self):
        return self.now


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def servers():
    """An authorization server with two clients, and a way to ask it."""
    clients = {
        "shop": Client("s3cret", {"photos:read", "prices:read"}),
        "tidy": Client("a:b", {"photos:read", "photos:delete"}),
    }
    clock = Clock()
    server = AuthServer(clients, clock)
    return clock, server, client(application(server.token))


def basic(text, kind="Basic"):
    return {"Authorization": f"{kind} {base64.b64encode(text.encode()).decode()}"}


def asked(web, text="shop:s3cret", body=READ, kind="Basic"):
    headers = {**basic(text, kind), "Content-Type": "application/x-www-form-urlencoded"}
    return web.post("/token", body=body, headers=headers)


def token_of(web, text="shop:s3cret", body=READ):
    """A token, as a client gets one."""
    return asked(web, text, body).answers(200).json["access_token"]


def album(server, scope="photos:read"):
    photos = []

    def handle(request):
        photos.append(request.path)
        return Response(200, {"photo": request.path})

    return photos, client(application(protected(handle, server, scope)))


def bearer(token, kind="Bearer"):
    return {"Authorization": f"{kind} {token}"}


def test_token():
    """POST /token: a token for a client with the right secret"""
    _, _, web = servers()
    answer = asked(web).answers(200).has("access_token").has("token_type", "Bearer")
    answer.has("expires_in", 600).has("scope", "photos:read")


def test_new():
    """POST /token: each token is new, and not to be guessed"""
    _, _, web = servers()
    tokens = [token_of(web) for _ in range(3)]
    good = len(set(tokens)) == 3 and min(map(len, tokens)) >= 20
    told(good, "Three requests gave these tokens:\n" + "\n".join(tokens))


def test_scopes():
    """POST /token: several scopes, sorted; without scope, all that the client may have"""
    _, _, web = servers()
    both = "grant_type=client_credentials&scope=prices%3Aread+photos%3Aread"
    asked(web, body=both).answers(200).has("scope", "photos:read prices:read")
    for body in ("grant_type=client_credentials", "grant_type=client_credentials&scope="):
        asked(web, body=body).answers(200).has("scope", "photos:read prices:read")


def test_colon():
    """POST /token: a secret with a colon in it, and "basic" in small letters"""
    _, _, web = servers()
    asked(web, "tidy:a:b").answers(200)
    asked(web, kind="basic").answers(200)


@pytest.mark.parametrize(
    "text", ["shop:wrong", "shop:", "shop", "nobody:s3cret", "tidy:s3cret", ""]
)
def test_invalid_client(text):
    """POST /token: a wrong id or secret is 401 invalid_client"""
    _, server, web = servers()
    answer = asked(web, text).answers(401, json={"error": "invalid_client"})
    answer.header("WWW-Authenticate", "Basic")
    told(not server.grants, "The client was refused, and there's a token for it all the same.")
    asked(web, text, body="").answers(401, json={"error": "invalid_client"})


def test_unreadable():
    """POST /token: no id and secret, or some that can't be read, is 401 invalid_client"""
    _, _, web = servers()
    for headers in (
        {},
        {"Authorization": "Basic"},
        {"Authorization": "Basic abc"},
        {"Authorization": "Basic //79"},
        {"Authorization": "Bearer c2hvcDpzM2NyZXQ="},
    ):
        web.post("/token", body=READ, headers=headers).answers(401).has("error", "invalid_client")


@pytest.mark.parametrize(
    "body, error",
    [
        ("", "invalid_request"),
        ("scope=photos:read", "invalid_request"),
        ("grant_type=password&scope=photos:read", "unsupported_grant_type"),
        ("grant_type=password&scope=photos:delete", "unsupported_grant_type"),
        ("grant_type=client_credentials&scope=photos:delete", "invalid_scope"),
        ("grant_type=client_credentials&scope=photos:read+photos:delete", "invalid_scope"),
        ("grant_type=client_credentials&scope=photos", "invalid_scope"),
    ],
)
def test_bad_requests(body, error):
    """POST /token: what's wrong with the request has its own word"""
    _, server, web = servers()
    asked(web, body=body).answers(400, json={"error": error})
    told(not server.grants, "The request was refused, and there's a token all the same.")


def test_no_store():
    """POST /token: no cache may keep an answer, good or bad"""
    _, _, web = servers()
    for answer in (
        asked(web),
        asked(web, "shop:wrong"),
        asked(web, body=""),
        asked(web, body="grant_type=x"),
    ):
        answer.header("Cache-Control", "no-store")


def test_album():
    """the album: a token with the scope gets in"""
    _, server, web = servers()
    photos, site = album(server)
    for kind in ("Bearer", "bearer"):
        site.get("/photos/1", headers=bearer(token_of(web), kind)).answers(
            200, json={"photo": "/photos/1"}
        )
    told(photos == ["/photos/1"] * 2, "The album should be asked once for each request.")


def test_no_token():
    """the album: without a token it's a 401, and nothing is done"""
    _, server, web = servers()
    photos, site = album(server)
    for headers in ({}, basic("shop:s3cret"), {"Authorization": token_of(web)}):
        site.get("/photos/1", headers=headers).answers(401, text="").header(
            "WWW-Authenticate", "Bearer"
        )
    told(not photos, "There was no token, and the album was asked all the same.")


def test_unknown_token():
    """the album: an unknown token is a 401, invalid_token"""
    _, server, web = servers()
    token = token_of(web)
    photos, site = album(server)
    for wrong in ("guess", token + "x", token[:-1], "x " + token):
        answer = site.get("/photos/1", headers=bearer(wrong)).answers(401, text="")
        answer.header("WWW-Authenticate", 'Bearer error="invalid_token"')
    told(not photos, "The token isn't good, and the album was asked all the same.")


def test_expired():
    """the album: a token is good for 600 seconds, and not a second longer"""
    clock, server, web = servers()
    headers = bearer(token_of(web))
    _, site = album(server)
    clock.now += 599
    site.get("/photos/1", headers=headers).answers(200)
    clock.now += 1
    answer = site.get("/photos/1", headers=headers).answers(401)
    answer.header("WWW-Authenticate", 'Bearer error="invalid_token"')


def test_insufficient_scope():
    """the album: a good token without the scope is a 403, and nothing is done"""
    _, server, web = servers()
    photos, site = album(server, "photos:delete")
    answer = site.post("/photos/1/delete", headers=bearer(token_of(web))).answers(403, text="")
    answer.header("WWW-Authenticate", 'Bearer error="insufficient_scope", scope="photos:delete"')
    told(not photos, "The token can't delete, and the album was asked all the same.")


def test_less():
    """the album: a token has the scopes that were asked for, not all that the client may have"""
    _, server, web = servers()
    _, site = album(server, "photos:delete")
    less = token_of(web, "tidy:a:b", READ)
    site.post("/photos/1/delete", headers=bearer(less)).answers(403)
    both = token_of(web, "tidy:a:b", "grant_type=client_credentials")
    site.post("/photos/1/delete", headers=bearer(both)).answers(200)


def test_program():
    """the program prints a photo, and can't delete it"""
    ran = program("oauth1.py").succeeds()
    ran.says("token: 200", "/photos/1 200 a photo", "/photos/1/delete 403")
