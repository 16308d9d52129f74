# expect: and not a cent more or less
# The notes and coins in Beatriz's till, in cents.
CASH = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1]


def to_cents(text):
    """Return the whole cents of an amount such as "4.35"."""
    return int(float(text) * 100)


def to_text(cents):
    """Return an amount as it is written on a receipt: 435 cents are "4.35"."""
    amount = cents / 100
    return f"{amount:.2f}"


price = to_cents(input("Price? "))
paid = to_cents(input("Paid? "))

if paid < price:
    missing = to_text(price - paid)
    print(f"{missing} is missing.")
elif paid == price:
    print("No change.")
else:
    rest = paid - price
    print("Change:", to_text(rest))
    for coin in CASH:
        count = rest // coin
        rest = rest % coin
        if count > 0:
            print(f"{count} x {to_text(coin)}")
