"""The café bill."""


def in_euros(cents):
    """Return an amount in cents as a text in euros, with two places."""
    return f"{cents / 100:.2f}"


def bill(coffees, cakes):
    """Return what the guest has to pay, in cents."""
    return coffees * 290 + cakes * 350


coffees = int(input())
cakes = int(input())

print(f"{coffees} coffees, {cakes} cakes: {in_euros(bill(coffees, cakes))} euros")


# Why this way
#
# Three jobs, three places: bill calculates, in_euros makes text, and the lines at
# the end read and print. When the café wants a discount, only bill changes; when
# it wants another currency, only in_euros. The `:.2f` in the given function asks
# for two places after the point, so that 9.3 is shown as 9.30.
