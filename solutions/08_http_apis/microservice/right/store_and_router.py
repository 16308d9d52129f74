"""A store with a lock, a router, and one handler for all that's refused."""

import threading
from datetime import date, timedelta
from enum import Enum
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Query, Request, Security
from fastapi.responses import JSONResponse, Response
from fastapi.security import APIKeyHeader
from pydantic import BaseModel, BeforeValidator, Field


class Machine(str, Enum):
    A = "A"
    B = "B"


def as_text(day: object) -> object:
    if isinstance(day, str):
        return day
    raise ValueError("days are texts")


class NewBooking(BaseModel, extra="forbid"):
    machine: Machine
    day: Annotated[date, BeforeValidator(as_text)]
    slot: int = Field(gt=0, lt=7)


class Booking(BaseModel):
    id: int
    machine: Machine
    day: date
    slot: int = Field(gt=0, lt=7)
    flat: int


class Free(BaseModel):
    slot: int
    machine: Machine


class ErrorBody(BaseModel):
    detail: str


class Refused(Exception):
    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


class Store:
    def __init__(self, today) -> None:
        self.today, self.rows, self.last = today, [], 0
        self.lock = threading.Lock()

    def can_be_booked(self, day):
        return 0 <= (day - self.today()).days <= 14

    def add(self, wish, flat):
        with self.lock:
            if not self.can_be_booked(wish.day):
                raise Refused(409, "not that day")
            mine = 0
            for row in self.rows:
                if row.day == wish.day and row.slot == wish.slot and row.machine is wish.machine:
                    raise Refused(409, "taken")
                if row.flat == flat and row.day >= self.today():
                    mine += 1
            if mine > 1:
                raise Refused(409, "you have two already")
            self.last += 1
            row = Booking(id=self.last, flat=flat, **dict(wish))
            self.rows.append(row)
            return row

    def get(self, number):
        for row in self.rows:
            if row.id == number:
                return row
        raise Refused(404, "no such booking")

    def remove(self, number, flat):
        with self.lock:
            row = self.get(number)
            if row.flat != flat:
                raise Refused(403, "not yours")
            if row.day < self.today():
                raise Refused(409, "it's over")
            self.rows.remove(row)


def make_app(keys, today):
    app = FastAPI(title="Linden Court laundry")
    store = Store(today)
    header = APIKeyHeader(name="X-Key", auto_error=False)
    router = APIRouter(prefix="/bookings")
    names = {
        status: {"model": ErrorBody, "description": "refused"} for status in (401, 403, 404, 409)
    }

    @app.exception_handler(Refused)
    def refused(request: Request, error: Refused):
        return JSONResponse({"detail": str(error)}, error.status)

    def who(key: Annotated[str | None, Security(header)]) -> int:
        try:
            return keys[key]
        except KeyError:
            raise Refused(401, "whose key is that?") from None

    @router.post("", status_code=201, response_model=Booking, responses=names)
    def new(wish: NewBooking, response: Response, flat: int = Depends(who)):
        print("a wish:", wish)
        row = store.add(wish, flat)
        response.headers["location"] = f"/bookings/{row.id}"
        return row

    @router.get("", response_model=list[Booking])
    def listed(
        day: date = Query(None),
        machine: Machine = Query(None),
        flat: Annotated[int | None, Query()] = None,
    ):
        rows = sorted(store.rows, key=lambda row: row.machine.value)
        rows = sorted(sorted(rows, key=lambda row: row.slot), key=lambda row: row.day)
        if day is not None:
            rows = [row for row in rows if row.day == day]
        if machine is not None:
            rows = [row for row in rows if row.machine == machine]
        if flat is not None:
            rows = [row for row in rows if row.flat == flat]
        return rows

    @router.get("/{number}", response_model=Booking, responses=names)
    def one(number: int):
        return store.get(number)

    @router.delete("/{number}", status_code=204, responses=names)
    def away(number: int, flat: int = Depends(who)):
        store.remove(number, flat)
        return Response(status_code=204)

    @app.get("/free", response_model=list[Free])
    def free(day: date):
        taken = {(row.slot, row.machine) for row in store.rows if row.day == day}
        return [
            {"slot": slot, "machine": machine}
            for slot in range(1, 7)
            for machine in Machine
            if store.can_be_booked(day) and (slot, machine) not in taken
        ]

    app.include_router(router)
    return app


app = make_app({}, date.today)
