"""A name for a value."""

price = 4

print("Pears, one kilo")
print("Front:", price)
print("Back:", price)


# Why this way
#
# Writing 4 twice would print the same label today. Tomorrow the pears cost 5,
# one of the two places is forgotten, and the front says something else than the
# back. Real programs have hundreds of such values: each gets one name, near the
# top of the file.
