"""Fourteen hours to the islands.

The ferry's bar has a jukebox, and half of the passengers are too shy to stand in front of it.
Annika, who pours the drinks, wants them to choose from their seats. Phones come and go, so she
wants nothing fancy: only HTTP, spoken well. She has two wishes:

- On a rolling ship, people tap twice, or five times. A song is in the queue only once, and tapping
  again doesn't change its place.
- The screen above the bar asks for the queue every second, over the slowest cable on board. As long
  as the screen knows the queue already, the answer is a 304. The screen does its part: it sends
  what a browser would send.

Write `make_app`. `python3 checkhttp1.py` (on Windows `py checkhttp1.py`) runs it:

    curl -i -X PUT http://127.0.0.1:8000/queue/3
"""

from typing import Any

from tinyweb import Application, Request, Response, application, serve

Song = dict[str, Any]  # {"id": 3, "title": "Zombie", "artist": "Fela Kuti", "year": 1976}


def make_app(songs: list[Song]) -> Application:
    """Return the jukebox, with an empty queue.

    GET /songs       {"songs": [SONG, …], "total": 7}, in the order of `songs`. Parameters leave
                     only the songs that fit; "total" counts those:
                     artist    may come several times, and means any of these
                     from, to  a year, written with the digits 0 to 9. Both ends count
                     Any other parameter, a year that isn't one, or a year that comes twice is a
                     400, {"error": …}, with the name of the parameter in the message.
    GET /songs/3     SONG
    GET /queue       {"queue": [3, 1]}, the ids of the songs that come next, in their order
    PUT /queue/3     Puts the song at the end: 201. If it's in the queue already: 200. Both answer
                     {"place": 2}. The next song has place 1.
    DELETE /queue/3  Takes it out: 204. If it isn't in there: 404.

    A song that isn't in `songs` is a 404, and so is any other address. Methods other than these and
    HEAD are answered as HTTP wants it.
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
