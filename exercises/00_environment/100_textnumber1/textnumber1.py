"""Text is not a number.

"3" is a text, 3 is a number: "3" + "4" is '34', 3 + 4 is 7, and "3" + 4 stops
with a TypeError. str(4) makes a text of a number, int("3") a whole number of a
text. In an f-string, a text with an f before its quote, a name in curly
brackets is replaced by its value:

    >>> days = 3
    >>> f"Rain for {days} days"
    'Rain for 3 days'

What comes from a keyboard, a file or a web page is text at first, and not
every slip stops the program: "2" * 3 is "222". Mend the four lines for a
parcel sticker. They should print `Weight: 4 kg`, `Next number: 1000`,
`Bottles: 36` and `3 parcels`, and the right thing for other values too.
"""

weight = 4
scanned = "999"
per_box = "12"
count = 3

# TODO: the values above are given. Mend the four lines below.
print("Weight: " + weight + " kg")
print("Next number:", scanned + 1)
print("Bottles:", per_box * count)
print("count parcels")
