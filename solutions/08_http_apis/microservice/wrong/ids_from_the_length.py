# expect: no id is used again
"""Who washes on Saturday? README.md, beside the exercise, has the contract."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from typing import Annotated, Any, Literal

from fastapi import Depends, FastAPI, Header, HTTPException, Response
from pydantic import BaseModel, ConfigDict, Field, field_validator

AHEAD = timedelta(days=14)
MOST = 2  # bookings of a flat

Machine = Literal["A", "B"]
Slot = Annotated[int, Field(ge=1, le=6)]


class Time(BaseModel):
    """A time at which somebody can wash."""

    slot: Slot
    machine: Machine


class Wish(BaseModel):
    """What a flat would like to book."""

    model_config = ConfigDict(extra="forbid")

    machine: Machine
    day: date
    slot: Slot

    @field_validator("day", mode="before")
    @classmethod
    def day_is_text(cls, day: object) -> object:
        """Refuse a number: Pydantic would take it for the seconds since 1970."""
        if isinstance(day, str):
            return day
        raise ValueError("a day is a text, such as 2026-06-01")


class Booking(BaseModel):
    """What a flat has booked."""

    id: int
    machine: Machine
    day: date
    slot: Slot
    flat: int


class Problem(BaseModel):
    """Why something can't be done."""

    detail: str


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return what `responses` needs to name these errors."""
    return {status: {"model": Problem} for status in statuses}


def make_app(keys: dict[str, int], today: Callable[[], date]) -> FastAPI:
    """Return an app with nothing booked. `keys` says which flat a key belongs to."""
    app = FastAPI(title="Linden Court laundry", version="1.0.0")
    booked: dict[int, Booking] = {}
    numbers = count(1)

    def is_open(day: date) -> bool:
        """Whether anybody can book this day."""
        return today() <= day <= today() + AHEAD

    def is_taken(machine: str, day: date, slot: int) -> bool:
        """Whether this machine is booked at this time."""
        wanted = machine, day, slot
        return any((each.machine, each.day, each.slot) == wanted for each in booked.values())

    def flat_of_key(x_key: Annotated[str, Header()] = "") -> int:
        """A dependency: the flat whose key this is."""
        if x_key not in keys:
            raise HTTPException(401, "this needs the key of a flat")
        return keys[x_key]

    def booking_of_id(booking_id: int) -> Booking:
        """A dependency: the booking in the address."""
        if booking_id not in booked:
            raise HTTPException(404, "there's no such booking")
        return booked[booking_id]

    Flat = Annotated[int, Depends(flat_of_key)]
    Found = Annotated[Booking, Depends(booking_of_id)]

    @app.post("/bookings", status_code=201, tags=["bookings"], responses=problems(401, 409))
    async def book(wish: Wish, flat: Flat, response: Response) -> Booking:
        """Book a machine."""
        if not is_open(wish.day):
            raise HTTPException(409, "that day can't be booked")
        if is_taken(wish.machine, wish.day, wish.slot):
            raise HTTPException(409, "somebody else washes then")
        if sum(each.flat == flat and each.day >= today() for each in booked.values()) >= MOST:
            raise HTTPException(409, f"a flat can have {MOST} bookings at a time")
        booking = Booking(id=len(booked) + 1, flat=flat, **wish.model_dump())
        booked[booking.id] = booking
        response.headers["Location"] = f"/bookings/{booking.id}"
        return booking

    @app.get("/bookings", tags=["bookings"])
    async def bookings(
        day: date | None = None, machine: Machine | None = None, flat: int | None = None
    ) -> list[Booking]:
        """All bookings, or those of a day, a machine, a flat."""
        found = [
            each
            for each in booked.values()
            if day in (None, each.day)
            and machine in (None, each.machine)
            and flat in (None, each.flat)
        ]
        return sorted(found, key=lambda each: (each.day, each.slot, each.machine))

    @app.get("/bookings/{booking_id}", tags=["bookings"], responses=problems(404))
    async def show(booking: Found) -> Booking:
        """One booking."""
        return booking

    @app.delete(
        "/bookings/{booking_id}",
        status_code=204,
        tags=["bookings"],
        responses=problems(401, 403, 404, 409),
    )
    async def cancel(flat: Flat, booking: Found) -> None:
        """Cancel a booking of one's own."""
        if booking.flat != flat:
            raise HTTPException(403, "another flat has booked this")
        if booking.day < today():
            raise HTTPException(409, "that day is over")
        del booked[booking.id]

    @app.get("/free", tags=["times"])
    async def free(day: date) -> list[Time]:
        """What can be booked that day."""
        if not is_open(day):
            return []
        times = [Time(slot=slot, machine=machine) for slot in range(1, 7) for machine in ("A", "B")]
        return [each for each in times if not is_taken(each.machine, day, each.slot)]

    return app


#: For uvicorn: thirty-one flats, with keys that are easy to type.
app = make_app({f"k-{flat}": flat for flat in range(1, 32)}, date.today)
