"""Talk like a pirate.

Mateo turns seven today. All his guests have to talk like pirates, and nobody knows how.
His sister wants a program for the door:

    You? hello my friend
    Pirate: ahoy me matey
    You? yes = aye
    Noted.
    You? yes my friend
    Pirate: aye me matey
    You?
    Farewell!

For this you need a dict. It keeps a value under each key, and finds it by the key:

    >>> ages = {"Mateo": 7, "Zoë": 9}
    >>> ages["Zoë"]
    9
    >>> ages["Omar"] = 8
    >>> "Omar" in ages
    True
    >>> for name, age in ages.items():
    ...     print(name, age)
    Mateo 7
    Zoë 9
    Omar 8

A key is there only once: a second `ages["Omar"] = 9` replaces the 8. Asking for a key
that isn't there raises a KeyError, so ask with `in` first.

If a guest types `words`, they see the whole phrasebook. Enter alone means: come in.
"""

# Run it: python3 dicts1.py   (on Windows: py dicts1.py)
pirate = {"hello": "ahoy", "friend": "matey", "my": "me", "is": "be"}

while True:
    line = input("You? ")
    if line == "":
        break
    # TODO: for the line words, print each pair, such as hello = ahoy
    # TODO: a line with " = " in it teaches a new word, or a better one for an old word.
    # TODO: every other line is translated word by word. Unknown words stay as they are.
    print("Pirate:", line)

print("Farewell!")
