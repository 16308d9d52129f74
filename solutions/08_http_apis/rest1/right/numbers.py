"""The app that knew eleven addresses."""

from typing import Any

from rowing import Club
from tinyweb import Application, Request, Response, application, serve

def make_app(club: Club) -> Application:
    """Return the app."""

    names = list(club.boats)

    def show_boat(i):
        return {
            "name": names[i],
            "seats": club.boats[names[i]],
            "links": {"self": f"/boat/{i}", "bookings": f"/boat/{i}/bookings"},
        }

    def show_booking(n):
        boat, day, member = club.bookings[n]
        i = names.index(boat)
        return {
            "day": day,
            "member": member,
            "links": {"self": f"/boat/{i}/bookings/{n}", "boat": f"/boat/{i}"},
        }

    def app(request):
        method, path = request.method, request.path
        print(method, path)
        parts = path.strip("/").split("/") if path != "/" else []
        if parts == []:
            if method != "GET":
                return Response(405)
            return Response(data={"links": {"boats": "/boats"}})
        if parts == ["boats"]:
            if method != "GET":
                return Response(405)
            every = [show_boat(i) for i in range(len(names))]
            return Response(data={"boats": every, "links": {"self": "/boats"}})
        if parts[0] != "boat" or len(parts) not in (2, 3, 4):
            return Response(404)
        if not parts[1].isdigit() or int(parts[1]) >= len(names):
            return Response(404)
        i = int(parts[1])
        if len(parts) == 2:
            return Response(data=show_boat(i)) if method == "GET" else Response(405)
        if parts[2] != "bookings":
            return Response(404)
        if len(parts) == 3:
            if method == "POST":
                data = request.json()
                n = club.book(names[i], data["day"], data["member"])
                if not n:
                    return Response(409, {"error": "taken"})
                return Response(201, show_booking(n), {"Location": f"/boat/{i}/bookings/{n}"})
            if method != "GET":
                return Response(405)
            mine = [show_booking(n) for n in sorted(club.bookings) if club.bookings[n][0] == names[i]]
            links = {"self": f"/boat/{i}/bookings", "boat": f"/boat/{i}"}
            return Response(data={"bookings": mine, "links": links})
        n = int(parts[3]) if parts[3].isdigit() else 0
        if n not in club.bookings or club.bookings[n][0] != names[i]:
            return Response(404)
        if method == "DELETE":
            club.cancel(n)
            return Response(204)
        return Response(data=show_booking(n)) if method == "GET" else Response(405)

    return application(app)


if __name__ == "__main__":
    serve(make_app(Club({"Otter": 2, "Blue Heron": 4})))
