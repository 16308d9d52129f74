"""Who eats the jam at three in the morning?"""

import re
from typing import Any

from tinyweb import Application, Request, Response, application, serve

Jar = dict[str, Any]


def make_app(jars: dict[int, Jar]) -> Application:
    """Return an app for these jars, {1: {"fruit": "plum", "grams": 200}}."""

    class Shelf:
        def GET(self, request):
            return Response(200, [{"id": n, **j} for n, j in sorted(jars.items())])

        def POST(self, request):
            n = max([0, *jars]) + 1
            jars[n] = dict(request.json())
            return Response(201, {"id": n, **jars[n]}, {"Location": f"/jars/{n}"})

    class One:
        def __init__(self, n):
            self.n = n

        def GET(self, request):
            return Response(200, {"id": self.n, **jars[self.n]})

        def PUT(self, request):
            new = self.n not in jars
            jars[self.n] = request.json()
            return Response(201 if new else 200, {"id": self.n, **jars[self.n]})

        def PATCH(self, request):
            jars[self.n].update(request.json())
            return self.GET(request)

        def DELETE(self, request):
            del jars[self.n]
            return Response(204)

    def app(request: Request) -> Response:
        if request.path == "/jars":
            resource = Shelf()
        elif found := re.fullmatch(r"/jars/(\d+)", request.path):
            resource = One(int(found[1]))
        else:
            return Response(404)
        method = getattr(resource, request.method, None)
        if method is None:
            names = [name for name in dir(resource) if name.isupper()]
            return Response(405, headers={"Allow": ", ".join(names)})
        try:
            return method(request)
        except KeyError:
            return Response(404)

    return application(app)


if __name__ == "__main__":
    serve(make_app({1: {"fruit": "plum", "grams": 200}, 2: {"fruit": "quince", "grams": 150}}))
