"""The café bill.

Nothing new here, but one habit is worth a look. Prices are counted in cents,
as whole numbers: they are exact, while numbers with a point are sometimes off
by a tiny bit. Only for the eyes of the guest are euros made of them. The
function for that is given: in_euros(930) is '9.30'.

A coffee costs 290 cents, a slice of cake 350. The program reads the number of
coffees and, on the next line, the number of cakes, and prints one line:

    2 coffees, 1 cakes: 9.30 euros

Complete the function bill, the two lines that read, and the line that prints.
"""


def in_euros(cents):
    """Return an amount in cents as a text in euros, with two places."""
    return f"{cents / 100:.2f}"


def bill(coffees, cakes):
    """Return what the guest has to pay, in cents."""
    # TODO: 290 for each coffee, 350 for each cake.
    return 0


# TODO: read the two numbers.
coffees = 0
cakes = 0

# TODO: put the call of bill into the call of in_euros, in place of 0.
print(f"{coffees} coffees, {cakes} cakes: {in_euros(0)} euros")
