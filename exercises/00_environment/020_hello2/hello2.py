"""What Python says about a slip of the pen.

Text stands between two quotes, what is given to print between two brackets:

    print("Fresh rolls from six")

When one of a pair is missing, Python cannot read the file. It runs nothing at
all and shows a SyntaxError: the number of the line, the line itself, a mark ^
below the place, and the reason. The mark may stand a little after the real
mistake, or on the next line. Everybody makes such slips every day; to go
straight to the place is the first skill of a programmer.

The notice of the bakery has two of them. Mend the first, save, and you will
see the message about the second. Change no words.
"""

# TODO: one closing quote and one closing bracket are missing.
print("Rye bread comes out of the oven at eight.")
print("Plum cake comes out at nine.)
print("Rolls are sold out."
print("On Monday we are closed.")
