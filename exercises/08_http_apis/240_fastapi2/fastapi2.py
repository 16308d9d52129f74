"""There's no member called "me".

> Since the last release the app greets everyone with an error: "me" is not a valid number.
> /members/me always worked before! Nobody touched it, we only sorted the file.        Sefa

The climbing club's service has grown to four hundred lines. Somebody has put its routes into
alphabetical order. But FastAPI tries them from top to bottom, and the first that fits answers. And
{number} fits everything, "me" too.

A large file can be split into routers:

    router = APIRouter(prefix="/walls", tags=["walls"])

    @router.get("/{name}")                    # /walls/NAME
    def wall(name: str) -> ...: ...

    app.include_router(router)

Fix the order, and build the missing router for the walls, as its TODO says. Then list all routes,
in the order in which they're tried: `pythlings shell fastapi2 -- python fastapi2.py`.
"""

from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException

MEMBERS = {1: "Sefa", 2: "Ikram", 40: "Jörg"}
WALLS = {"north": ["Crimp City", "Blue Moon"], "south": ["Easy Peasy"]}
LOGGED_IN = 2  # who "me" is; a real login comes in the next exercise

members = APIRouter(prefix="/members", tags=["members"])


@members.get("/{number}")
def member(number: int) -> dict[str, Any]:
    """One member."""
    if number not in MEMBERS:
        raise HTTPException(404, "no such member")
    return {"number": number, "name": MEMBERS[number]}


@members.get("/count")
def count() -> int:
    """How many there are."""
    return len(MEMBERS)


@members.get("/me")
def me() -> dict[str, Any]:
    """The member who asks."""
    return member(LOGGED_IN)


# TODO: a router `walls`, with the prefix /walls and the tag "walls"
#
# GET /walls                     all names, in alphabetical order: ["north", "south"]
# GET /walls/longest             the name of the wall with the most routes ("north"). If there are
#                                several, it's the first in the alphabet
# GET /walls/{name}              its routes: ["Crimp City", "Blue Moon"]. Another name is a 404
# GET /walls/{name}/{number}     its route with this number, counted from 1: "Crimp City". A 404 if
#                                there's no such wall or route, and a 422 if it's not a number
# DELETE /walls/{name}           takes the wall away: an empty 204, or 404 if there's no such wall


app = FastAPI(title="Climbing club")
app.include_router(members)


if __name__ == "__main__":
    for path, methods in app.openapi()["paths"].items():
        print(", ".join(methods).upper().ljust(12), path)
