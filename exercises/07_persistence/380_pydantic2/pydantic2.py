"""Four reports from the cabins.

Solveig rents out cabins by a lake. Her `Booking` has validators, and still she writes:

1. "The phone number is None in every booking."
2. "12,50 is refused as a price. And 12.50 arrives as a text, so I can't add up."
3. "Somebody typed 31 February as the arrival, and I got a KeyError."
4. "I could set `guests = 90` later, and an arrival after the departure. Nobody complained."

A validator gets a value and returns what the field will hold. Usually it runs *after* Pydantic's
own conversion; with mode="before", it sees what came in. A rule about two fields belongs in a
`model_validator` with mode="after": it runs when all fields are right, and returns `self`. Later
changes to a field aren't checked at all, unless `model_config` asks for it.

Fix all four. What worked must still work.

    pythlings shell pydantic2 -- python pydantic2.py
"""

from datetime import date
from decimal import Decimal

from pydantic import BaseModel, Field, ValidationError, ValidationInfo, field_validator


class Booking(BaseModel):
    """A booking.

    - guests: 1 to 8
    - phone: digits, perhaps with + in front. Spaces and - are removed
    - price: a Decimal, not below 0. Texts may have a comma: "12,50"
    - The departure is after the arrival.
    """

    cabin: str
    arrival: date
    departure: date
    guests: int = Field(ge=1, le=8)
    phone: str
    price: Decimal = Field(ge=0)

    @field_validator("phone")
    @classmethod
    def digits_only(cls, phone: str) -> str:
        phone = phone.replace(" ", "").replace("-", "")
        if not phone.removeprefix("+").isdecimal():
            raise ValueError("this is no phone number")

    @field_validator("price")
    @classmethod
    def comma(cls, price: Decimal) -> Decimal:
        return str(price).replace(",", ".")

    @field_validator("departure")
    @classmethod
    def in_order(cls, departure: date, info: ValidationInfo) -> date:
        if departure <= info.data["arrival"]:
            raise ValueError("the departure isn't after the arrival")
        return departure


def main() -> None:
    form = {
        "cabin": "Heron",
        "arrival": "2026-12-27",
        "departure": "2027-01-02",
        "guests": 3,
        "phone": "+47 900-12 345",
        "price": "612,50",
    }
    for changes in ({}, {"arrival": "2026-02-31"}, {"departure": "2026-12-27"}):
        try:
            booking = Booking.model_validate({**form, **changes})
            print(booking.cabin, booking.phone, booking.price + 20)
        except ValidationError as error:
            print(f"{error.error_count()} complaint:", error.errors()[0]["msg"])


if __name__ == "__main__":
    main()
