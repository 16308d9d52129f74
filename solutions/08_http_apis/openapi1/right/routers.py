"""An API that answers, and says nothing about itself."""

from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException
from pydantic import BaseModel, Field

BOOKS: dict[int, dict[str, Any]] = {
    1: {"id": 1, "title": "Purple Hibiscus", "copies": 2, "shelf_code": "A-7"},
    2: {"id": 2, "title": "Solaris", "copies": 0, "shelf_code": "C-1"},
}

app = FastAPI(title="Village library", version="2.1.0")


class Loan(BaseModel):
    reader: str = Field(description="Who takes it", examples=["Benedikta"])
    days: int = Field(14, description="For how long", examples=[7])


class Book(BaseModel):
    id: int
    title: str
    copies: int


class Receipt(BaseModel):
    book: int
    reader: str
    days: int


class Problem(BaseModel):
    detail: str


shelf = APIRouter(prefix="/books", tags=["books"])
loans = APIRouter(prefix="/books", tags=["loans"])


@shelf.get("", summary="All books")
def books() -> list[Book]:
    """Every book there is."""
    return [Book(**each) for each in BOOKS.values()]


@shelf.get("/{book_id}", summary="One book", responses={404: {"model": Problem, "description": "No such book"}})
def book(book_id: int) -> Book:
    """A book by its number."""
    if book_id not in BOOKS:
        raise HTTPException(404, "no such book")
    return Book(**BOOKS[book_id])


@loans.post(
    "/{book_id}/loans",
    status_code=201,
    summary="Lend a book",
    responses={404: {"model": Problem}, 409: {"model": Problem}},
)
def lend(book_id: int, loan: Loan) -> Receipt:
    """Take a copy home."""
    if book(book_id).copies == 0:
        raise HTTPException(409, "all copies are lent")
    BOOKS[book_id]["copies"] -= 1
    return Receipt(book=book_id, reader=loan.reader, days=loan.days)


app.include_router(shelf)
app.include_router(loans)


if __name__ == "__main__":
    for path, methods in app.openapi()["paths"].items():
        for method, operation in methods.items():
            print(method.upper(), path, operation.get("tags", "Default"), *operation["responses"])
