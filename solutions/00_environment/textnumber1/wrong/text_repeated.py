# expect: a real multiplication, not a text again and again
weight = 4
scanned = "999"
per_box = "12"
count = 3

print("Weight: " + str(weight) + " kg")
print("Next number:", int(scanned) + 1)
print("Bottles:", per_box * count)
print(f"{count} parcels")
