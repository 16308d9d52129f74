import dataclasses
import functools
from datetime import date

import pytest
from postinit1 import Stay, longer, receipt
from pythlings_checks import program


def said(*values, **options):
    """Make a Stay, or say in words why it couldn't be made."""
    try:
        return Stay(*values, **options)
    except (TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


def made(*values, **options):
    """Make a Stay, or fail in words."""
    found = said(*values, **options)
    if isinstance(found, str):
        call = ", ".join(
            [*map(shown, values), *(f"{key}={shown(value)}" for key, value in options.items())]
        )
        pytest.fail(f"Stay({call}) can't be made\n{found}")
    return found


def shown(value):
    return repr(value).replace("datetime.", "")


def check(found, wanted, what):
    found = str(found).replace("datetime.", "")
    if found != str(wanted):
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


JULY_3, JULY_6, JULY_7 = date(2026, 7, 3), date(2026, 7, 6), date(2026, 7, 7)
NEW_YEAR = date(2026, 12, 31), date(2027, 1, 1)


def test_nights():
    """the nights follow from the dates"""
    stay = made("Kea Hut", JULY_3, JULY_6, 4)
    check(stay.nights, 3, "from the 3rd to the 6th, the nights are")
    check(made("Tui Hut", *NEW_YEAR).nights, 1, "from 31 December to 1 January, the nights are")
    leap = made("Tui Hut", date(2028, 2, 27), date(2028, 3, 2))
    check(leap.nights, 4, "from 27 February to 2 March 2028, the nights are")


def test_price():
    """the price follows from nights and guests"""
    check(made("Kea Hut", JULY_3, JULY_6, 4).price, 300, "3 nights of 4 guests cost")
    check(made("Kea Hut", JULY_3, JULY_6).price, 75, "3 nights of 1 guest cost")


def test_member():
    """members pay 20"""
    check(made("Kea Hut", JULY_3, JULY_7, 2, True).price, 160, "4 nights of 2 members cost")
    found = made("Kea Hut", JULY_3, JULY_7, member=True).price
    check(found, 80, "4 nights of 1 member cost")
    found = made("Kea Hut", JULY_3, JULY_7, member=False).price
    check(found, 100, "4 nights, with member=False, cost")


def test_not_typed_in():
    """nights and price can't be handed in"""
    for name in ("nights", "price"):
        found = str(said("Kea Hut", JULY_3, JULY_6, 4, **{name: 5}))
        if "TypeError" not in found:
            pytest.fail(f"A stay can still be made with {name}=5. It should be a TypeError.")


def test_fields():
    """member isn't kept, the rest is, in this order"""
    made("Kea Hut", JULY_3, JULY_6)
    found = ", ".join(field.name for field in dataclasses.fields(Stay))
    order = [name for name in found.split(", ") if name not in ("nights", "price")]
    wanted = "hut, arrival, departure, guests"
    check(", ".join(order), wanted, "the fields, nights and price aside, are")


def test_equal():
    """two stays of the same dates and guests are equal"""
    check(
        made("Kea Hut", JULY_3, JULY_6, 4) == made("Kea Hut", JULY_3, JULY_6, guests=4),
        True,
        "two equal stays, compared by ==",
    )


def test_no_night():
    """a stay without a night is refused"""
    wanted = "ValueError: departure has to be after arrival"
    check(said("Kea Hut", JULY_3, JULY_3), wanted, "from the 3rd to the 3rd:")
    check(said("Kea Hut", JULY_6, JULY_3), wanted, "from the 6th back to the 3rd:")


def test_no_guest():
    """a stay without a guest is refused"""
    wanted = "ValueError: there has to be a guest"
    check(said("Kea Hut", JULY_3, JULY_6, 0), wanted, "with 0 guests:")
    check(said("Kea Hut", JULY_3, JULY_6, -2), wanted, "with -2 guests:")


def test_receipt():
    """the receipt shows nights and price"""
    stay = made("Kea Hut", JULY_3, JULY_6, 4)
    assert receipt(stay) == "Kea Hut, 03 Jul, 3 nights, guests: 4, $300"
    stay = made("Whare Rūnā", *NEW_YEAR)
    assert receipt(stay) == "Whare Rūnā, 31 Dec, 1 night, guests: 1, $25"


def test_longer():
    """a longer stay has more nights and another price, and the old one stays"""
    stay = made("Kea Hut", JULY_3, JULY_6, 4)
    later = longer(stay, JULY_7)
    assert receipt(later) == "Kea Hut, 03 Jul, 4 nights, guests: 4, $400"
    assert receipt(stay) == "Kea Hut, 03 Jul, 3 nights, guests: 4, $300"
    shorter = longer(stay, date(2026, 7, 4), member=True)
    assert receipt(shorter) == "Kea Hut, 03 Jul, 1 night, guests: 4, $80"


@functools.cache
def ran():
    return program("postinit1.py")


def test_program():
    """the program prints three receipts: a family, a member, and the member again"""
    ran().says(
        "Kea Hut, 03 Jul, 3 nights, guests: 4, $300\n",
        "Tui Hut, 31 Dec, 1 night, guests: 1, $20\n",
        "Tui Hut, 31 Dec, 3 nights, guests: 1, $60",
    )
