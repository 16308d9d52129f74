"""Monday was gone.

Samira wrote a diary program for her brother Idris. On Tuesday he came to her in tears: "I
wrote about my birthday yesterday. Now there's only today in it!"

The second argument of `open` is the mode. It decides what happens to an old file:

    "r"   read it; this is what you get without a mode
    "w"   write: an old file is emptied at once
    "a"   append: write at the end; if there's no file yet, make one
    "x"   make a new file; if there's one already, stop with a FileExistsError

    with open("notes.txt", "a", encoding="utf-8") as file:
        file.write("Bought bread")

`write` adds no line break, so the next entry would begin right after the bread.

Fix and finish Samira's program. It should do what its comments say. An error is better
than a lost diary. Run it twice and look at the files beside it: `python3 files2.py` (on
Windows `py files2.py`).
"""

# With a line break at the end: file.write("Bought bread\n")

name = input("Whose diary? ")
path = f"{name}.txt"

if input("Is it new? ") == "yes":
    # A new diary begins with this line. A diary that exists is never overwritten.
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"The diary of {name}")

entry = input("Dear diary: ")
while entry != "":
    # Every entry is one more line of the diary.
    with open(path, "w", encoding="utf-8") as file:
        file.write(entry)
    # TODO: latest.txt holds one line with its line break: the last entry and nothing else.
    entry = input("Dear diary: ")

# TODO: print the whole diary as it is, line by line, with no empty lines between.
