"""Copied from a chat."""

school_class = "6b"
most_runners = 4
runners = ["Amina", "Jonas", "Mei"]

print("Relay of class", school_class)

places = list(range(1, len(runners) + 1))
for place in places:
    print(place, runners[place - 1])

free_places = most_runners - len(runners)
print("Free places:", free_places)


# Why this way
#
# The keyword and the dash cost a minute, because Python points at the line. `list = […]`
# costs more: that line runs, and another one fails. A name that says what's in it, such as
# `runners`, can hardly ever be one of Python's own. Letters of every alphabet are allowed in
# names, so café is a fine name, and a Cyrillic a is not the a on your keyboard.
