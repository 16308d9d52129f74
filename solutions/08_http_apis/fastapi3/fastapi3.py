"""The test that emptied the till."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI(title="Till")

STAFF = {"tok-ioana": "Ioana", "tok-dinu": "Dinu"}
BOSSES = {"Ioana"}


class Till:
    """The till. The real one makes a noise when it opens, and must be closed again."""

    def __init__(self) -> None:
        self.coins: list[int] = []
        self.closed = False

    def close(self) -> None:
        """Shut the drawer."""
        self.closed = True


def open_till() -> Till:
    """Open the real till, in the shop."""
    return Till()


def till() -> Iterator[Till]:
    """A dependency: the open till. It's closed after the answer, also if something went wrong."""
    drawer = open_till()
    try:
        yield drawer
    finally:
        drawer.close()


def user(x_token: Annotated[str, Header()] = "") -> str:
    """A dependency: the name of who asks, by the header X-Token (see STAFF). Otherwise 401."""
    if x_token not in STAFF:
        raise HTTPException(401, "who are you?")
    return STAFF[x_token]


def boss(name: Annotated[str, Depends(user)]) -> str:
    """A dependency: the name of the boss who asks."""
    if name not in BOSSES:
        raise HTTPException(403, "only for bosses")
    return name


@app.post("/sales/{cents}", status_code=201)
def sell(
    cents: int, seller: Annotated[str, Depends(user)], drawer: Annotated[Till, Depends(till)]
) -> dict[str, str | int]:
    """Put an amount into the till."""
    drawer.coins.append(cents)
    return {"seller": seller, "cents": cents}


@app.delete("/sales")
def empty(
    name: Annotated[str, Depends(boss)], drawer: Annotated[Till, Depends(till)]
) -> dict[str, str | int]:
    """Take everything out of the till."""
    total = sum(drawer.coins)
    drawer.coins.clear()
    return {"boss": name, "cents": total}


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    toy = Till()
    app.dependency_overrides[till] = lambda: toy
    shop = TestClient(app)
    for method, address, token in (
        ("POST", "/sales/250", "tok-dinu"),
        ("POST", "/sales/150", "tok-ioana"),
        ("DELETE", "/sales", "tok-dinu"),
        ("DELETE", "/sales", "tok-ioana"),
    ):
        answer = shop.request(method, address, headers={"X-Token": token})
        print(method.ljust(7), address.ljust(11), answer.status_code, answer.text)

# Why this way
#
# `boss` builds on `user`, so the 401 is written once, and comes before the 403. Dependencies are fetched
# from left to right: the boss first, and the till only for a boss. `finally` closes the drawer even if the
# sale fails. Overrides are made by function: `app.dependency_overrides[user]` logs a test in as anybody,
# without a token. Databases come to FastAPI services just like this till.
