# expect: the next hour has other songs
song = "Morning Ferry"
minutes = 4
Minutes = 4
next_song = "Low Tide"

print("Now playing:", song)
print("Length in minutes:", Minutes)
print("After that:", next_song)
print("You are listening to", "Harbour")
