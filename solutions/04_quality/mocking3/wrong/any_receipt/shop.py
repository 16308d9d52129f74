"""An online shop."""

from gateway import Declined


def checkout(basket, card, gateway):
    """Charge the card with the total of the basket, and return the receipt.

    `basket` is a dictionary, thing -> cents. The card is charged once. If there's nothing to pay,
    it isn't charged, and None is returned. If the card is declined, None is returned, too.
    """
    total = sum(basket.values())
    if total == 0:
        return None
    try:
        return gateway.charge(card, total)
    except Declined:
        return None


def refund(receipt, gateway):
    """Have the gateway pay back what was charged with this receipt."""
    gateway.pay_back(receipt)
