"""Copied from a chat."""

school_class = "6b"
most_runners = 4
runners = ["Amina", "Jonas", "Mei"]

print("Relay of class", school_class)

for place, runner in enumerate(runners, start=1):
    print(f"{place} {runner}")

free_places = most_runners - len(runners)
print("Free places:", free_places)
