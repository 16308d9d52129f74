from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError
from pydantic2 import Booking, main
from pythlings_checks import called

FORM = {
    "cabin": "Räven",
    "arrival": "2026-12-27",
    "departure": "2027-01-02",
    "guests": 3,
    "phone": "0470 900-12",
    "price": "612.50",
}


def book(told, **changes):
    """Make a booking that's right."""
    data = {**FORM, **changes}
    try:
        return Booking.model_validate(data)
    except ValidationError as error:
        pytest.fail(f"{told}\nA booking should be possible, but:\n{error}")
    except (AttributeError, KeyError, TypeError) as error:
        pytest.fail(f"{told}\nIt ended with {type(error).__name__}: {error}")


def refuse(told, *places, **changes):
    """The booking is refused, with one complaint about one of these places."""
    data = {**FORM, **changes}
    try:
        found = Booking.model_validate(data)
    except ValidationError as error:
        if error.error_count() != 1 or error.errors()[0]["loc"] not in places:
            pytest.fail(f"{told}\nExpected one complaint, about that. It was:\n{error}")
    except (AttributeError, KeyError, TypeError) as error:
        pytest.fail(f"{told}\nExpected a ValidationError, it was {type(error).__name__}: {error}")
    else:
        pytest.fail(f"{told}\nThis should be refused, but was accepted: {found!r}")


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def test_phone():
    """a phone number is kept, without spaces and dashes"""
    for phone, wanted in (("0470 900-12", "047090012"), ("+47 90-0", "+47900"), ("112", "112")):
        found = book(f"The phone number {phone!r}.", phone=phone).phone
        if found is None:
            pytest.fail(f"The phone number was {phone!r}. In the booking, phone is None.")
        check(f"The phone number {phone!r}, in the booking:", wanted, found)


def test_no_phone():
    """a text that isn't a phone number is refused"""
    for phone in ("ask Ola", "", " - ", "+", "47+900", "90²"):
        refuse(f"The phone number is {phone!r}.", ("phone",), phone=phone)


def test_comma():
    """a price may have a comma"""
    found = book("The price is '612,50'.", price="612,50").price
    check("The price '612,50', in the booking:", Decimal("612.50"), found)


def test_decimal():
    """a price is a Decimal, whatever came in"""
    for price in ("612.50", 12, Decimal("7.10"), 0.5):
        found = book(f"The price is {price!r}; it needn't be a text.", price=price).price
        if not isinstance(found, Decimal):
            pytest.fail(f"The price {price!r} should be a Decimal in the booking. It's {found!r}.")
        check(f"The price {price!r}, in the booking:", Decimal(str(price)), found)


def test_no_price():
    """a price that isn't a number, or is below 0, is refused"""
    for price in ("-0,01", -1, "free", "", [1], None):
        refuse(f"The price is {price!r}.", ("price",), price=price)


def test_wrong_arrival():
    """a date that doesn't exist is a complaint about this date"""
    refuse("The arrival is on 31 February.", ("arrival",), arrival="2026-02-31")
    refuse("The departure is on 31 November.", ("departure",), departure="2026-11-31")


def test_order():
    """the departure is after the arrival"""
    both = ((), ("departure",), ("arrival",))
    refuse("The departure is a day before the arrival.", *both, departure="2026-12-26")
    refuse("Arrival and departure are on the same day.", *both, departure="2026-12-27")
    found = book("One night.", departure="2026-12-28")
    check("One night. The departure:", date(2026, 12, 28), found.departure)


def test_missing():
    """a missing date is a complaint, and nothing else"""
    for name in ("arrival", "departure"):
        data = {key: value for key, value in FORM.items() if key != name}
        try:
            Booking.model_validate(data)
        except ValidationError as error:
            found = [each["loc"] for each in error.errors()]
            check(f"There's no {name}. The places of the complaints:", [(name,)], found)
        except KeyError as error:
            pytest.fail(f"There's no {name}. Expected a ValidationError, it was KeyError: {error}")
        else:
            pytest.fail(f"There's no {name}, and nobody complained.")


@pytest.mark.parametrize(
    ("name", "value"), [("guests", 90), ("phone", "ask Ola"), ("price", "-1"), ("arrival", "soon")]
)
def test_changed(name, value):
    """a booking that's changed is checked again"""
    booking = book("A booking as before.")
    try:
        setattr(booking, name, value)
    except ValidationError:
        return
    pytest.fail(f"booking.{name} = {value!r} was accepted.")


def test_changed_dates():
    """a change of either date is checked against the other one"""
    for name, day in (("arrival", date(2027, 5, 17)), ("departure", date(2026, 5, 17))):
        booking = book("A booking as before.")
        try:
            setattr(booking, name, day)
        except ValidationError:
            continue
        pytest.fail(
            f"booking.{name} = {day} was accepted. Now the departure is before the arrival."
        )


def test_changed_right():
    """a correct change is cleaned like a new booking"""
    booking = book("A booking as before.")
    try:
        booking.price = "7,50"
        booking.phone = "11 2"
        booking.guests = 8
    except ValidationError as error:
        pytest.fail(f"price = '7,50', phone = '11 2' and guests = 8 should be possible:\n{error}")
    found = (booking.price, booking.phone, booking.guests)
    told = "Changed to price '7,50', phone '11 2', guests 8. They are now:"
    check(told, (Decimal("7.50"), "112", 8), found)


def test_form_untouched():
    """the form itself stays as it was"""
    form = {**FORM, "price": "612,50"}
    Booking.model_validate(form)
    check("The form after the booking:", {**FORM, "price": "612,50"}, form)


def test_program():
    """the program adds up, and complains twice"""
    called(main).says("Heron +4790012345 632.50", "1 complaint: ", "isn't after the arrival")
