"""Silence on the radio."""

song = "Morning Ferry"
minutes = 4
next_song = "Low Tide"

print("Now playing:", song)
print("Length in minutes:", minutes)
print("After that:", next_song)
print("You are listening to", "Harbour")


# Why this way
#
# Three causes, three cures: spell the name as it was first written, move the
# assignment above the line that uses it, put quotes around a text. A second name
# `Minutes = 4` would silence Python too, but then one thing has two names, and
# one day they have two values.
