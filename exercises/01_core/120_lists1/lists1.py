"""The fortune jar.

In Leilani's café there is a jar full of folded papers. Guests take one out and put
a new one in. She wants the jar on a screen.

A list keeps values in order, and it can grow:

    >>> songs = ["Sahara", "Rain"]
    >>> songs[0]
    'Sahara'
    >>> songs.append("Home")
    >>> len(songs)
    3
    >>> "Rain" in songs
    True

Three songs have the places 0, 1 and 2, and `songs[3]` stops with an IndexError.
`append` changes the list and hands back None, so `songs = songs.append("Home")`
loses all your songs.

Which paper does a guest get? Divide the length of the name by the number of papers:
the remainder (`%`) is its place. With five papers, Noor gets place 4.

Run it: `python3 lists1.py` (on Windows `py lists1.py`).

    Your name? Noor
    Noor: Somebody is thinking of you.
    A new one for the jar? Take the stairs today.
    Papers in the jar: 6
    The next guest's name? Bruno
    Bruno: Take the stairs today.

A paper that is in the jar is not put in again. Instead of the number, the program
then prints `It is in the jar already.`
"""

papers = [
    "You will find what you stopped looking for.",
    "A goat will teach you something.",
    "Say yes to the second offer.",
    "The soup will be better than you think.",
    "Somebody is thinking of you.",
]

name = input("Your name? ")
# TODO: tell the fortune. So far everybody gets the same one.
paper = papers[0]
print(f"{name}: {paper}")

new = input("A new one for the jar? ")
# TODO: put it in, unless it is there, and say how many there are.

# TODO: ask for the next guest's name, and tell the fortune.
