"""Reading a NameError."""

song = "Morning Ferry"
minutes = 4
next_song = "Low Tide"

print("Now playing:", song)
print("Length in minutes:", minutes)
print("After that:", next_song)
print("Station:", "Harbour")
