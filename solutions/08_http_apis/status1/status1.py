"""Two people, one cello."""

from orchestra import Orchestra
from tinyweb import Application, Request, Response, application, serve


class Refused(Exception):
    """The request can't be granted."""

    def __init__(self, status: int, words: str, **headers: str) -> None:
        super().__init__(words)
        self.status = status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def make_app(orchestra: Orchestra) -> Application:
    """Return the app."""

    def member_of(request: Request) -> str:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind != "Bearer" or token not in orchestra.members:
            raise Refused(401, "who are you?", WWW_Authenticate="Bearer")
        return orchestra.members[token]

    def wished(request: Request) -> str:
        try:
            wish = request.json()
        except ValueError as error:
            raise Refused(400, "that isn't JSON") from error
        if not isinstance(wish, dict):
            raise Refused(422, "an object is wanted")
        instrument, days = wish.get("instrument"), wish.get("days")
        if instrument not in orchestra.instruments:
            raise Refused(422, "we have no such instrument")
        if type(days) is not int or not 1 <= days <= 28:
            raise Refused(422, "days is a whole number from 1 to 28")
        return str(instrument)

    def borrow(request: Request) -> Response:
        if request.method != "POST":
            raise Refused(405, "only POST", Allow="POST")
        member, instrument = member_of(request), wished(request)
        if orchestra.borrower(instrument) is not None:
            raise Refused(409, f"the {instrument} is lent already")
        orchestra.lend(instrument, member)
        return Response(201, headers={"Location": f"/loans/{instrument}"})

    def loan(request: Request, instrument: str) -> Response:
        if request.method not in ("GET", "DELETE"):
            raise Refused(405, "only GET and DELETE", Allow="GET, DELETE")
        member = member_of(request) if request.method == "DELETE" else None
        person = orchestra.borrower(instrument)
        if person is None:
            raise Refused(404, f"nobody has the {instrument}")
        if request.method == "GET":
            return Response(200, {"instrument": instrument, "lent_to": person})
        if person != member:
            raise Refused(403, "somebody else has it")
        orchestra.give_back(instrument)
        return Response(204)

    def app(request: Request) -> Response:
        try:
            match request.path.split("/"):
                case ["", "loans"]:
                    return borrow(request)
                case ["", "loans", instrument] if instrument in orchestra.instruments:
                    return loan(request, instrument)
            raise Refused(404, "there's nothing here")
        except Refused as refused:
            return Response(refused.status, {"error": str(refused)}, refused.headers)
        except Exception as error:  # noqa: BLE001  whatever it is, a client gets an answer
            print(f"{request.method} {request.path}: {error!r}")
            return Response(500, {"error": "internal error"})

    return application(app)


if __name__ == "__main__":
    serve(make_app(Orchestra(["cello", "oboe"], {"t-17": "Nurlan", "t-4": "Ingrid"})))

# Why this way
#
# Refusals are exceptions, so each rule is one line, right where it's checked, and one place turns them into
# answers. Frameworks do the same: HTTPException in FastAPI, abort() in Flask. `type(days) is not int`
# refuses True, which isinstance would let through. The address and the method come before the token because
# they're no secret. The loans are, so a stranger who tries to return something gets a 401, whether it's
# lent or not.
