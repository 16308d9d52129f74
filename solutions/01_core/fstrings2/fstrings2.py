"""Columns that line up."""


def row(name, amount):
    """Return one row of the list, 24 characters long."""
    return f"{name[:14]:<14}{amount:>10,.2f}"


first_name = input()
first_price = float(input())
second_name = input()
second_price = float(input())
third_name = input()
third_price = float(input())

print(row(first_name, first_price))
print(row(second_name, second_price))
print(row(third_name, third_price))
print("-" * 24)
print(row("Total", first_price + second_price + third_price))


# Why this way
#
# One function knows the layout, and the total uses it as well: when the list gets
# wider, one line changes. Cutting is a decision, not a detail: a cut name is ugly,
# a pushed column is misread. An amount is never cut, because 1,250 without its
# last digit would be another price.
