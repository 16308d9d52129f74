"""An API that answers, and says nothing about itself."""

from typing import Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

BOOKS: dict[int, dict[str, Any]] = {
    1: {"id": 1, "title": "Purple Hibiscus", "copies": 2, "shelf_code": "A-7"},
    2: {"id": 2, "title": "Solaris", "copies": 0, "shelf_code": "C-1"},
}


app = FastAPI(title="Village library", version="2.1.0")


class Book(BaseModel):
    """A book, as readers see it."""

    id: int
    title: str
    copies: int


class Loan(BaseModel):
    """What a reader asks for."""

    reader: str = Field(description="The name on the reader's card", examples=["Benedikta"])
    days: int = Field(default=14, description="For how many days", examples=[7])


class Receipt(BaseModel):
    """What was lent."""

    book: int
    reader: str
    days: int


class Problem(BaseModel):
    """What went wrong."""

    detail: str


@app.get("/books", tags=["books"], summary="All books")
def books() -> list[Book]:
    """All books, also those that are lent."""
    return [Book(**each) for each in BOOKS.values()]


@app.get(
    "/books/{book_id}", tags=["books"], summary="One book", responses={404: {"model": Problem}}
)
def book(book_id: int) -> Book:
    """One book, and how many copies of it are there."""
    if book_id not in BOOKS:
        raise HTTPException(404, "no such book")
    return Book(**BOOKS[book_id])


@app.post(
    "/books/{book_id}/loans",
    status_code=201,
    tags=["loans"],
    summary="Lend a book",
    responses={404: {"model": Problem}, 409: {"model": Problem}},
)
def lend(book_id: int, loan: Loan) -> Receipt:
    """Lend a copy to a reader. It's a 409 if all of them are lent."""
    if book(book_id).copies == 0:
        raise HTTPException(409, "all copies are lent")
    BOOKS[book_id]["copies"] -= 1
    return Receipt(book=book_id, reader=loan.reader, days=loan.days)


if __name__ == "__main__":
    for path, methods in app.openapi()["paths"].items():
        for method, operation in methods.items():
            print(method.upper(), path, operation.get("tags", "Default"), *operation["responses"])

# Why this way
#
# The types do most of it: `list[Book]` is the schema, and also the filter that holds the shelf code back. A
# model for what goes out, separate from what's stored, protects the next secret field, too. Nobody can see
# from outside which errors a function raises, so `responses` names them. A 422 is there by itself. A page
# written by hand goes stale; these docs can't: change a model, and they change.
