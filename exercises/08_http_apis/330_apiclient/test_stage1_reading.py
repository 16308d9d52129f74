import pytest
from http_for_check import answer
from register_for_check import register, shown, the, told

HUT = ("id", "name", "altitude", "beds", "opens", "closes")
SPICKA = (
    "id=7, name='Zavetišče pod Špičkom', altitude=2064, beds=30, "
    "opens=datetime.date(2026, 6, 20), closes=datetime.date(2026, 9, 30)"
)
SAVICA = "id=12, name='Koča pri Savici', altitude=None, beds=0, opens=None, closes=None"
BODY = {
    "id": 7,
    "name": "Zavetišče pod Špičkom",
    "altitudeMetres": 2064,
    "beds": 30,
    "openFrom": "2026-06-20",
    "openUntil": "2026-09-30",
}


def test_hut():
    """stage 1, hut: a hut, with all its fields"""
    with register() as running:
        found = shown(running.book.hut(7), *HUT)
        told(found == SPICKA, f"hut(7) has {found}\nwanted     {SPICKA}")


def test_none():
    """stage 1, hut: what the register doesn't know is None"""
    with register() as running:
        found = shown(running.book.hut(12), *HUT)
        told(found == SAVICA, f"hut(12) has {found}\nwanted      {SAVICA}")


def test_new_fields():
    """stage 1, hut: a field that the register adds one day is ignored"""
    with register(answer(json={**BODY, "wifi": {"since": 2027}})) as running:
        found = shown(running.book.hut(7), *HUT)
        told(found == SPICKA, f"hut(7) has {found}\nwanted     {SPICKA}")


def test_fixed():
    """stage 1, hut: it's a Pydantic model, and nobody can change it"""
    import pydantic

    with register() as running:
        hut = running.book.hut(7)
    told(isinstance(hut, the("Hut")), f"hut(7) isn't a Hut, but {hut!r}")
    told(isinstance(hut, pydantic.BaseModel), f"hut(7) isn't a Pydantic model, but {hut!r}")
    try:
        hut.beds = 900
    except (AttributeError, TypeError, ValueError):
        return
    pytest.fail("Somebody has written `hut.beds = 900`, and now the hut has 900 beds.")


def test_with():
    """stage 1, HutBook: it can be used in a `with`, and its address may end with a /"""
    with register() as running, the("HutBook")(running.site.url + "/") as book:
        name = book.hut(3).name
        told(name == "Pogačnikov dom", f"The name of hut 3 is {name}.")
        told(running.asked == ["GET /v1/huts/3"], f"Asked for: {', '.join(running.asked)}")


def test_who():
    """stage 1, HutBook: each request says who asks, and comes on the same connection"""
    with register() as running:
        running.book.hut(7)
        list(running.book.huts())
        requests = running.site.requests
    for request in requests:
        who = request.headers.get("User-Agent")
        told(who == "hutbook/1.0.0", f"User-Agent should be hutbook/1.0.0. It's {who}")
    count = len({request.connection for request in requests})
    told(count == 1, f"{len(requests)} requests one after the other needed {count} connections.")


def test_not_found():
    """stage 1, hut: a 404 is NotFound, and asked for once"""
    with register() as running:
        running.fails("NotFound", "There's no hut 8.", lambda book: book.hut(8))
        told(len(running.asked) == 1, f"There's no hut 8. Asked for: {', '.join(running.asked)}")


@pytest.mark.parametrize("status", [400, 403, 422, 500, 302])
def test_refused(status):
    """stage 1, hut: another status is Refused, with the status and the register's words"""
    with register(*[answer(status, json={"error": "not on Mondays"})] * 9) as running:
        words = f'The register says {status} {{"error": "not on Mondays"}}.'
        error = running.fails("Refused", words, lambda book: book.hut(7))
        found = getattr(error, "status", None)
        told(found == status, f"{words} The error's status is {found}.")
        told("not on Mondays" in str(error), f"{words} The error's message is: {error}")
        told(len(running.asked) == 1, f"{words} It was asked {len(running.asked)} times.")


def test_refused_html():
    """stage 1, hut: Refused also if there's no JSON"""
    with register(answer(500, text="<h1>Oh no</h1>"), answer(400, json=["no"])) as running:
        for status in (500, 400):
            words = f"The register says {status}, without an error in JSON."
            error = running.fails("Refused", words, lambda book: book.hut(7))
            told(error.status == status, f"{words} The error's status is {error.status}.")


BAD = {
    "a page in HTML": answer(text="<h1>Welcome</h1>"),
    "nothing": answer(),
    "a list": answer(json=[BODY]),
    "null": answer(body=b"null"),
    "a hut without beds": answer(json={key: BODY[key] for key in BODY if key != "beds"}),
    "a hut without openUntil": answer(json={key: BODY[key] for key in BODY if key != "openUntil"}),
    "a hut with many beds": answer(json={**BODY, "beds": "many"}),
    "a hut with -1 beds": answer(json={**BODY, "beds": -1}),
    "a hut that opens in spring": answer(json={**BODY, "openFrom": "spring"}),
    "a hut without a name": answer(json={**BODY, "name": None}),
}


@pytest.mark.parametrize("what", BAD)
def test_bad(what):
    """stage 1, hut: a 200 with something else than a hut is BadAnswer"""
    with register(*[BAD[what]] * 9) as running:
        running.fails("BadAnswer", f"The answer is {what}.", lambda book: book.hut(7))
        told(
            len(running.asked) == 1,
            f"The answer is {what}. It was asked {len(running.asked)} times.",
        )


def test_huts():
    """stage 1, huts: all huts of all pages, in the register's order"""
    with register() as running:
        found = [hut.id for hut in running.book.huts()]
        told(
            found == [7, 3, 12, 1, 9], f"Huts 7, 3, 12, 1 and 9 are on three pages. It gave {found}"
        )
        told(len(running.asked) == 3, f"There are 3 pages. Asked for: {', '.join(running.asked)}")
        first = running.site.requests[0].query
        told("cursor" not in first, f"The first page has no cursor. It was asked for with {first}")


def test_region():
    """stage 1, huts: only those of a region, on all pages"""
    with register() as running:
        found = [hut.name for hut in running.book.huts(region="Trenta")]
        wanted = ["Zavetišče pod Špičkom", "Pogačnikov dom", "Zasavska koča"]
        told(
            found == wanted, f"In Trenta there are {', '.join(wanted)}.\nIt gave {', '.join(found)}"
        )
        found = [hut.id for hut in running.book.huts(region="Bohinj & Triglav")]
        told(found == [1], f"In Bohinj & Triglav there's hut 1. It gave {found}")
        told(not list(running.book.huts(region="Ljubljana")), "In Ljubljana there are no huts.")


def test_lazy():
    """stage 1, huts: a page is asked for when its first hut is needed"""
    with register() as running:
        huts = iter(running.book.huts())
        for count, pages in ((0, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 3)):
            for _ in range(count):
                next(huts)
            asked = len(running.asked)
            told(asked == pages, f"{pages} pages are needed by now, and {asked} were asked for.")
        told(next(huts, None) is None, "After the fifth hut there's another one.")


def test_bad_page():
    """stage 1, huts: a page that isn't one is BadAnswer"""
    for body in ([BODY], {"huts": [BODY]}, {"huts": [{}], "next": None}, {"next": None}):
        with register(answer(json=body)) as running:
            running.fails("BadAnswer", f"The page is {body}.", lambda book: list(book.huts()))
