"""Two people, one cello."""

import json
import sys

from orchestra import Orchestra
from tinyweb import Application, Request, Response, application, serve


def error(status, words, headers=None):
    return Response(status, {"error": words}, headers or {})


def make_app(orchestra):
    def inner(request):
        parts = [part for part in request.path.split("/") if part]
        if parts[:1] != ["loans"] or len(parts) > 2:
            return error(404, "nothing here")
        if len(parts) == 2 and parts[1] not in orchestra.instruments:
            return error(404, "no such instrument")
        methods = ["POST"] if len(parts) == 1 else ["GET", "DELETE"]
        if request.method not in methods:
            return error(405, "wrong method", {"Allow": ", ".join(methods)})
        who = None
        if request.method != "GET":
            header = request.headers.get("authorization", "")
            who = orchestra.members.get(header[7:]) if header.startswith("Bearer ") else None
            if who is None:
                return error(401, "token, please", {"WWW-Authenticate": "Bearer"})
        if request.method == "POST":
            try:
                wish = json.loads(request.body.decode("utf-8"))
            except (json.JSONDecodeError, UnicodeDecodeError):
                return error(400, "no JSON")
            try:
                name, days = wish["instrument"], wish["days"]
            except (TypeError, KeyError):
                return error(422, "instrument and days, please")
            if name not in orchestra.instruments or days not in range(1, 29):
                return error(422, "senseless")
            if isinstance(days, bool) or isinstance(days, float):
                return error(422, "whole days, please")
            if orchestra.borrower(name):
                return error(409, "lent")
            orchestra.lend(name, who)
            return Response(201, {"instrument": name}, {"Location": "/loans/" + name})
        has = orchestra.borrower(parts[1])
        if not has:
            return error(404, "not lent")
        if request.method == "GET":
            return Response(data={"instrument": parts[1], "lent_to": has})
        if has != who:
            return error(403, "not yours")
        orchestra.give_back(parts[1])
        return Response(204)

    def app(request):
        try:
            return inner(request)
        except Exception as problem:
            print("error:", repr(problem), file=sys.stderr)
            return error(500, "internal error")

    return application(app)


if __name__ == "__main__":
    serve(make_app(Orchestra(["cello", "oboe"], {"t-17": "Nurlan", "t-4": "Ingrid"})))
