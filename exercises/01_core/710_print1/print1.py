"""Waves on one line.

Every summer, people in Wanjiru's town swim for the lifeboat: 25 metres a length, a coin for
each. She types in who swam how far, and the screen should look like this:

    Who? Aiko
    Lengths? 6
    Aiko ~~~~|~~ 150 m
    Who?
    Swimmers in swum.csv: 1

A wave for each length, a | after every fourth. But every `print` ends its line.

It does that because of two settings, and each call can have its own. `sep` comes between the
values, `end` after the last one. A third, `file`, says where it all goes:

    >>> print("07", "30", sep=":")
    07:30

    for number in [3, 2, 1]:
        print(number, end=" ... ")
    print("splash!")  # 3 ... 2 ... 1 ... splash!

    with open("notes.txt", "w", encoding="utf-8") as notes:
        print("Cold today", 14, sep=": ", file=notes)

In swum.csv each swimmer gets a line for the town hall: name, lengths and metres, with a
semicolon between them, such as Aiko;6;150.

Write the missing part, then run it: `python3 print1.py` (on Windows `py print1.py`).
"""

swimmers = 0

with open("swum.csv", "w", encoding="utf-8") as file:
    while True:
        name = input("Who? ")
        if name == "":
            break
        lengths = int(input("Lengths? "))
        swimmers += 1
        # TODO: the line with the waves on the screen, and the line in the file.
        print(name)

print("Swimmers in swum.csv:", swimmers)
