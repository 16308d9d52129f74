"""There's no member called "me".

> Since the last release the app greets everyone with an error: "me" is not a valid number.
> /members/me always worked before! Nobody touched it, we only sorted the file.        Sefa

The climbing club's service has grown to four hundred lines, and somebody has put its routes in the
order of the alphabet. But FastAPI tries them from top to bottom, and the first that fits answers.
{number} fits everything, "me" too.

Large files are divided into routers:

    router = APIRouter(prefix="/walls", tags=["walls"])

    @router.get("/{name}")                    # /walls/NAME
    def wall(name: str) -> ...: ...

    app.include_router(router)

Repair the order, and build the missing router for the walls, as its TODO says.
`python3 fastapi2.py` (on Windows `py fastapi2.py`) lists the routes in the order in which they're tried.
"""

from typing import Any

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Response

MEMBERS = {1: "Sefa", 2: "Ikram", 40: "Jörg"}
WALLS = {"north": ["Crimp City", "Blue Moon"], "south": ["Easy Peasy"]}
LOGGED_IN = 2  # who "me" is; a real login comes in the next exercise

members = APIRouter(prefix="/members", tags=["members"])


@members.get("/count")
def count() -> int:
    """How many there are."""
    return len(MEMBERS)


@members.get("/me")
def me() -> dict[str, Any]:
    """The member who asks."""
    return member(LOGGED_IN)


@members.get("/{number}")
def member(number: int) -> dict[str, Any]:
    """One member."""
    if number not in MEMBERS:
        raise HTTPException(404, "no such member")
    return {"number": number, "name": MEMBERS[number]}


walls = APIRouter()
no_wall = HTTPException(status_code=404, detail="There's no such wall.")


def found(name: str) -> list[str]:
    routes = WALLS.get(name)
    if routes is None:
        raise no_wall
    return routes


@walls.get("/longest")
async def longest():
    return min(WALLS, key=lambda n: (-len(WALLS[n]), n))


@walls.get("/{name}/{number}")
async def one(name: str, number: int):
    try:
        if number <= 0:
            raise IndexError
        return found(name)[number - 1]
    except IndexError:
        raise HTTPException(404) from None


@walls.delete("/{name}")
async def away(name: str):
    found(name)
    WALLS.pop(name)
    return Response(status_code=204)


@walls.get("/{name}")
async def routes(routes: list = Depends(found)):
    return routes


@walls.get("")
async def names():
    return sorted([*WALLS])


app = FastAPI(title="Climbing club")
app.include_router(members)
app.include_router(walls, prefix="/walls", tags=["walls"])


if __name__ == "__main__":
    for path, methods in app.openapi()["paths"].items():
        print(", ".join(methods).upper().ljust(12), path)
