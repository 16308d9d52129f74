"""Another service that keeps the contract, and some that don't. Nothing to do here."""

RIGHT = """
from datetime import date, timedelta

from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


class Refused(Exception):
    pass


def make_app(keys, today):
    rows, last = {}, [0]

    def flat_of(request):
        flat = keys.get(request.headers.get("x-key", ""))
        if flat is None:
            raise Refused(401)
        return flat

    def day_of(text):
        try:
            day = date.fromisoformat(text)
            if day.isoformat() != text:
                raise ValueError
            return day
        except (TypeError, ValueError):
            raise Refused(422) from None

    def bookable(day):
        return today() <= day <= today() + timedelta(14)

    def is_taken(machine, day, slot):
        return any((row["machine"], row["day"], row["slot"]) == (machine, day, slot) for row in rows.values())

    async def book(request):
        flat = flat_of(request)
        try:
            wish = await request.json()
        except ValueError:
            raise Refused(422) from None
        if not isinstance(wish, dict) or set(wish) != {"machine", "day", "slot"}:
            raise Refused(422)
        slot = wish["slot"]
        if wish["machine"] not in ("A", "B") or type(slot) is not int or not 1 <= slot <= 6:
            raise Refused(422)
        day = day_of(wish["day"])
        mine = [row for row in rows.values() if row["flat"] == flat and date.fromisoformat(row["day"]) >= today()]
        if not bookable(day):
            raise Refused(409)
        if is_taken(wish["machine"], wish["day"], slot):
            raise Refused(409)
        if len(mine) >= 2:
            raise Refused(409)
        last[0] += 1
        row = {"id": last[0], "machine": wish["machine"], "day": wish["day"], "slot": slot, "flat": flat}
        rows[last[0]] = row
        return JSONResponse(row, 201, {"Location": f"/bookings/{last[0]}"})

    def found(request):
        row = rows.get(request.path_params["number"])
        if row is None:
            raise Refused(404)
        return row

    async def show(request):
        return JSONResponse(found(request))

    async def cancel(request):
        flat = flat_of(request)
        row = found(request)
        if row["flat"] != flat:
            raise Refused(403)
        if date.fromisoformat(row["day"]) < today():
            raise Refused(409)
        del rows[row["id"]]
        return Response(status_code=204)

    async def all_of_them(request):
        query = request.query_params
        shown = list(rows.values())
        if "day" in query:
            day = day_of(query["day"]).isoformat()
            shown = [row for row in shown if row["day"] == day]
        if "machine" in query:
            if query["machine"] not in ("A", "B"):
                raise Refused(422)
            shown = [row for row in shown if row["machine"] == query["machine"]]
        if "flat" in query:
            if not query["flat"].isdecimal():
                raise Refused(422)
            shown = [row for row in shown if row["flat"] == int(query["flat"])]
        shown.sort(key=lambda row: (row["day"], row["slot"], row["machine"]))
        return JSONResponse(shown)

    async def free(request):
        day = day_of(request.query_params.get("day"))
        shown = [
            {"slot": slot, "machine": machine}
            for slot in range(1, 7)
            for machine in "AB"
            if bookable(day) and not is_taken(machine, day.isoformat(), slot)
        ]
        return JSONResponse(shown)

    async def refused(request, error):
        return JSONResponse({"detail": "no"}, error.args[0])

    routes = [
        Route("/bookings", all_of_them, methods=["GET"]),
        Route("/bookings", book, methods=["POST"]),
        Route("/bookings/{number:int}", show, methods=["GET"]),
        Route("/bookings/{number:int}", cancel, methods=["DELETE"]),
        Route("/free", free),
    ]
    return Starlette(routes=routes, exception_handlers={Refused: refused})
"""

#: What's broken: words -> the code, and what's in its place.
BROKEN = {
    "a machine that's taken can be booked once more": (
        'if is_taken(wish["machine"], wish["day"], slot):',
        "if False:",
    ),
    "a flat can have three bookings": ("if len(mine) >= 2:", "if len(mine) >= 3:"),
    "bookings of days that are over count against a flat": (
        ' and date.fromisoformat(row["day"]) >= today()]',
        "]",
    ),
    "somebody without a key can book": (
        "if flat is None:\n            raise Refused(401)",
        'if flat is None and request.method == "DELETE":\n            raise Refused(401)',
    ),
    "a flat can cancel what another flat has booked": ('if row["flat"] != flat:', "if False:"),
    "the fifteenth day from today can be booked": ("timedelta(14)", "timedelta(15)"),
    "a booking whose day is over can be cancelled": (
        'if date.fromisoformat(row["day"]) < today():',
        "if False:",
    ),
    "the bookings are listed in the order in which they were made": (
        '        shown.sort(key=lambda row: (row["day"], row["slot"], row["machine"]))\n',
        "",
    ),
    "/free shows what's taken as well": (" and not is_taken(machine, day.isoformat(), slot)", ""),
}


def versions(own):
    """The versions that the learner's tests are run on; `own` is their service."""
    found = {"your own service": {"microservice.py": own}}
    found["another service that keeps the contract"] = {"microservice.py": RIGHT}
    for words, (old, new) in BROKEN.items():
        if old not in RIGHT:
            raise LookupError(old)
        found[words] = {"microservice.py": RIGHT.replace(old, new)}
    return found
