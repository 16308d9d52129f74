import pytest
from http_for_check import answer, serving
from pythlings_checks import called
from requests1 import main, reading, report, save_map

VALUES = {("São João", "pm25"): 25.0, ("Lyon & Sud", "pm25"): 25.5, ("Lyon & Sud", "no2"): 8.0}
VALUES |= {("N/A", "pm25"): 0.0, ("N/A", "no2"): 25.5}
MAP = b"\x89SVG\r\n\xff\x00<svg/>\n\xe9"


def sensor(request):
    """A sensor answers to exactly what it's asked."""
    key = (request.query.get("city"), request.query.get("gas"))
    if key not in VALUES:
        return answer(404, json={"error": f"no sensor for {key}"})
    return answer(json={"city": key[0], "gas": key[1], "value": VALUES[key]})


def city_map(request):
    return answer(body=MAP, headers={"Content-Type": "image/svg+xml"})


ROUTES = {
    "GET /readings": sensor,
    "POST /reports": answer(201, json={"id": "r-9"}),
    "GET /maps/Lyon%20%26%20Sud": city_map,
    "GET /maps/S%C3%A3o%20Jo%C3%A3o": city_map,
    "GET /maps/N%2FA": city_map,
}


def only(site):
    """The one request that should have been sent."""
    if len(site.requests) != 1:
        pytest.fail(f"One request should be sent. The sensors got {len(site.requests)}.")
    return site.requests[0]


def refused(function, *arguments, words):
    """Fail with these words unless it's a ValueError."""
    try:
        found = function(*arguments)
    except ValueError:
        return
    pytest.fail(f"{words}\n\nIt should be a ValueError, and {function.__name__} gives {found!r}.")


def reads(site, city, gas, wanted):
    """Check a reading, and show what the sensors were asked."""
    found = reading(site.url, city, gas)
    if found != wanted:
        asked = site.requests[-1]
        pytest.fail(
            f"reading(base, {city!r}, {gas!r})\n\nfound:  {found!r}\nwanted: {wanted!r}\n\n"
            f"The sensors were asked: {asked!r}, with {asked.query}"
        )


def test_reading():
    """a reading, in cities with all kinds of names"""
    with serving(ROUTES) as site:
        assert reading(site.url, "São João") == 25.0
        reads(site, "Lyon & Sud", "pm25", 25.5)
        reads(site, "Lyon & Sud", "no2", 8.0)


def test_no_sensor():
    """no such sensor: None"""
    with serving(ROUTES) as site:
        reads(site, "Atlantis", "pm25", None)
        reads(site, "São João", "no2", None)


@pytest.mark.parametrize("status", [206, 400, 401, 429, 500, 503])
def test_other_status(status):
    """any other status is a ValueError, also if its body has a value"""
    with serving({"GET /readings": answer(status, json={"value": 0.0})}) as site:
        refused(reading, site.url, "Porto", words=f"The sensors answer {status}.")


def test_report():
    """a report: JSON, with the token, and its id comes back"""
    with serving(ROUTES) as site:
        base = site.url
        assert report(base, "noor-7", "Lyon & Sud", "smoke, é") == "r-9"
        sent = only(site)
    kind = sent.headers.get("Content-Type", "none")
    if kind.partition(";")[0] != "application/json":
        pytest.fail(f"The report should be sent as application/json. Its Content-Type is {kind}.")
    if sent.json != {"city": "Lyon & Sud", "text": "smoke, é"}:
        pytest.fail(f"The report that was sent is {sent.json}")
    if sent.headers.get("Authorization") != "Bearer noor-7":
        pytest.fail(
            f"Authorization should be Bearer noor-7. It's {sent.headers.get('Authorization')}"
        )


@pytest.mark.parametrize("status", [200, 401, 422, 500])
def test_report_refused(status):
    """a report that isn't answered with 201 is a ValueError"""
    with serving({"POST /reports": answer(status, json={"id": "r-9"})}) as site:
        refused(report, site.url, "x", "Porto", "smoke", words=f"The sensors answer {status}.")


@pytest.mark.parametrize("city", ["Lyon & Sud", "São João", "N/A"])
def test_map(tmp_path, city):
    """a map is saved byte by byte, also of cities with odd names"""
    path = tmp_path / "map.svg"
    with serving(ROUTES) as site:
        save_map(site.url, city, path)
        asked = only(site)
    if path.read_bytes() != MAP:
        pytest.fail(
            f"{asked!r}\n\nthe sensors sent: {MAP!r}\nin the file:      {path.read_bytes()!r}"
        )


def test_no_map(tmp_path):
    """no such map: a ValueError, and the file stays as it was"""
    path = tmp_path / "map.svg"
    path.write_bytes(b"yesterday")
    with serving({"GET /maps/Porto": answer(500, text="oops")}) as site:
        for city in ("Atlantis", "Porto"):
            refused(save_map, site.url, city, path, words=f"There's no map of {city}.")
            if path.read_bytes() != b"yesterday":
                pytest.fail("There's no new map, and the old one is gone.")


def test_program(tmp_path):
    """the program prints the readings, and saves the map"""
    with serving(ROUTES) as site:
        ran = called(main, site.url, "Lyon & Sud", cwd=tmp_path)
    ran.succeeds().prints("Lyon & Sud\npm25  25.5\nno2   8.0\nStay at home today.")
    ran.leaves_only("map.svg")


def test_program_no2(tmp_path):
    """the program with a perfect reading and a bad one"""
    with serving(ROUTES) as site:
        ran = called(main, site.url, "N/A", cwd=tmp_path)
    ran.succeeds().prints("N/A\npm25  0.0\nno2   25.5\nStay at home today.")


def test_program_good_air(tmp_path):
    """the program with air that's just good enough, and a missing sensor"""
    with serving(ROUTES) as site:
        ran = called(main, site.url, "São João", cwd=tmp_path)
    ran.succeeds().prints("São João\npm25  25.0\nno2   no sensor")
