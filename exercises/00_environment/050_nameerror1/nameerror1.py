"""Silence on the radio.

Six in the morning, and Harbour Radio goes quiet after one line of its playlist:

    Traceback (most recent call last):
      File "radio.py", line 7, in <module>
        print("Next:", songs)
                       ^^^^^
    NameError: name 'songs' is not defined. Did you mean: 'song'?

That's a traceback. Read it from the bottom: what happened, the line, its number.
Python stopped there because it met a name that has no value. Why not?

- It is spelt differently where it got its value. Capitals count.
- It gets its value in a later line.
- It was never meant to be a name, but a text, and its quotes are missing.

The playlist below has one of each. Fix one, run it again (save, or `python3
nameerror1.py`, on Windows `py nameerror1.py`), read the next. And keep the names:
the songs change every hour, and the lines that print have to follow.
"""

# TODO: find out why three names have no value.
song = "Morning Ferry"
minutes = 4

print("Now playing:", song)
print("Length in minutes:", Minutes)
print("After that:", next_song)
next_song = "Low Tide"
print("You are listening to", Harbour)
