"""Gift vouchers of a bookshop. All money is in cents."""

import logging
import secrets

log = logging.getLogger(__name__)


class Vouchers:
    """The vouchers that were sold: by their codes, and what's left of each."""

    def __init__(self) -> None:
        self.left: dict[str, int] = {}

    def sell(self, cents: int) -> str:
        """Sell a voucher, and return its code. One of nothing or less is a ValueError."""
        code = secrets.token_hex(8)
        self.left[code] = cents
        if cents <= 0:
            raise ValueError("a voucher is worth more than nothing")
        log.info("sold voucher %s of %d cents", code, cents)
        return code

    def worth(self, code: str) -> int:
        """Return what's left of a voucher. An unknown code is a KeyError."""
        return self.left[code]

    def top_up(self, code: str, cents: int) -> None:
        """Put more on a voucher. An unknown code is a KeyError, and no new voucher."""
        self.left[code] = self.left.get(code, 0) + cents

    def redeem(self, price: int, code: str) -> int:
        """Pay with a voucher, as far as it goes, and return what's left to pay."""
        paid = min(price, self.left[code])
        self.left[code] -= paid
        return price - paid
