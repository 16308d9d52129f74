# expect: HTTP writes an ETag in double quotes
"""Fourteen hours to the islands.

The ferry's bar has a jukebox, and half of the passengers are too shy to stand in front of it.
Annika, who pours the drinks, wants them to choose from their seats. Phones come and go, so she'd
like nothing fancy: only HTTP, spoken well. Two wishes of hers:

- On a rolling ship people tap twice, or five times. A song is in the queue once, and it doesn't
  lose its place because of that.
- The screen above the bar asks for the queue once a second, over the slowest cable on board. While
  it's as the screen knows it, the answer is a 304. The screen does its part: it sends what a
  browser would send.

Write `make_app`. `python3 checkhttp1.py` (on Windows `py checkhttp1.py`) runs it:

    curl -i -X PUT http://127.0.0.1:8000/queue/3
"""

from typing import Any

from tinyweb import Application, Request, Response, application, serve

Song = dict[str, Any]  # {"id": 3, "title": "Zombie", "artist": "Fela Kuti", "year": 1976}


def make_app(songs: list[Song]) -> Application:
    """Return the jukebox, with an empty queue.

    GET /songs       {"songs": [SONG, …], "total": 7}, in the order of `songs`. Parameters narrow it down:
                     artist  may come several times: songs of any of these
                     from, to  a year, written with the digits 0 to 9; both ends count
                     A parameter that isn't one of these, a year that isn't one, or a year that
                     comes twice is a 400, {"error": …}, with the name of the parameter in its words.
    GET /songs/3     SONG
    GET /queue       {"queue": [3, 1]}, the ids of the songs to be played, the next one first
    PUT /queue/3     Puts the song at the end: 201. Was it in the queue already? Then it's 200. Both answer
                     {"place": 2}; the song that's next has place 1.
    DELETE /queue/3  Takes it out: 204. If it isn't in there, it's a 404.

    A song that isn't in `songs` is a 404, and so is any other address. Other methods on these addresses
    are answered as HTTP wants it.
    """

    by_id = {str(song["id"]): song for song in songs}
    queue: list[int] = []

    def find(query: list[tuple[str, str]]) -> Response:
        artists = [value for name, value in query if name == "artist"]
        years: dict[str, int] = {}
        for name, value in query:
            if name == "artist":
                continue
            if name not in ("from", "to"):
                return Response(400, {"error": f"there's no parameter {name}"})
            if name in years:
                return Response(400, {"error": f"{name} came twice"})
            if not (value.isascii() and value.isdecimal()):
                return Response(400, {"error": f"{name} isn't a year"})
            years[name] = int(value)
        found = [
            song
            for song in songs
            if (not artists or song["artist"] in artists)
            and years.get("from", song["year"]) <= song["year"] <= years.get("to", song["year"])
        ]
        return Response(200, {"songs": found, "total": len(found)})

    def show_queue(request: Request) -> Response:
        tag = "-".join(str(number) for number in queue)
        known = request.headers.get("if-none-match", "")
        tags = [each.strip().removeprefix("W/") for each in known.split(",")]
        if tag in tags or known.strip() == "*":
            return Response(304, headers={"ETag": tag})
        return Response(200, {"queue": list(queue)}, {"ETag": tag})

    def put(song: dict[str, Any]) -> Response:
        status = 200
        if song["id"] not in queue:
            queue.append(song["id"])
            status = 201
        return Response(status, {"place": queue.index(song["id"]) + 1})

    def delete(song: dict[str, Any]) -> Response:
        if song["id"] not in queue:
            return Response(404)
        queue.remove(song["id"])
        return Response(204)

    def app(request: Request) -> Response:
        parts = request.path.split("/")
        if parts[0] or len(parts) not in (2, 3) or parts[1] not in ("songs", "queue"):
            return Response(404)
        song = None
        if len(parts) == 3:
            song = by_id.get(parts[2])
            if song is None:
                return Response(404)
        method = "GET" if request.method == "HEAD" else request.method
        if parts[1] == "queue" and song is not None:
            if method == "PUT":
                return put(song)
            if method == "DELETE":
                return delete(song)
            return Response(405, headers={"Allow": "PUT, DELETE"})
        if method != "GET":
            return Response(405, headers={"Allow": "GET, HEAD"})
        if parts[1] == "queue":
            answer = show_queue(request)
        elif song is not None:
            answer = Response(200, song)
        else:
            answer = find(request.query)
        if request.method == "HEAD":
            answer.data = None
        return answer

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
