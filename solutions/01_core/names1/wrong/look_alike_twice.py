# expect: no name has a letter from another alphabet in it
school_class = "6b"
most_runners = 4
runners = ["Amina", "Jonas", "Mei"]

print("Relay of class", school_class)

places = list(range(1, len(runners) + 1))
for place in places:
    print(place, runners[place - 1])

free_plаces = most_runners - len(runners)
print("Free places:", free_plаces)
