"""The app that knew eleven addresses.

The rowing club's server has moved, and the addresses have changed a little. Since then the app on
Amaru's phone books nothing: all eleven addresses are built into it, each with its own rules.

    POST /listBoats                                 POST /cancelBooking?id=3
    POST /bookBoat?boat=Otter&day=2026-06-01&member=Amaru        … and so on

These are function calls, squeezed into addresses. REST turns it round. There are *resources*: a
boat, a booking. Each has an address, HTTP's methods are all you can do with it, and what's shown of
it links to what belongs to it. You know one address and find the rest, as on a website.

Rewrite the app by the rules in `make_app`. The addresses are up to you, all but "/": the check is
a phone that follows your links and knows nothing else.

Run it with `python3 rest1.py` (on Windows `py rest1.py`): curl -i http://127.0.0.1:8000/
"""

from rowing import Club
from tinyweb import Application, Request, Response, application, serve


def make_app(club: Club) -> Application:
    """Return the app. What's shown has "links", names and paths such as "/boats/Blue%20Heron".

    The start, "/": {"links": {"boats": …}}

    The boats: {"boats": [A BOAT, …], "links": {"self": …}}, in the order of the club.

    A boat: {"name": "Otter", "seats": 2, "links": {"self": …, "bookings": …}}

    The bookings of a boat: {"bookings": [A BOOKING, …], "links": {"self": …, "boat": …}}, in the
        order in which they were made.
        POST {"day": "2026-06-01", "member": "Amaru"} books the boat: 201, the booking as body,
        its address in the header Location. If the boat is taken that day: 409.

    A booking: {"day": …, "member": …, "links": {"self": …, "boat": …}}
        DELETE cancels it: 204. Afterwards its address is a 404.

    A link with the name "self" leads to the very thing it's in. All of them answer to GET with 200.
    Another method is a 405, another address a 404. Addresses have no query and no verbs in them.
    What's sent by POST can be trusted here.
    """

    def app(request: Request) -> Response:
        # TODO: resources, methods, links
        query = dict(request.query)
        match request.path:
            case "/listBoats":
                return Response(200, list(club.boats))
            case "/bookBoat":
                return Response(200, club.book(query["boat"], query["day"], query["member"]))
            case "/cancelBooking":
                club.cancel(int(query["id"]))
                return Response(200, "OK")
        return Response(404)

    return application(app)


if __name__ == "__main__":
    serve(make_app(Club({"Otter": 2, "Blue Heron": 4})))
