song = "Morning Ferry"
minutes = 4
next_song = "Low Tide"
Harbour = "Harbour"

print("Now playing:", song)
print("Length in minutes:", minutes)
print("After that:", next_song)
print("You are listening to", Harbour)
