"""The till of a bookshop."""

from vouchers import Vouchers


def pay(vouchers: Vouchers, prices: list[int], code: str) -> str:
    """Pay for books with a voucher, and return the line for the receipt."""
    for price in prices:
        rest = vouchers.redeem(price, code)
    return f"to pay: {rest / 100:.2f} euros, left: {vouchers.worth(code) / 100:.2f} euros"
