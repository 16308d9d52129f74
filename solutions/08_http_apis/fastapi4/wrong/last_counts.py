# expect: too old
"""Minus three nights, and a dog called null.

Kerttu looks after other people's dogs. Her booking page takes what it's given. This week: a stay
of minus three nights, a dog called "  ", 40 dogs at once, and a guest who typed "nihgts" and got the
default of one night. He's on a boat and can't be reached.

A Pydantic model as a parameter is the *body* of the request. `Field` says what's allowed, and
`extra="forbid"` refuses what nobody knows:

    class Walk(BaseModel):
        model_config = ConfigDict(extra="forbid")
        minutes: int = Field(ge=10, le=180)

Path and Query do the same for parameters: `page: Annotated[int, Query(ge=1)] = 1`. FastAPI's own
422 is long. Kerttu's page wants something it can show beside the fields:

    422 {"errors": {"nights": "Input should be greater than or equal to 1"}}

`python3 fastapi4.py` (on Windows `py fastapi4.py`) books a few stays.
"""

from typing import Annotated

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

app = FastAPI(title="Dogs")


class Dog(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)
    name: str = Field(min_length=1, max_length=30)
    age: float | None = Field(default=None, ge=0, le=30)


class Stay(BaseModel):
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
    return {"euros": 25 * nights * dogs}


@app.exception_handler(RequestValidationError)
def explain(request: Request, error: RequestValidationError) -> JSONResponse:
    errors: dict[str, str] = {}
    for each in error.errors():
        first, *rest = each["loc"]
        field = ".".join(str(part) for part in rest) or str(first)
        errors[field] = each["msg"]
    return JSONResponse({"errors": errors}, status_code=422)


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
