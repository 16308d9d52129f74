"""Who eats the jam at three in the morning?

Every morning the list is empty, and nobody in Bronwen's housing block has eaten a thing. They share
jam: there's a shelf in the cellar, and a web app with a list. Each jar in it has a link, "eat this
one". At three in the morning a search engine's crawler comes by, a program that follows every link
it finds.

A link sends a GET, and by the rules of HTTP a GET only looks. The other methods make changes:

    GET     look, change nothing                              200
    POST    add one; the server chooses its address           201
    PUT     store exactly this, here                          200, or 201 if it's new
    PATCH   change the fields that are sent, keep the rest    200
    DELETE  take it away                                      204, and no body

Rewrite the app by these rules. `python3 httpmethods1.py` (on Windows `py httpmethods1.py`) runs it.
Then, in another terminal:

    curl -i http://127.0.0.1:8000/jars
    curl -i -X PATCH -d '{"grams": 50}' http://127.0.0.1:8000/jars/1
"""

from typing import Any

from tinyweb import Application, Request, Response, application, serve

Jar = dict[str, Any]


def make_app(jars: dict[int, Jar]) -> Application:
    """Return an app for these jars, {1: {"fruit": "plum", "grams": 200}}.

    /jars    GET: a list of all jars, sorted by number, each with its number as "id".
             POST: a new jar, {"fruit": …, "grams": …}. Its number is one more than the largest,
             or 1. Answer with the jar and its id, and with the header Location: /jars/NUMBER
    /jars/3  GET, PUT, PATCH, DELETE, as in the table. All but DELETE answer with the jar and its
             id. If there's no such jar, GET, PATCH and DELETE are a 404.

    Another method on these addresses is a 405, whether there's such a jar or not. It has a header
    with the allowed methods, such as "Allow: GET, POST". Any other address is a 404. You can trust
    the JSON that comes in: it has both fields, or for PATCH some of them, and no others.
    """

    def app(request: Request) -> Response:
        # TODO: GET does everything so far.
        match request.path.split("/"):
            case ["", "jars"]:
                return Response(200, [{"id": number, **jar} for number, jar in jars.items()])
            case ["", "jars", number]:
                return Response(200, {"id": int(number), **jars[int(number)]})
            case ["", "jars", number, "eat"]:
                del jars[int(number)]
                return Response(200, "eaten")
            case ["", "add", fruit, grams]:
                jars[len(jars) + 1] = {"fruit": fruit, "grams": int(grams)}
                return Response(200, "added")
        return Response(404)

    return application(app)


if __name__ == "__main__":
    serve(make_app({1: {"fruit": "plum", "grams": 200}, 2: {"fruit": "quince", "grams": 150}}))
