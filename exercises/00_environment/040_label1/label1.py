"""A name for a value.

An assignment gives a value a name. From then on the name stands for the value:

    seats = 40
    print("Free seats:", seats)

These lines print `Free seats: 40`. print takes several things, with commas
between them, and puts a space where the comma was. And seats has no quotes:
with quotes it would be a text, and the word itself would appear. A value that
stands in ten places must be changed in ten; a value with a name is changed in
one.

The pears of a market stall cost 4 a kilo today. Give the value the name price,
in one line, and let the front and the back of the label print it.
"""

# TODO: give the value 4 the name price.

print("Pears, one kilo")
# TODO: both lines should show the value, not the word.
print("Front:", "price")
print("Back:", "price")
