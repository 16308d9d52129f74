"""Reading a NameError."""

song = "Morning Ferry"
minutes = 4
next_song = "Low Tide"

print("Now playing:", song)
print("Length in minutes:", minutes)
print("After that:", next_song)
print("Station:", "Harbour")


# Why this way
#
# Each of the three has its own remedy: spell the name as it was first written,
# move the assignment above its first use, put quotes round a text. Giving a
# value to `Minutes` as well would silence Python, but leave two names for one
# thing, which soon have two values.
