"""Who eats the jam at three in the morning?"""

from typing import Any

from tinyweb import Application, Request, Response, application, serve

Jar = dict[str, Any]


def make_app(jars: dict[int, Jar]) -> Application:
    """Return an app for these jars, {1: {"fruit": "plum", "grams": 200}}."""

    def app(request):
        print(request)
        parts = request.path[1:].split("/")
        if parts[0] != "jars" or len(parts) > 2:
            return Response(404, {"error": "no such address"})
        if len(parts) == 1:
            if request.method == "GET":
                return Response(data=[dict(jars[i], id=i) for i in sorted(jars.keys())])
            if request.method == "POST":
                new = 1
                for i in jars:
                    if i >= new:
                        new = i + 1
                jars[new] = request.json()
                return Response(201, dict(jars[new], id=new), {"Location": f"/jars/{new}"})
            return Response(405, {"error": "no"}, {"Allow": "POST, GET"})
        try:
            i = int(parts[1])
        except ValueError:
            return Response(404)
        if request.method not in ("GET", "PUT", "PATCH", "DELETE"):
            return Response(405, None, {"allow": "GET,PUT,PATCH,DELETE"})
        status = 200
        if request.method == "PUT":
            status = 200 if i in jars else 201
            jars[i] = request.json()
        elif i not in jars:
            return Response(404)
        elif request.method == "PATCH":
            for field, value in request.json().items():
                jars[i][field] = value
        elif request.method == "DELETE":
            jars.pop(i)
            return Response(204)
        return Response(status, {"fruit": jars[i]["fruit"], "grams": jars[i]["grams"], "id": i})

    return application(app)


if __name__ == "__main__":
    serve(make_app({1: {"fruit": "plum", "grams": 200}, 2: {"fruit": "quince", "grams": 150}}))
