"""Reading a NameError.

Python runs a program line by line. When a line uses a name that has no value,
the program stops there and Python prints a traceback. It looks like this:

    Traceback (most recent call last):
      File "radio.py", line 7, in <module>
        print("Next:", sogn)
                       ^^^^
    NameError: name 'sogn' is not defined. Did you mean: 'song'?

Read it from the bottom: what went wrong, then the line of code, then the file
and the number of the line. The lines above line 7 have already run.

There are three usual reasons: the name is spelt differently somewhere else
(capital letters count), it gets its value further down, or it was never meant as
a name but as a text, and the quotes are missing.

The playlist program below has one of each. Mend the first, save, read the next
traceback, and so on. The texts that are printed are right as they are.
"""

# TODO: three lines need mending. The traceback shows you one after the other.
song = "Morning Ferry"
minutes = 4

print("Now playing:", song)
print("Length in minutes:", Minutes)
print("After that:", next_song)
next_song = "Low Tide"
print("Station:", Harbour)
