"""Who eats the jam at three in the morning?"""

from typing import Any

from tinyweb import Application, Request, Response, application, serve

Jar = dict[str, Any]


def make_app(jars: dict[int, Jar]) -> Application:
    """Return an app for these jars, {1: {"fruit": "plum", "grams": 200}}."""

    def shown(number: int, status: int = 200, **headers: str) -> Response:
        return Response(status, {"id": number, **jars[number]}, headers)

    def the_shelf(request: Request) -> Response:
        match request.method:
            case "GET":
                return Response(200, [{"id": number, **jars[number]} for number in sorted(jars)])
            case "POST":
                number = max(jars, default=0) + 1
                jars[number] = request.json()
                return shown(number, 201, Location=f"/jars/{number}")
        return Response(405, headers={"Allow": "GET, POST"})

    def one_jar(request: Request, number: int) -> Response:
        is_there = number in jars
        match request.method:
            case "PUT":
                jars[number] = request.json()
                return shown(number, 200 if is_there else 201)
            case "GET" | "PATCH" | "DELETE" if not is_there:
                return Response(404)
            case "GET":
                return shown(number)
            case "PATCH":
                jars[number] |= request.json()
                return shown(number)
            case "DELETE":
                del jars[number]
                return Response(204)
        return Response(405, headers={"Allow": "GET, PUT, PATCH, DELETE"})

    def app(request: Request) -> Response:
        match request.path.split("/"):
            case ["", "jars"]:
                return the_shelf(request)
            case ["", "jars", number] if number.isdecimal():
                return one_jar(request, int(number))
        return Response(404)

    return application(app)


if __name__ == "__main__":
    serve(make_app({1: {"fruit": "plum", "grams": 200}, 2: {"fruit": "quince", "grams": 150}}))

# Why this way
#
# The address is looked at first, then the method. So each address knows which methods it has, and Allow
# tells the truth. PUT replaces everything: a field that isn't sent is gone, and sending it twice changes
# nothing more. A phone that lost the answer may safely repeat a PUT or a DELETE, but not a POST. Frameworks
# do the sorting by path and method for you. What the methods mean stays your business.
