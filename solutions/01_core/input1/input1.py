"""How many birthdays on Mars?"""

age = int(input("How old are you? "))
weight = float(input("What do you weigh in kg? "))

birthdays = age * 365 // 687
on_mars = weight * 0.38

print(f"On Mars you have had {birthdays} birthdays.")
print(f"Scales there show {on_mars:.2f} kg.")


# Why this way
#
# Text becomes a number at the door, in the line that asks, and the rest can
# calculate without a second thought. The age is counted, so it gets int: with float,
# // would give 6.0, and nobody has had 6.0 birthdays. round would give Elif a
# birthday too early. // drops what isn't complete.
