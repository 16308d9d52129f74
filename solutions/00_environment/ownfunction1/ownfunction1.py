"""Bicycles on the beach."""


def fee(hours):
    """Return what one bicycle costs for this number of hours."""
    return 5 + 2 * hours


def label(number, colour):
    """Return the text for the label of a bicycle, such as "Bicycle 7 (red)"."""
    return "Bicycle " + str(number) + " (" + colour + ")"


def fee_for_two(first_hours, second_hours):
    """Return what two bicycles cost together, each for its own hours."""
    return fee(first_hours) + fee(second_hours)


print(label(7, "red"))
print("3 hours:", fee(3))
print("1 and 4 hours together:", fee_for_two(1, 4))


# Why this way
#
# The prices are in one function only. When they change, fee changes, and whatever
# calls it is right again. fee(first_hours + second_hours) would be shorter, and
# wrong: it charges the 5 once, which is just what happened to Tuan on Sunday. None
# of the functions prints, so their results can be added up, shown or tested.
