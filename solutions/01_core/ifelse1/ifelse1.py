"""Which flag goes up?"""

waves = float(input("Waves in metres? "))
thunder = input("Thunder (yes or no)? ")

if thunder == "yes":
    print("BLACK: thunder, everybody out")
elif waves < 0.5:
    print("GREEN: enjoy the water")
elif waves < 1.25:
    print("YELLOW: stay close to the shore")
elif waves < 2.5:
    print("RED: nobody swims")
else:
    print("BLACK: the beach is closed")


# Why this way
#
# The case that beats all others comes first. The waves go upwards, so each question
# names one boundary only. `waves >= 0.5 and waves < 1.25` would name every boundary
# twice, and one day somebody changes only one of the two. With `waves < 1.25` in
# front of `waves < 0.5`, the green flag would never go up, and nothing would warn you.
