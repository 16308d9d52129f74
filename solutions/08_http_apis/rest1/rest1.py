"""The app that knew eleven addresses."""

from typing import Any
from urllib.parse import quote

from rowing import Club
from tinyweb import Application, Request, Response, application, serve

NOT_FOUND = Response(404)


def make_app(club: Club) -> Application:
    """Return the app."""

    def address(boat: str) -> str:
        return f"/boats/{quote(boat, safe='')}"

    def boat_shown(boat: str) -> dict[str, Any]:
        links = {"self": address(boat), "bookings": f"{address(boat)}/bookings"}
        return {"name": boat, "seats": club.boats[boat], "links": links}

    def booking_shown(number: int) -> dict[str, Any]:
        boat, day, member = club.bookings[number]
        links = {"self": f"/bookings/{number}", "boat": address(boat)}
        return {"day": day, "member": member, "links": links}

    def start(request: Request) -> Response:
        if request.method != "GET":
            return Response(405, headers={"Allow": "GET"})
        return Response(200, {"links": {"boats": "/boats"}})

    def boats(request: Request) -> Response:
        if request.method != "GET":
            return Response(405, headers={"Allow": "GET"})
        shown = [boat_shown(boat) for boat in club.boats]
        return Response(200, {"boats": shown, "links": {"self": "/boats"}})

    def one_boat(request: Request, boat: str) -> Response:
        if request.method != "GET":
            return Response(405, headers={"Allow": "GET"})
        return Response(200, boat_shown(boat))

    def bookings(request: Request, boat: str) -> Response:
        if request.method == "GET":
            links = {"self": f"{address(boat)}/bookings", "boat": address(boat)}
            own = [booking_shown(n) for n, booking in club.bookings.items() if booking[0] == boat]
            return Response(200, {"bookings": own, "links": links})
        if request.method == "POST":
            wish = request.json()
            number = club.book(boat, wish["day"], wish["member"])
            if number is None:
                return Response(409)
            shown = booking_shown(number)
            return Response(201, shown, {"Location": shown["links"]["self"]})
        return Response(405, headers={"Allow": "GET, POST"})

    def one_booking(request: Request, number: int) -> Response:
        if request.method == "GET":
            return Response(200, booking_shown(number))
        if request.method == "DELETE":
            club.cancel(number)
            return Response(204)
        return Response(405, headers={"Allow": "GET, DELETE"})

    def app(request: Request) -> Response:
        match request.path.split("/")[1:]:
            case [""]:
                return start(request)
            case ["boats"]:
                return boats(request)
            case ["boats", boat] if boat in club.boats:
                return one_boat(request, boat)
            case ["boats", boat, "bookings"] if boat in club.boats:
                return bookings(request, boat)
            case ["bookings", text] if text.isdecimal() and int(text) in club.bookings:
                return one_booking(request, int(text))
        return NOT_FOUND

    return application(app)


if __name__ == "__main__":
    serve(make_app(Club({"Otter": 2, "Blue Heron": 4})))

# Why this way
#
# Each resource has one function that shows it, so a boat looks the same on its own and in the list. A
# booking has an address of its own, not one below its boat. Its number is enough, and nobody can ask for
# Otter's booking under Blue Heron. Each resource knows its methods and names them in Allow. What you gain:
# addresses may change, and a program that follows links doesn't notice.
