"""An API that answers, and says nothing about itself.

> Your library's API works. But the docs page puts everything under "default", and every answer is
> an "object". What's in it? Which errors are there? And then I found `shelf_code` in an answer.
> Should I see that?        Benedikta, who writes the app

FastAPI makes `/openapi.json` out of your code. The page /docs, generated clients and tests all read
it, and what your code doesn't say can't be in there. Tags put addresses into groups. Docstrings
become descriptions. A return type (or `response_model`) becomes the answer's schema, and holds back
whatever isn't in the model. `responses={404: {"model": Problem}}` names an error.

Benedikta's wishes are in WANTED.md, beside this file. Change the code until it says all of that.
`pythlings shell openapi1 -- python openapi1.py` prints a part of what it says.
"""

from typing import Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

BOOKS: dict[int, dict[str, Any]] = {
    1: {"id": 1, "title": "Purple Hibiscus", "copies": 2, "shelf_code": "A-7"},
    2: {"id": 2, "title": "Solaris", "copies": 0, "shelf_code": "C-1"},
}

app = FastAPI()


class Loan(BaseModel):
    reader: str
    days: int = 14


@app.get("/books")
def books() -> list[dict[str, Any]]:
    return list(BOOKS.values())


@app.get("/books/{book_id}")
def book(book_id: int) -> dict[str, Any]:
    if book_id not in BOOKS:
        raise HTTPException(404, "no such book")
    return BOOKS[book_id]


@app.post("/books/{book_id}/loans", status_code=201)
def lend(book_id: int, loan: Loan) -> dict[str, Any]:
    if book(book_id)["copies"] == 0:
        raise HTTPException(409, "all copies are lent")
    BOOKS[book_id]["copies"] -= 1
    return {"book": book_id, "reader": loan.reader, "days": loan.days}


if __name__ == "__main__":
    for path, methods in app.openapi()["paths"].items():
        for method, operation in methods.items():
            print(method.upper(), path, operation.get("tags", "Default"), *operation["responses"])
