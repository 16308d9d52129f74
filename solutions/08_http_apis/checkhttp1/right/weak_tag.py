"""Jukebox."""

import hashlib
import json
import re
from typing import Any

from tinyweb import Application, Request, Response, application, serve

Song = dict[str, Any]
YEAR = re.compile(r"[0-9]+")


class Jukebox:
    def __init__(self, songs):
        self.songs = {song["id"]: song for song in songs}
        self.queue = []

    def __call__(self, request):
        print(request.method, request.path)
        if request.path == "/songs":
            handlers = {"GET": self.find}
        elif request.path == "/queue":
            handlers = {"GET": self.show}
        elif match := re.fullmatch(r"/(songs|queue)/([1-9][0-9]*|0)", request.path):
            number = int(match[2])
            if number not in self.songs:
                return Response(404, {"error": "no such song"})
            if match[1] == "songs":
                handlers = {"GET": lambda request: Response(200, self.songs[number])}
            else:
                handlers = {
                    "PUT": lambda request: self.put(number),
                    "DELETE": lambda request: self.delete(number),
                }
        else:
            return Response(404, {"error": "nothing here"})
        if "GET" in handlers:
            handlers["HEAD"] = lambda request: self.headless(handlers["GET"](request))
        if request.method not in handlers:
            allow = ", ".join([*handlers, "OPTIONS"])
            if request.method == "OPTIONS":
                return Response(204, headers={"Allow": allow})
            return Response(405, {"error": "method"}, {"allow": allow})
        return handlers[request.method](request)

    def headless(self, response):
        return Response(response.status, None, response.headers)

    def find(self, request):
        artists, years = [], {}
        for name, value in request.query:
            if name == "artist":
                artists += [value]
            elif name not in ("from", "to"):
                return Response(400, {"error": f"unknown parameter: {name}"})
            elif not YEAR.fullmatch(value) or name in years:
                return Response(400, {"error": f"{name}: one year, please"})
            else:
                years[name] = int(value)
        found = list(self.songs.values())
        if artists:
            found = [song for song in found if song["artist"] in artists]
        if "from" in years:
            found = [song for song in found if song["year"] >= years["from"]]
        if "to" in years:
            found = [song for song in found if song["year"] <= years["to"]]
        return Response(200, {"songs": found, "total": len(found)})

    def show(self, request):
        tag = hashlib.sha256(json.dumps(self.queue).encode()).hexdigest()[:16]
        headers = {"etag": f'W/"{tag}"', "Cache-Control": "no-cache"}
        known = request.headers.get("if-none-match", "")
        if known == "*" or f'"{tag}"' in known:
            return Response(304, headers=headers)
        return Response(200, {"queue": self.queue}, headers)

    def put(self, number):
        if number in self.queue:
            return Response(200, {"place": self.queue.index(number) + 1})
        self.queue.append(number)
        return Response(201, {"place": len(self.queue)}, {"Location": f"/queue/{number}"})

    def delete(self, number):
        try:
            self.queue.remove(number)
        except ValueError:
            return Response(404, {"error": "not queued"})
        return Response(204)


def make_app(songs: list[Song]) -> Application:
    return application(Jukebox(songs))


if __name__ == "__main__":
    serve(make_app([{"id": 1, "title": "Sodade", "artist": "Cesária Évora", "year": 1992}]))
