"""Text is not number.

"3" in quotes is a text, 3 is a number. Python never guesses which one you mean:

    >>> "3" + "4"
    '34'
    >>> 3 + 4
    7

"3" + 4 is neither: it stops with a TypeError. str(4) makes a text of a number,
int("3") makes a whole number of a text. A text with an f before its quote is an
f-string: a name in curly brackets is replaced by its value.

    >>> days = 3
    >>> f"Rain for {days} days"
    'Rain for 3 days'

Whatever comes from a keyboard, a file or a web page is text at first, so this is
the commonest slip of all. It does not always stop the program: "2" * 3 is "222".

A program prints stickers for parcels. Mend its four lines, one after the other.
It should print `Weight: 4 kg`, `Next number: 1000`, `Bottles: 36` and
`3 parcels`.
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
