song: str = "Morning Ferry"
Minutes = 4
minutes = Minutes

print(f"Now playing: {song}")
print("Length in minutes:", minutes)
next_song = "Low Tide"
print(f"After that: {next_song}")
print("You are listening to Harbour")
