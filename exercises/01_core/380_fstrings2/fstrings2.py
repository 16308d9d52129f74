"""Columns that line up.

Columns stand under each other when every field has a fixed width. A width is a
minimum: a longer value is written in full and pushes the rest to the right. A slice
in front of the colon cuts what is too long:

    >>> f"{'Bookcase':<6}|{'Lamp':<6}|"
    'Bookcase|Lamp  |'
    >>> f"{'Bookcase'[:6]:<6}|"
    'Bookca|'

Reports and invoices are made of such lines, with their numbers aligned to the right.

Read three articles, each as two lines (name, then price), and print a price list
like the one below: names 14 characters wide, cut if they are longer; amounts 10
characters wide, to the right, with commas for thousands and two decimals; then 24
dashes, and the total in the same form.
"""

# Desk lamp          24.50
# Standing desk     899.00
# Conference tab  1,250.00
# ------------------------
# Total           2,173.50


def row(name, amount):
    """Return one row of the list, 24 characters long."""
    # TODO
    return f"{name} {amount}"


first_name = input()
first_price = float(input())
# TODO: read the second and the third article.

print(row(first_name, first_price))
# TODO: print the other rows, the line of dashes and the total.
