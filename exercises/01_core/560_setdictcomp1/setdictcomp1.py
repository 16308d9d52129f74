"""Dots for Dao.

Can you read `.... .. / -.. .- ---`? It says HI DAO. Dao sails round the world alone, and her
radio is good enough for beeps only. Her daughter wants to type, and to read the answers:

    Message? call me
    -.-. .- .-.. .-.. / -- .
    Message? .- .-.. .-.. / --- -.-
    ALL OK
    Message? 12 °C
    No code for: °
    Message?
    Fair winds!

Comprehensions make sets and dicts, too, in curly brackets. One value makes a set. A key, a
colon and a value make a dict:

    >>> names = ["Li", "Ana", "Al"]
    >>> sorted({name[0] for name in names})
    ['A', 'L']
    >>> {name: len(name) for name in names}
    {'Li': 2, 'Ana': 3, 'Al': 2}
    >>> {len(name): name for name in names}
    {2: 'Al', 3: 'Ana'}

Li is gone from the last one: a key is there once, and the last value wins. No two letters
share a Morse code, so turning that table round loses nothing.

A message of only dots, dashes, slashes and spaces is Morse; turn it into letters. Put
anything else into capitals and turn it into Morse. If some characters aren't in the table,
print only those: each once, sorted, with spaces between.
"""

# The space between two words is a letter like any other. Its code is the slash.
letters = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?"
codes = "/ .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...-"
codes += " .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. ..--.."

# TODO: two dicts, one from letter to code and one from code to letter. zip and split help.

# Run it: python3 setdictcomp1.py   (on Windows: py setdictcomp1.py)
while True:
    message = input("Message? ")
    if message == "":
        break
    # TODO: which way? Translate it, or print one of these:
    #     No code for: # °
    #     No letter for: -.-.- ......

print("Fair winds!")
