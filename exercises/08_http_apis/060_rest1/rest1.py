"""The app that knew eleven addresses.

The rowing club's server has moved, and its addresses have changed a little. Since then, Amaru's app
can't book a boat any more. All eleven addresses are built into it, each with rules of its own:

    POST /listBoats                                 POST /cancelBooking?id=3
    POST /bookBoat?boat=Otter&day=2026-06-01&member=Amaru        … and so on

These are function calls, squeezed into addresses. REST starts from things instead, the *resources*:
a boat, a booking. Each has an address. All you can do with it are HTTP's methods. And what you see
of it has links to what belongs to it. So you know one address and find the rest, as on a website.

Rewrite the app by the rules in `make_app`. The addresses are up to you, except "/". The check is a
phone that follows your links and knows nothing else.

Run it with `python3 rest1.py` (on Windows `py rest1.py`): curl -i http://127.0.0.1:8000/
"""

from rowing import Club
from tinyweb import Application, Request, Response, application, serve


def make_app(club: Club) -> Application:
    """Return the app. All it shows has "links": names, and paths such as "/boats/Blue%20Heron".

    The start, "/": {"links": {"boats": …}}

    The boats: {"boats": [A BOAT, …], "links": {"self": …}}, in the order of the club.

    A boat: {"name": "Otter", "seats": 2, "links": {"self": …, "bookings": …}}

    The bookings of a boat: {"bookings": [A BOOKING, …], "links": {"self": …, "boat": …}}, in the
        order in which they were made.
        POST {"day": "2026-06-01", "member": "Amaru"} books the boat: 201, with the booking as
        body and its address in the header Location. If the boat is taken that day: 409.

    A booking: {"day": …, "member": …, "links": {"self": …, "boat": …}}
        DELETE cancels it: 204. Afterwards its address is a 404.

    A link called "self" leads to the very thing it's in. All of these answer GET with a 200.
    Another method is a 405, another address a 404. Addresses have no query, and no verbs in them.
    You can trust what POST sends here.
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
