from tinyweb import Response, application


class Jukebox:
    def __init__(self, songs):
        self.songs = {song["id"]: song for song in songs}
        self.queue = []
        self.version = 0

    def songs_get(self, request, number=None):
        print("somebody looks")
        artists, years = [], {}
        for name, value in request.query:
            if name == "artist":
                artists += [value]
            elif name in ("from", "to"):
                if name in years or not value or set(value) - set("0123456789"):
                    return Response(400, {"error": "bad year in " + name})
                years[name] = int(value)
            else:
                return Response(400, {"error": f"what is {name}?"})
        shown = []
        for song in self.songs.values():
            if artists and song["artist"] not in artists:
                continue
            if "from" in years and song["year"] < years["from"]:
                continue
            if "to" in years and song["year"] > years["to"]:
                continue
            shown.append(song)
        return Response(200, {"songs": shown, "total": len(shown)})

    def song_get(self, request, number):
        return Response(200, self.songs[number])

    def queue_get(self, request, number=None):
        tag = f'"v{self.version}"'
        if tag in request.headers.get("if-none-match", ""):
            return Response(304, None, {"etag": tag})
        return Response(200, {"queue": list(self.queue)}, {"etag": tag})

    def queued_put(self, request, number):
        new = number not in self.queue
        if new:
            self.queue.append(number)
            self.version += 1
        return Response(201 if new else 200, {"place": 1 + self.queue.index(number)})

    def queued_delete(self, request, number):
        try:
            self.queue.remove(number)
        except ValueError:
            return Response(404)
        self.version += 1
        return Response(204)


def make_app(songs):
    box = Jukebox(songs)

    def app(request):
        parts = request.path.strip("/").split("/") if not request.path.endswith("/") else [""]
        number = None
        if len(parts) == 2:
            number = next((key for key in box.songs if str(key) == parts[1]), None)
            if number is None:
                return Response(404)
        name = {
            ("songs", 1): "songs",
            ("songs", 2): "song",
            ("queue", 1): "queue",
            ("queue", 2): "queued",
        }.get((parts[0], len(parts)))
        if name is None:
            return Response(404)
        methods = [m for m in ("GET", "PUT", "DELETE") if hasattr(box, f"{name}_{m.lower()}")]
        if request.method not in methods:
            return Response(405, None, {"Allow": ",".join(methods)})
        return getattr(box, f"{name}_{request.method.lower()}")(request, number)

    return application(app)
