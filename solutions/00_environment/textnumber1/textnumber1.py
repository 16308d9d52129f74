"""Text is not a number."""

weight = 4
scanned = "999"
per_box = "12"
count = 3

print("Weight: " + str(weight) + " kg")
print("Next number:", int(scanned) + 1)
print("Bottles:", int(per_box) * count)
print(f"{count} parcels")


# Why this way
#
# f"Weight: {weight} kg" says the same as the first line and is easier to read:
# the f-string turns each value into text by itself. In the third line Python saw
# nothing wrong, because a text may be repeated. Turn text into numbers as soon
# as it comes in, and such surprises do not arise.
