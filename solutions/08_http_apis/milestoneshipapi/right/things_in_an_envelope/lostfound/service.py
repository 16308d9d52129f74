"""Another design: ids are texts, a bearer token, POST for returns, search under its own address."""

import os
import secrets
from datetime import date
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Query, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field, StringConstraints

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]


class Item(BaseModel, extra="forbid"):
    name: Text
    tram_line: int = Field(gt=0, lt=18, strict=True)
    found_on: date


class Handover(BaseModel, extra="forbid"):
    item_id: str
    owner: Text


class Stored(BaseModel):
    item_id: str
    name: str
    tram_line: int
    found_on: date


class Full(Stored):
    state: str
    owner: str | None


class Created(BaseModel):
    item_id: str


class Results(BaseModel):
    count: int
    results: list[Stored]


class ErrorModel(BaseModel):
    detail: str


class Office:
    def __init__(self, key: str) -> None:
        self.key = key
        self.items: dict[str, Full] = {}

    def guard(
        self, token: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))]
    ) -> None:
        if self.key == "" or token is None or not secrets.compare_digest(token.credentials.encode(), self.key.encode()):
            raise HTTPException(401, "office only", headers={"WWW-Authenticate": "Bearer"})

    def get(self, item_id: str) -> Full:
        try:
            return self.items[item_id]
        except KeyError:
            raise HTTPException(404, "unknown") from None


def make_app(key: str) -> FastAPI:
    office = Office(key)
    router = APIRouter(prefix="/api/v1", responses={code: {"model": ErrorModel} for code in (401, 404, 409)})

    @router.post("/items", status_code=201, dependencies=[Depends(office.guard)])
    def add(item: Item, response: Response) -> Created:
        print("new:", item)
        made = Full(item_id=str(uuid4()), state="here", owner=None, **item.model_dump())
        office.items[made.item_id] = made
        response.headers["Location"] = f"/api/v1/items/{made.item_id}"
        return Created(item_id=made.item_id)

    @router.get("/search")
    def search(q: Annotated[str, Query(min_length=1)], limit: int = 1000) -> Results:
        found: list[Stored] = []
        for item in office.items.values():
            if item.state == "here" and q.lower() in item.name.lower():
                found.append(Stored(**item.model_dump(exclude={"state", "owner"})))
        found.sort(key=lambda item: item.found_on.toordinal() * -1)
        return Results(count=len(found), results=found[:limit])

    @router.get("/items/{item_id}")
    def one(item_id: str) -> Full:
        return office.get(item_id)

    @router.post("/handovers", status_code=204, dependencies=[Depends(office.guard)])
    def hand_over(handover: Handover) -> None:
        item = office.get(handover.item_id)
        if item.state != "here":
            raise HTTPException(status_code=409, detail="gone")
        item.state, item.owner = "gone", handover.owner

    app = FastAPI(title="Lost and found")
    app.include_router(router)
    return app


app = make_app(os.getenv("OFFICE_KEY", default=""))
