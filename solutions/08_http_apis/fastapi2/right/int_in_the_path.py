"""There is no member called "me"."""

from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException, Response

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


@walls.get("/walls")
def names() -> list[str]:
    """All walls."""
    return sorted(WALLS)


@walls.get("/walls/longest")
def longest() -> str:
    """The wall with the most routes."""
    return max(sorted(WALLS), key=lambda name: len(WALLS[name]))


@walls.get("/walls/{name}")
def wall(name: str) -> list[str]:
    """The routes of a wall."""
    if name not in WALLS:
        raise HTTPException(404, "no such wall")
    return WALLS[name]


@walls.get("/walls/{name}/{number}")
def route(name: str, number: int) -> str:
    """One route."""
    routes = wall(name)
    if not 1 <= number <= len(routes):
        raise HTTPException(404, "no such route")
    return routes[number - 1]


@walls.delete("/walls/{name}")
def remove(name: str):
    """Take a wall away."""
    wall(name)
    del WALLS[name]
    return Response(status_code=204)


app = FastAPI(title="Climbing club")
app.include_router(members)
app.include_router(walls, tags=["walls"])


if __name__ == "__main__":
    for path, methods in app.openapi()["paths"].items():
        print(", ".join(methods).upper().ljust(12), path)
