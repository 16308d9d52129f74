import json
import zlib
from collections import Counter
from http import HTTPStatus
from urllib.parse import parse_qs


def make_app(songs):
    queue = {}  # keeps the order

    def answer(method, path, query, known):
        if path == "/songs":
            if method != "GET":
                return 405, None, [("Allow", "GET, HEAD")]
            values = parse_qs(query, keep_blank_values=True)
            for name in values:
                if name not in ("artist", "from", "to"):
                    return 400, {"error": f"unknown: {name}"}, []
            for name in ("from", "to"):
                if name in values and (
                    len(values[name]) != 1
                    or not values[name][0].isascii()
                    or not values[name][0].isdigit()
                ):
                    return 400, {"error": f"{name} is not a year"}, []
            low, high = (
                int(values.get(name, [end])[0]) for name, end in (("from", "0"), ("to", "99999"))
            )
            found = [s for s in songs if low <= s["year"] <= high]
            if "artist" in values:
                found = [s for s in found if s["artist"] in values["artist"]]
            return 200, {"total": len(found), "songs": found}, []
        if path == "/queue":
            if method != "GET":
                return 405, None, [("Allow", "GET")]
            tag = f'"{zlib.crc32(repr(list(queue)).encode())}"'
            if tag in [each.strip().removeprefix("W/") for each in known.split(",")]:
                return 304, None, [("ETag", tag)]
            return 200, {"queue": list(queue)}, [("ETag", tag)]
        for song in songs:
            if path == f"/songs/{song['id']}":
                return (200, song, []) if method == "GET" else (405, None, [("Allow", "GET")])
            if path == f"/queue/{song['id']}":
                if method == "PUT":
                    status = 200 if song["id"] in queue else 201
                    queue.setdefault(song["id"])
                    return status, {"place": list(queue).index(song["id"]) + 1}, []
                if method == "DELETE":
                    if song["id"] not in queue:
                        return 404, {"error": "not queued"}, []
                    del queue[song["id"]]
                    return 204, None, []
                return 405, None, [("Allow", "DELETE, PUT")]
        return 404, None, []

    def app(environ, start_response):
        status, data, headers = answer(
            environ["REQUEST_METHOD"],
            environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace"),
            environ.get("QUERY_STRING", ""),
            environ.get("HTTP_IF_NONE_MATCH", ""),
        )
        body = b"" if data is None else json.dumps(data).encode()
        if body:
            headers.append(("Content-Type", "application/json"))
        start_response(f"{status} {HTTPStatus(status).phrase}", headers)
        return [body]

    return app
