"""The test that emptied the till.

Ioana wanted to be careful, so she wrote tests for the bakery's till. They ran for a second. Then
her mother called from the shop: four hundred orders had been paid out. The functions of the
service had opened the real till themselves, and so had the tests.

In FastAPI a function says what it *depends* on, and somebody else gets it. A dependency is a
function; it may depend on others, and with `yield` it can tidy up after the answer:

    def oven() -> Iterator[Oven]:
        oven = Oven()
        yield oven
        oven.off()

    @app.get("/heat")
    def heat(oven: Annotated[Oven, Depends(oven)]) -> float: ...

A test puts another one in its place: `app.dependency_overrides[oven] = lambda: ToyOven()`. Nothing
else changes. Write the dependencies and the two addresses;
`pythlings shell fastapi3 -- python fastapi3.py` sells bread out of a toy till.
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
    """A dependency: the open till. It's closed after the answer, also if something went wrong."""
    # TODO
    yield open_till()


def user(x_token: Annotated[str, Header()] = "") -> str:
    """A dependency: the name of who asks, by the header X-Token (see STAFF). Otherwise 401."""
    # TODO
    return "somebody"


# TODO: a dependency `boss`. It depends on `user`, and is the same name if that's one of BOSSES.
# For others it's a 403.
# TODO: POST /sales/{cents} for all staff puts the amount into the till. It answers 201 with
# {"seller": "Dinu", "cents": 250}.
# TODO: DELETE /sales for bosses only: takes everything out. It answers {"boss": "Ioana", "cents": 400},
# with the sum. For others, the till isn't even opened.


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
