"""Minus three nights, and a dog without a name."""

from typing import Annotated

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

app = FastAPI(title="Dogs")


class Dog(BaseModel):
    """A dog, as its owner describes it."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    name: str = Field(min_length=1, max_length=30)
    age: float | None = Field(default=None, ge=0, le=30)


class Stay(BaseModel):
    """What is booked."""

    model_config = ConfigDict(extra="forbid")

    dogs: list[Dog] = Field(min_length=1, max_length=3)
    nights: int = Field(default=1, ge=1, le=60)


@app.post("/stays", status_code=201)
def book(stay: Stay) -> Stay:
    """Book a stay, and answer with what was booked."""
    return stay


@app.get("/price")
def price(
    nights: Annotated[int, Query(ge=1, le=60)] = 1, dogs: Annotated[int, Query(ge=1, le=3)] = 1
) -> dict[str, int]:
    """Say what a stay costs."""
    return {"euros": 25 * nights * dogs}


@app.exception_handler(RequestValidationError)
def explain(request: Request, error: RequestValidationError) -> JSONResponse:
    """Answer with a message for each field."""
    errors: dict[str, str] = {}
    for each in error.errors():
        where, *rest = each["loc"]
        errors.setdefault(".".join(map(str, rest or [where])), each["msg"])
    return JSONResponse({"errors": errors}, 422)


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    page = TestClient(app)
    for body in (
        {"dogs": [{"name": " Halti ", "age": 3.5}], "nights": 2},
        {"dogs": [{"name": "  "}], "nights": -3},
        {"dogs": [{"name": "Musti"}], "nihgts": 14},
    ):
        answer = page.post("/stays", json=body)
        print(answer.status_code, answer.text)

# Why this way
#
# The models are the rules, in one place, and /docs shows them, too. Without `extra="forbid"`, a slip such
# as "nihgts" is ignored and a default steps in. If the body as a whole isn't JSON, its error has a `loc` as
# well, but with no field in it. An error's `input` is left out on purpose: it would send back what people
# typed, passwords included. And a dog called "null"? That's a text like any other, so it's up to Kerttu.
