"""A name for a value.

An assignment gives a value a name. From then on the name stands for the value:

    seats = 40
    print("Free seats:", seats)

These two lines print `Free seats: 40`. Two things to notice. print takes several
things with commas between them and puts a space where the comma was. And seats
has no quotes: with quotes it would be a text, and the word itself would appear.

Names are what makes a program easy to change. A value that stands in ten places
must be changed in ten places; a value with a name is changed in one.

The pears of a market stall cost 4 a kilo today. The label shows the price on the
front and on the back. Give the value the name price, in one line, and let both
sides print it.
"""

# TODO: give the value 4 the name price.

print("Pears, one kilo")
# TODO: both lines should show the value, not the word.
print("Front:", "price")
print("Back:", "price")
