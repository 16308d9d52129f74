"""Fourteen hours to the islands."""

import hashlib
import json
from typing import Any

from tinyweb import Application, Request, Response, application, serve

Song = dict[str, Any]  # {"id": 3, "title": "Zombie", "artist": "Fela Kuti", "year": 1976}


class WrongParameterError(ValueError):
    """A parameter isn't as it should be; the words have its name in them."""


def year_of(values: list[str], name: str, otherwise: int) -> int:
    """Return the year that a parameter means."""
    if not values:
        return otherwise
    if len(values) > 1:
        raise WrongParameterError(f"{name}: only once, please")
    if not (values[0].isascii() and values[0].isdecimal()):
        raise WrongParameterError(f"{name}: not a year: {values[0]!r}")
    return int(values[0])


def chosen(songs: list[Song], query: list[tuple[str, str]]) -> list[Song]:
    """Return the songs that fit a query."""
    values: dict[str, list[str]] = {"artist": [], "from": [], "to": []}
    for name, value in query:
        if name not in values:
            raise WrongParameterError(f"{name}: there's no such parameter")
        values[name].append(value)
    first, last = year_of(values["from"], "from", 0), year_of(values["to"], "to", 9999)
    artists = values["artist"]
    return [
        song
        for song in songs
        if first <= song["year"] <= last and (not artists or song["artist"] in artists)
    ]


def not_allowed(*methods: str) -> Response:
    """Return the answer to a method that an address doesn't have."""
    return Response(405, {"error": "not like this"}, {"Allow": ", ".join(methods)})


def make_app(songs: list[Song]) -> Application:
    """Return the jukebox, with an empty queue."""
    by_id = {str(song["id"]): song for song in songs}
    queue: list[int] = []

    def show_songs(request: Request) -> Response:
        try:
            found = chosen(songs, request.query)
        except WrongParameterError as error:
            return Response(400, {"error": str(error)})
        return Response(200, {"songs": found, "total": len(found)})

    def show_queue(request: Request) -> Response:
        tag = '"' + hashlib.sha256(json.dumps(queue).encode()).hexdigest()[:16] + '"'
        known = request.headers.get("if-none-match", "").split(",")
        if any(each.strip().removeprefix("W/") in (tag, "*") for each in known):
            return Response(304, headers={"ETag": tag})
        return Response(200, {"queue": queue}, {"ETag": tag})

    def put(number: int) -> Response:
        status = 200 if number in queue else 201
        if status == 201:
            queue.append(number)
        return Response(status, {"place": queue.index(number) + 1})

    def take_out(number: int) -> Response:
        if number not in queue:
            return Response(404, {"error": "it isn't in the queue"})
        queue.remove(number)
        return Response(204)

    def app(request: Request) -> Response:
        match request.path.split("/"):
            case ["", "songs"]:
                return show_songs(request) if request.method == "GET" else not_allowed("GET")
            case ["", "songs", number] if number in by_id:
                return (
                    Response(200, by_id[number]) if request.method == "GET" else not_allowed("GET")
                )
            case ["", "queue"]:
                return show_queue(request) if request.method == "GET" else not_allowed("GET")
            case ["", "queue", number] if number in by_id:
                if request.method not in ("PUT", "DELETE"):
                    return not_allowed("PUT", "DELETE")
                act = put if request.method == "PUT" else take_out
                return act(by_id[number]["id"])
        return Response(404, {"error": "there's nothing here"})

    return application(app)


if __name__ == "__main__":
    serve(
        make_app(
            [
                {"id": 1, "title": "Sodade", "artist": "Cesária Évora", "year": 1992},
                {"id": 2, "title": "Lady", "artist": "Fela Kuti", "year": 1972},
                {"id": 3, "title": "Zombie", "artist": "Fela Kuti", "year": 1976},
            ]
        )
    )

# Why this way
#
# Five taps have to mean the same as one, so it's a PUT to the song's own address in the queue. A POST would
# queue it five times. The ETag is a hash of the queue itself. A counter of changes would do as well, but it
# also changes when somebody takes a song out and puts the last one back. The keys of `by_id` are texts, so
# an address is looked up as it came, and nobody has to think about int("²") or int(" 3").
