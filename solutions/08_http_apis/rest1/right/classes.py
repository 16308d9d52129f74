"""The app that knew eleven addresses."""

import re
from urllib.parse import quote

from rowing import Club
from tinyweb import Response, application, serve


class Resource:
    def __init__(self, club, *args):
        self.club = club
        self.args = args

    def exists(self):
        return True

    def answer(self, request):
        if not self.exists():
            return Response(404, {"error": "not found"})
        method = getattr(self, request.method.lower(), None)
        return Response(405, {"error": "no"}) if method is None else method(request)

    def get(self, request):
        return Response(200, self.shown())


class Start(Resource):
    def shown(self):
        return {"links": {"self": "/", "boats": "/fleet"}}


class Boat(Resource):
    def exists(self):
        return self.args[0] in self.club.boats

    def path(self):
        return "/fleet/" + quote(self.args[0])

    def shown(self):
        name = self.args[0]
        links = {"self": self.path(), "bookings": self.path() + "/days"}
        return {"name": name, "seats": self.club.boats[name], "links": links}


class Boats(Resource):
    def shown(self):
        every = [Boat(self.club, name).shown() for name in self.club.boats]
        return {"boats": every, "links": {"self": "/fleet"}}


class Booking(Resource):
    def exists(self):
        return int(self.args[0]) in self.club.bookings

    def shown(self):
        boat, day, member = self.club.bookings[int(self.args[0])]
        links = {"self": f"/days/{self.args[0]}", "boat": Boat(self.club, boat).path()}
        return {"links": links, "day": day, "member": member}

    def delete(self, request):
        self.club.cancel(int(self.args[0]))
        return Response(204)


class Bookings(Boat):
    def shown(self):
        own = [n for n, (boat, _, _) in self.club.bookings.items() if boat == self.args[0]]
        return {
            "bookings": [Booking(self.club, n).shown() for n in own],
            "links": {"self": self.path() + "/days", "boat": self.path()},
        }

    def post(self, request):
        number = self.club.book(self.args[0], **request.json())
        if number is None:
            return Response(409)
        made = Booking(self.club, number).shown()
        return Response(201, made, {"location": made["links"]["self"]})


ROUTES = {
    "/": Start,
    "/fleet": Boats,
    "/fleet/([^/]+)": Boat,
    "/fleet/([^/]+)/days": Bookings,
    "/days/([0-9]+)": Booking,
}


def make_app(club):
    def app(request):
        for pattern, kind in ROUTES.items():
            found = re.fullmatch(pattern, request.path)
            if found:
                return kind(club, *found.groups()).answer(request)
        return Response(404)

    return application(app)


if __name__ == "__main__":
    serve(make_app(Club({"Otter": 2, "Blue Heron": 4})))
