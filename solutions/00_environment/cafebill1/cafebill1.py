"""Lunch starts in twenty minutes."""


def in_euros(cents):
    """Return an amount in cents as text, such as "13.05" for 1305."""
    return str(cents // 100) + "." + str(cents // 10 % 10) + str(cents % 10)


def bill(coffees, cakes):
    """Return what the guest has to pay, in cents."""
    return coffees * 285 + cakes * 340


coffees = int(input("Coffees? "))
cakes = int(input("Cakes? "))

print("Please pay", in_euros(bill(coffees, cakes)), "euros")


# Why this way
#
# Three jobs in three places: bill calculates, in_euros makes text, and the last
# lines talk to people. A new price changes only bill. The brother's version was
# right for most amounts, which is the worst kind of wrong: it only fails when fewer
# than ten cents are left over. So try your own programs with 0, 5, 100 and 1305.
