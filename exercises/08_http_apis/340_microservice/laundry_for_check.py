"""The laundry as the checks use it. Nothing to do here."""

from datetime import date, timedelta

from microservice import make_app
from pythlings_checks.web import client

KEYS = {"k-12": 12, "k-7": 7, "k-30": 30}
FIRST = date(2026, 5, 28)


class House:
    """A service with nothing booked, and a calendar that can be moved."""

    def __init__(self):
        self.today = FIRST
        self.app = make_app(dict(KEYS), lambda: self.today)
        self.web = client(self.app)

    def later(self, days):
        """The day, so many days after today, as text."""
        return (self.today + timedelta(days)).isoformat()

    def book(self, machine="A", day="2026-06-01", slot=3, flat=12):
        """Ask for a booking, with the key of a flat."""
        wish = {"machine": machine, "day": day, "slot": slot}
        return self.web.post("/bookings", json=wish, headers={"X-Key": f"k-{flat}"})

    def booked(self, *wishes, **more):
        """Book all of these."""
        for wish in wishes:
            self.book(*wish, **more).answers(201)

    def cancel(self, number, flat=12):
        """Cancel a booking, with the key of a flat."""
        return self.web.delete(f"/bookings/{number}", headers={"X-Key": f"k-{flat}"})

    def ids(self, answer, *wanted):
        """A list with these bookings, in this order."""
        listed(answer, dict)
        found = [each.get("id") for each in answer.json]
        if found != list(wanted):
            answer.wrong(f"The ids in it are {found}. Wanted, in this order: {list(wanted)}.")

    def free(self, answer, *wanted):
        """A list of what's free: "1A", "1B" …"""
        listed(answer, dict)
        found = [f"{each.get('slot')}{each.get('machine')}" for each in answer.json]
        if found != list(wanted):
            answer.wrong(
                f"Free (slot and machine) is {' '.join(found) or 'nothing'}. Wanted: {' '.join(wanted) or 'nothing'}."
            )
        return answer


def listed(answer, kind):
    """A 200 with a list of objects."""
    answer.answers(200)
    if not isinstance(answer.json, list) or not all(isinstance(each, kind) for each in answer.json):
        answer.wrong("The body should be a list of objects.")


def refused(answer, status):
    """An error with a body that says something."""
    answer.answers(status).has("detail")
    return answer


def booking(number, machine="A", day="2026-06-01", slot=3, flat=12):
    """A booking as it's shown."""
    return {"id": number, "machine": machine, "day": day, "slot": slot, "flat": flat}
