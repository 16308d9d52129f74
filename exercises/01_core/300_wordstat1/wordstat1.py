"""What guests talk about.

Ioana runs a small hotel, and 400 reviews are waiting for her. She won't read them all
tonight. But if forty guests write "noisy", she wants to know before the next forty do.

    Review? Good food, good view!
    Review? The view is GOOD; the food was (very) cold.
    Review?
    3 x good
    2 x food, view

You know the loop that ends at an empty line, the dict that counts, and the one that
groups. `sorted` makes a new list, in order, from a list or from a dict's keys. And
`strip` can take off more than spaces:

    >>> sorted({"view": 2, "food": 2, "good": 3})
    ['food', 'good', 'view']
    >>> "(very)".strip(".()")
    'very'

Write Ioana's program. Capitals don't matter, and marks at the ends of a word (any of
.,;:!?"()) come off. Words of three letters or fewer say nothing; leave them out. Print
one line for each number, the highest first, down to 2, its words in alphabetical order.
If no word comes twice, print `Nothing comes twice.`
"""

# Run it: python3 wordstat1.py   (on Windows: py wordstat1.py)
counts = {}

# TODO: read reviews until an empty line, and count their words.

# TODO: from the highest number down to 2, print the words that come so often.
print(counts)
