"""Minus three nights, and a dog without a name.

Kerttu looks after other people's dogs. Her booking page takes whatever it's given. This week: a
stay of minus three nights, a dog called "  ", 40 dogs at once, and a guest who typed "nihgts" and
got the default, one night. He's on a boat and can't be reached.

A Pydantic model as a parameter is the *body* of the request. `Field` says what's allowed, and
`extra="forbid"` refuses fields that nobody knows:

    class Walk(BaseModel):
        model_config = ConfigDict(extra="forbid")
        minutes: int = Field(ge=10, le=180)

Path and Query do the same for parameters: `page: Annotated[int, Query(ge=1)] = 1`.

FastAPI's own 422 is long. Kerttu's page wants something it can show beside the fields:

    422 {"errors": {"nights": "Input should be greater than or equal to 1"}}

Do the TODOs. `pythlings shell fastapi4 -- python fastapi4.py` books a few stays.
"""

from typing import Annotated

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

app = FastAPI(title="Dogs")


# TODO: a Dog has a `name` of 1 to 30 characters. Spaces around it are cut off first, so "  " isn't
# a name. Its `age` in years is a float from 0 to 30. If nobody knows it, it's None, the default.
class Dog(BaseModel):
    name: str
    age: float | None = None


# TODO: a Stay has `dogs`, from 1 to 3 of them, and `nights`, from 1 to 60, with the default 1.
# Neither model takes a field that it doesn't know. Write the limits with `Field`: Kerttu's page
# shows its messages.
class Stay(BaseModel):
    dogs: list[Dog]
    nights: int = 1


@app.post("/stays", status_code=201)
def book(stay: Stay) -> Stay:
    """Book a stay, and answer with what was booked."""
    return stay


# TODO: GET /price?nights=2&dogs=1 answers {"euros": 50}: 25 for each night and each dog.
# The limits are those of a stay, and both are 1 by default.
# TODO: a handler for RequestValidationError. It answers with a 422, {"errors": {FIELD: MESSAGE}}.
# FIELD is the error's `loc` without its first part ("body", "query"), with dots: "dogs.0.name".
# If nothing is left then, FIELD is that first part. MESSAGE is the error's `msg`. If a field has
# several errors, the first counts.


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
