"""Two people, one cello.

On Friday, Nurlan's phone said "Done!", and so did Ingrid's. Both wanted the youth orchestra's cello
for the weekend. One of them had got the answer {"ok": false, "error": "already lent"}. But the app
doesn't read that. It looks at the status, and the status was 200.

A status is for programs. 2xx means "it worked", 4xx "you can change something", 5xx "it's our
fault". Browsers, caches and alarms act on that number before anybody reads a word.

Make the app answer with the right ones. The rules are in `make_app`. Your colleague's version works
for people who make no mistakes, as long as the disk isn't full.

Try it with `python3 status1.py` (on Windows `py status1.py`), and in another terminal:

    curl -i http://127.0.0.1:8000/loans/cello
    curl -i -H "Authorization: Bearer t-17" -d '{"instrument": "cello", "days": 3}' \\
        http://127.0.0.1:8000/loans
"""

from orchestra import Orchestra
from tinyweb import Application, Request, Response, application, serve


def make_app(orchestra: Orchestra) -> Application:
    """Return the app. The first row that fits counts.

    404  the address is neither /loans nor /loans/INSTRUMENT, with an instrument of ours
    405  the method isn't POST for /loans, or GET or DELETE for /loans/INSTRUMENT. The header
         Allow names those that are possible here, such as  Allow: GET, DELETE
    401  POST or DELETE without  Authorization: Bearer TOKEN,  with the token of a member.
         The answer has the header  WWW-Authenticate: Bearer
    400  POST: the body isn't JSON
    422  POST: it's JSON, but not an object with an instrument of ours and "days", a whole number
         from 1 to 28
    409  POST: the instrument is lent already, even to the same member
    404  GET or DELETE: nobody has it
    403  DELETE: somebody else has it
    201  POST: lent. The header Location is /loans/INSTRUMENT
    200  GET: {"instrument": "cello", "lent_to": "Nurlan"}
    204  DELETE: it's back. There's no body

    500  the orchestra raises an exception, at any point. Print its message, for our log. Keep it
         out of the answer: it may tell strangers about files and tables.

    Every error except 500 has a body, {"error": "…"}, in words of your own. For 500 it's exactly
    {"error": "internal error"}.
    """

    def app(request: Request) -> Response:
        # TODO: 200, whatever happens.
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        member = orchestra.members.get(token)
        match request.method, request.path.split("/"):
            case "POST", ["", "loans"]:
                wish = request.json()
                if wish["instrument"] not in orchestra.instruments:
                    return Response(200, {"ok": False, "error": "no such instrument"})
                if orchestra.borrower(wish["instrument"]):
                    return Response(200, {"ok": False, "error": "already lent"})
                orchestra.lend(wish["instrument"], member or "?")
                return Response(200, {"ok": True})
            case "GET", ["", "loans", instrument]:
                person = orchestra.borrower(instrument)
                return Response(200, {"instrument": instrument, "lent_to": person})
            case "DELETE", ["", "loans", instrument]:
                if orchestra.borrower(instrument) != member:
                    return Response(200, {"ok": False, "error": "not yours"})
                orchestra.give_back(instrument)
                return Response(200, {"ok": True})
        return Response(200, {"ok": False, "error": "no such page"})

    return application(app)


if __name__ == "__main__":
    serve(make_app(Orchestra(["cello", "oboe"], {"t-17": "Nurlan", "t-4": "Ingrid"})))
