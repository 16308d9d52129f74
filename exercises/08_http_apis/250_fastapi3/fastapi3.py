"""The test that emptied the till.

Ioana wanted to be careful, so she wrote tests for the bakery's till. They ran for a second. Then
her mother called from the shop: four hundred orders had been paid out. The service's functions
opened the real till themselves, and in the tests they did so, too.

In FastAPI a function says what it *depends* on, and FastAPI fetches it. A dependency is a function.
It may depend on others, and with `yield` it can tidy up after the answer:

    def oven() -> Iterator[Oven]:
        oven = Oven()
        yield oven
        oven.off()

    @app.get("/heat")
    def heat(oven: Annotated[Oven, Depends(oven)]) -> float: ...

A test can put another one in its place: `app.dependency_overrides[oven] = lambda: ToyOven()`.

Write the dependencies and the two addresses. `pythlings shell fastapi3 -- python fastapi3.py` sells
bread from a toy till.
"""

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
    """A dependency: the open till. It's closed after the answer, even if something went wrong."""
    # TODO
    yield open_till()


def user(x_token: Annotated[str, Header()] = "") -> str:
    """A dependency: who asks? The header X-Token says it (see STAFF). An unknown token is a 401."""
    # TODO
    return "somebody"


# TODO: a dependency `boss`. It depends on `user`, and returns the same name if it's one of BOSSES.
# For others it's a 403.
# TODO: POST /sales/{cents}, for all staff, puts the amount into the till. It answers 201 with
# {"seller": "Dinu", "cents": 250}.
# TODO: DELETE /sales, for bosses only, takes everything out. It answers with the sum:
# {"boss": "Ioana", "cents": 400}. For others, the till isn't even opened.


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
