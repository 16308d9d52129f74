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

    def app(request: Request) -> Response:
        # TODO
        return Response(404)

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
