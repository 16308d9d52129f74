import base64

import httpx
import pytest
from clientcredentials1 import TokenError, Weather
from pythlings_checks import program


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


class Service:
    """Answers in place of the service, with a clock of its own, and notes what it was asked."""

    def __init__(self, lifetime=600):
        self.now, self.lifetime = 5000.0, lifetime
        self.asked, self.good, self.made = [], set(), 0
        self.refuses, self.trouble, self.way = None, {}, 0.0
        transport = httpx.MockTransport(self)
        self.http = httpx.Client(base_url="https://weather.example", transport=transport)
        self.weather = Weather(self.http, "greenhouse", "s3cret", lambda: self.now)

    def __call__(self, request):
        path = request.url.path
        self.asked.append(path)
        if len(self.asked) > 20:
            pytest.fail(f"It doesn't stop asking: {', '.join(self.asked[:7])} and so on.")
        header = request.headers.get("authorization", "")
        if path == "/token":
            wanted = "Basic " + base64.b64encode(b"greenhouse:s3cret").decode()
            told(request.method == "POST", f"A token was asked for with {request.method}.")
            told(
                header == wanted,
                f"POST /token comes with HTTP Basic. Here its Authorization is {header!r}.",
            )
            body = request.content.decode()
            told(body == "grant_type=client_credentials", f"The form for /token is {body!r}.")
            if self.refuses:
                return httpx.Response(self.refuses, json={"error": "no"})
            self.made += 1
            self.now += self.way
            self.good = {f"Bearer t{self.made}"}
            return httpx.Response(
                200, json={"access_token": f"t{self.made}", "expires_in": self.lifetime}
            )
        if path in self.trouble:
            return httpx.Response(self.trouble[path], json={"error": "trouble"})
        if header not in self.good:
            return httpx.Response(401, json={"error": "invalid_token"})
        return httpx.Response(200, json={"path": path, "by": header})

    def tokens(self, wanted, words):
        if self.asked.count("/token") != wanted:
            found = ", ".join(self.asked)
            pytest.fail(f"{words} Tokens wanted: {wanted}. It asked for {found or 'nothing'}")


def test_get():
    """get: the JSON at this path"""
    service = Service()
    assert service.weather.get("/beds/1") == {"path": "/beds/1", "by": "Bearer t1"}


def test_kept():
    """get: one token serves many requests"""
    service = Service()
    service.tokens(0, "Nothing was asked yet.")
    for bed in range(5):
        service.weather.get(f"/beds/{bed}")
    service.tokens(1, "Five requests, one after the other.")


def test_early():
    """get: a token is used until 30 seconds before its end, then there's a new one"""
    service = Service()
    service.weather.get("/beds/1")
    service.now += 569
    service.weather.get("/beds/2")
    service.tokens(1, "A token for 600 seconds, and requests after 0 and 569.")
    service.now += 1
    service.weather.get("/beds/3")
    service.tokens(2, "A token for 600 seconds, and requests after 0, 569 and 570.")
    service.now += 500
    service.weather.get("/beds/4")
    service.tokens(2, "The second token is 500 seconds old.")


def test_lifetime():
    """get: expires_in says how long, whatever it is"""
    service = Service(lifetime=100)
    for _ in range(3):
        service.weather.get("/beds/1")
        service.now += 69
    service.tokens(2, "Tokens for 100 seconds, and requests after 0, 69 and 138.")


def test_counted():
    """get: the seconds count from when the token came"""
    service = Service()
    service.way = 20.0
    service.weather.get("/beds/1")
    service.now += 560
    service.weather.get("/beds/2")
    service.tokens(1, "The token took 20 seconds to come, for 600, and was used 560 later.")


def test_forgotten():
    """get: after a 401 there's a new token, and the same question again"""
    service = Service()
    service.weather.get("/beds/1")
    service.good = set()
    assert service.weather.get("/beds/2") == {"path": "/beds/2", "by": "Bearer t2"}
    told(
        service.asked == ["/token", "/beds/1", "/beds/2", "/token", "/beds/2"],
        "The service forgot all tokens after /beds/1. It was asked for: "
        + ", ".join(service.asked),
    )
    service.weather.get("/beds/3")
    service.tokens(2, "The second token is still good.")


def error_of(service, path):
    """The exception that comes out."""
    try:
        found = service.weather.get(path)
    except (httpx.HTTPError, TokenError) as error:
        return error
    pytest.fail(
        f"It should be an exception, and it's {found}. Asked for: {', '.join(service.asked)}"
    )


def test_once():
    """get: if it's still a 401, it's an HTTPStatusError, and nothing more is tried"""
    service = Service()
    service.weather.get("/beds/1")
    service.trouble["/beds/2"] = 401
    error = error_of(service, "/beds/2")
    told(isinstance(error, httpx.HTTPStatusError), f"Always 401, and out came {error!r}")
    wanted = ["/token", "/beds/1", "/beds/2", "/token", "/beds/2"]
    told(service.asked == wanted, "/beds/2 always says 401. Asked for: " + ", ".join(service.asked))


@pytest.mark.parametrize("status", [403, 404, 500])
def test_other_statuses(status):
    """get: another status is an HTTPStatusError at once, and the token is kept"""
    service = Service()
    service.trouble["/beds/1"] = status
    error = error_of(service, "/beds/1")
    told(
        isinstance(error, httpx.HTTPStatusError), f"The status was {status}, and out came {error!r}"
    )
    told(service.asked == ["/token", "/beds/1"], "Asked for: " + ", ".join(service.asked))
    service.weather.get("/beds/2")
    service.tokens(1, f"A {status} says nothing against the token.")


@pytest.mark.parametrize("status", [401, 400, 503])
def test_no_token(status):
    """get: if there's no token, it's a TokenError, and the path isn't asked"""
    service = Service()
    service.refuses = status
    error = error_of(service, "/beds/1")
    told(isinstance(error, TokenError), f"/token says {status}, and out came {error!r}")
    told(service.asked == ["/token"], "Asked for: " + ", ".join(service.asked))
    service.refuses, service.asked = None, []
    service.weather.get("/beds/1")
    told(
        service.asked == ["/token", "/beds/1"],
        "The next time, /token gives one. Asked for: " + ", ".join(service.asked),
    )


def test_no_token_later():
    """get: also if it's the second token that we don't get"""
    service = Service()
    service.weather.get("/beds/1")
    service.good, service.refuses = set(), 401
    error = error_of(service, "/beds/2")
    told(isinstance(error, TokenError), f"/token says 401, and out came {error!r}")


def test_two():
    """two clients don't share a token"""
    first, second = Service(), Service()
    first.weather.get("/beds/1")
    second.weather.get("/beds/1")
    second.tokens(1, "The second client, for another service.")


def test_program():
    """the program asks for one token, for four beds"""
    ran = program("clientcredentials1.py").succeeds()
    count = ran.stdout.count("POST /token")
    told(count == 1, f"For four beds the program asks for {count} tokens.")
