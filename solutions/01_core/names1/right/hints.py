"""Copied from a chat."""

school_class: str = "6b"
most_runners = 4
runners = ["Amina", "Jonas", "Mei"]

print("Relay of class", school_class)

places = list(range(1, len(runners) + 1))
for place in places:
    print(place, runners[place - 1])

print("Free places:", most_runners - len(runners))
