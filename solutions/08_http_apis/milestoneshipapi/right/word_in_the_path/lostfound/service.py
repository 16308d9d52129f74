"""The lost property office. README.md, beside this file, is what others get."""

import hmac
import os
from datetime import date
from itertools import count
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel, ConfigDict, Field


class Sent(BaseModel):
    """What somebody sends: without spaces around its texts, and without fields that nobody knows."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class Found(Sent):
    """A thing that somebody has found."""

    what: str = Field(min_length=1, max_length=80)
    line: int = Field(ge=1, le=17, strict=True)
    day: date


class Return(Sent):
    """To whom a thing is given back."""

    owner: str = Field(min_length=1, max_length=80)


class Thing(BaseModel):
    """A thing as it's shown."""

    id: int
    what: str
    line: int
    day: date
    owner: str | None = None


class Problem(BaseModel):
    """Why something can't be done."""

    detail: str


def problems(*statuses: int) -> dict[int | str, dict[str, type[Problem]]]:
    """Return what `responses` needs to name these errors."""
    return {status: {"model": Problem} for status in statuses}


def make_app(key: str) -> FastAPI:
    """Return an app without any things in it. `key` is the office's; without one, nobody is the office."""
    app = FastAPI(title="Lost property", version="1.0.0")
    things: dict[int, Thing] = {}
    numbers = count(1)

    def office(x_key: Annotated[str, Header()] = "") -> None:
        """A dependency: only the office gets past it."""
        if not key or not hmac.compare_digest(x_key.encode(), key.encode()):
            raise HTTPException(401, "this needs the key of the office")

    def known(number: int) -> Thing:
        """A dependency: the thing in the address."""
        if number not in things:
            raise HTTPException(404, "there's no such thing")
        return things[number]

    @app.post("/things", status_code=201, dependencies=[Depends(office)], responses=problems(401))
    async def hand_in(found: Found) -> Thing:
        """Add a thing."""
        made = Thing(id=next(numbers), what=found.what, line=found.line, day=found.day)
        things[made.id] = made
        return made

    @app.get("/search/{word}")
    async def search(word: str) -> list[Thing]:
        """What's still here and has this word in it, the newest day first."""
        here = [each for each in things.values() if each.owner is None]
        fitting = [each for each in here if word.casefold() in each.what.casefold()]
        return sorted(fitting, key=lambda each: each.day, reverse=True)

    @app.get("/things/{number}", responses=problems(404))
    async def look_up(thing: Annotated[Thing, Depends(known)]) -> Thing:
        """One thing."""
        return thing

    @app.patch(
        "/things/{number}",
        dependencies=[Depends(office)],
        responses=problems(401, 404, 409),
    )
    async def give_back(thing: Annotated[Thing, Depends(known)], to: Return) -> Thing:
        """Give a thing back to its owner, once and for all."""
        if thing.owner is not None:
            raise HTTPException(409, "it was given back already")
        thing.owner = to.owner
        return thing

    return app


app = make_app(os.environ.get("OFFICE_KEY", ""))
