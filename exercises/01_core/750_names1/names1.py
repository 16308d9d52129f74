"""Copied from a chat.

Olena's cousin sent her a program for the school relay. It came in a chat, and "it runs on
my computer". Here it doesn't. All four faults are in the names.

A name has letters, digits and underscores. A dash in it is a minus sign. And some 35 words,
such as `if` and `return`, belong to the language and can't be names:

    >>> import keyword
    >>> keyword.iskeyword("return"), keyword.iskeyword("list")
    (True, False)

`list` isn't a keyword, so Python lets you use it as a name. From then on it's yours, and
`list(range(3))` fails, where nobody looks for it.

The fourth fault can't be seen. When Python says that a name isn't defined, and you're looking
right at it, one of its letters comes from another alphabet. Phones do that. Type it again.

Rename these everywhere, then run it: `python3 names1.py` (on Windows `py names1.py`).

    class  ->  school_class     most-runners  ->  most_runners     list  ->  runners
"""

class = "6b"
most-runners = 4
list = ["Amina", "Jonas", "Mei"]

print("Relay of class", class)

places = list(range(1, len(list) + 1))
for place in places:
    print(place, list[place - 1])

free_places = most-runners - len(list)
print("Free places:", free_plаces)
