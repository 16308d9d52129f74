"""Who washes on Saturday? README.md, beside this file, has the contract."""

from collections.abc import Callable
from datetime import date

from fastapi import FastAPI


def make_app(keys: dict[str, int], today: Callable[[], date]) -> FastAPI:
    """Return an app with nothing booked. `keys` says which flat a key belongs to."""
    app = FastAPI()

    # TODO: stage 1, then 2, 3 and 4. Stage 5 is in laundry_test.py.
    @app.get("/bookings")
    def bookings() -> list[dict[str, str]]:
        return []

    return app


#: For uvicorn: thirty-one flats, with keys that are easy to type.
app = make_app({f"k-{flat}": flat for flat in range(1, 32)}, date.today)
