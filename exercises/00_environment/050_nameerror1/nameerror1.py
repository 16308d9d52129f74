"""Reading a NameError.

When a line uses a name that has no value, the program stops there, and Python
prints a traceback:

      File "radio.py", line 7, in <module>
        print("Next:", sogn)
                       ^^^^
    NameError: name 'sogn' is not defined. Did you mean: 'song'?

Read it from the bottom: what went wrong, then the line, then its number. The
name is spelt differently elsewhere (capitals count), or it gets its value
further down, or it was meant as a text and has no quotes. The playlist program
has one of each. Mend the first, save, read the next message, and so on. The
texts that are in quotes already are right as they are.
"""

# TODO: three lines need mending. The traceback shows you one after the other.
song = "Morning Ferry"
minutes = 4

print("Now playing:", song)
print("Length in minutes:", Minutes)
print("After that:", next_song)
next_song = "Low Tide"
print("Station:", Harbour)
