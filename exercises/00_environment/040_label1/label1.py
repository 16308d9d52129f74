"""Two prices on one jar.

"It says 3 on the front!" the customer insisted, and on the back it said 4. Noor
had put up the price of her jam, and forgotten the label on the front.

Give a value a name, and you write it only once:

    seats = 40
    print("Free seats:", seats)

This prints `Free seats: 40`. With commas, `print` takes several things and puts
a space between them. There are no quotes around seats, so you see its value and
not the word. Such a name is also called a variable.

Call the kind of jam `flavour` and what it costs `price`, in two lines at the top,
and use the names in the four lines below. Save, or start the program yourself:
`python3 label1.py`, on Windows `py label1.py`. Then make it a jam you'd buy. Change
two lines, and both sides follow.
"""

# TODO: two lines here, flavour and price. A text has quotes, a number has none.

# TODO: use the names in four of these lines.
print("== front ==")
print("Jam:", "apricot")
print("Price:", 4)
print("== back ==")
print("Noor cooked this", "apricot", "jam herself")
print("You pay", 4, "and not a cent more")
