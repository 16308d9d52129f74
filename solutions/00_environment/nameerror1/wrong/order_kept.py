# expect: It gets its value on line 8
song = "Morning Ferry"
minutes = 4

print("Now playing:", song)
print("Length in minutes:", minutes)
print("After that:", next_song)
next_song = "Low Tide"
print("You are listening to", "Harbour")
