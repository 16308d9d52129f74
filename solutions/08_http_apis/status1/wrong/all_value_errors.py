# expect: a ValueError of the orchestra's
"""Two people, one cello.

On Friday, Nurlan's phone said "Done!", and so did Ingrid's. Both wanted the cello of the youth
orchestra for the weekend. The server had written {"ok": false, "error": "already lent"} for one
of them, but the app doesn't read that. It looks at the status, and the status was 200.

A status speaks to programs. 2xx is "it worked", 4xx "you can change something", 5xx "it's us".
Browsers, caches, alarms and every other client act on that number before they see a word.

Make the app answer with the right ones. Its rules are below, in `make_app`. Your colleague's
version is complete otherwise, or nearly: she never tried what happens when the disk is full.

Run it with `python3 status1.py` (on Windows `py status1.py`), and ask in another terminal:

    curl -i http://127.0.0.1:8000/loans/cello
    curl -i -H "Authorization: Bearer t-17" -d '{"instrument": "cello", "days": 3}' \\
        http://127.0.0.1:8000/loans
"""

from orchestra import Orchestra
from tinyweb import Application, Request, Response, application, serve


def make_app(orchestra: Orchestra) -> Application:
    """Return the app. The first row that fits counts.

    404  any other address than /loans and /loans/INSTRUMENT, with an instrument of ours
    405  another method than POST for /loans, or GET and DELETE for /loans/INSTRUMENT.
         The header Allow names those that there are, such as  Allow: GET, DELETE
    401  POST or DELETE without  Authorization: Bearer TOKEN,  with the token of a member.
         The answer has the header  WWW-Authenticate: Bearer
    400  POST: the body isn't JSON
    422  POST: it's JSON, but not an object with an instrument of ours and days from 1 to 28
    409  POST: the instrument is lent already, to whomever
    404  GET or DELETE: nobody has it
    403  DELETE: somebody else has it
    201  POST: lent. The header Location is /loans/INSTRUMENT
    200  GET: {"instrument": "cello", "lent_to": "Nurlan"}
    204  DELETE: it's back. There's no body

    500  at any point the orchestra raises an exception. Its words belong in our log (print them),
         not in the answer: they may tell strangers about files and tables.

    Every error but 500 has a body, {"error": "…"}, in words of your own. For 500 it's exactly
    {"error": "internal error"}.
    """

    def app(request: Request) -> Response:
        try:
            return checked(request)
        except ValueError:
            return Response(400, {"error": "not JSON"})
        except Exception as error:
            print(error)
            return Response(500, {"error": "internal error"})

    def checked(request: Request) -> Response:
        match request.path.split("/"):
            case ["", "loans"]:
                instrument = None
                allowed = ["POST"]
            case ["", "loans", instrument] if instrument in orchestra.instruments:
                allowed = ["GET", "DELETE"]
            case _:
                return Response(404, {"error": "no such page"})
        if request.method not in allowed:
            return Response(405, {"error": "not allowed"}, {"Allow": ", ".join(allowed)})
        member = None
        if request.method in ("POST", "DELETE"):
            header = request.headers.get("authorization", "")
            if not header.startswith("Bearer "):
                return Response(401, {"error": "who are you?"}, {"WWW-Authenticate": "Bearer"})
            member = orchestra.members.get(header.removeprefix("Bearer "))
            if member is None:
                return Response(401, {"error": "who are you?"}, {"WWW-Authenticate": "Bearer"})
        if request.method == "POST":
            wish = request.json()
            if not isinstance(wish, dict):
                return Response(422, {"error": "not an object"})
            if wish.get("instrument") not in orchestra.instruments:
                return Response(422, {"error": "no such instrument"})
            days = wish.get("days")
            if not isinstance(days, int) or isinstance(days, bool) or not 1 <= days <= 28:
                return Response(422, {"error": "days: 1 to 28"})
            if orchestra.borrower(wish["instrument"]) is not None:
                return Response(409, {"error": "already lent"})
            orchestra.lend(wish["instrument"], member)
            return Response(
                201,
                {"instrument": wish["instrument"], "lent_to": member},
                {"Location": f"/loans/{wish['instrument']}"},
            )
        person = orchestra.borrower(instrument)
        if person is None:
            return Response(404, {"error": "nobody has it"})
        if request.method == "GET":
            return Response(200, {"instrument": instrument, "lent_to": person})
        if person != member:
            return Response(403, {"error": "not yours"})
        orchestra.give_back(instrument)
        return Response(204)

    return application(app)


if __name__ == "__main__":
    serve(make_app(Orchestra(["cello", "oboe"], {"t-17": "Nurlan", "t-4": "Ingrid"})))
