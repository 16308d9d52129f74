"""Pancakes for 3."""

people = int(input("How many people? "))
price = float(input("What does a litre of milk cost? "))

print("Pancakes for " + str(people))
print("Flour:", people * 60, "g")
print("Eggs:", people + 1)
print("Milk costs:", people * price / 5)


# Why this way
#
# Both answers become numbers in the line that asks, so no line below has to think
# of it again. The eggs had stopped the program with an error, and that was lucky.
# The line with the flour ran and was wrong, and only Mei's own eyes noticed.
