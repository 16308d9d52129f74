# expect: an f-string puts the count into the text
weight = 4
scanned = "999"
per_box = "12"
count = 3

print("Weight: " + str(weight) + " kg")
print("Next number:", int(scanned) + 1)
print("Bottles:", int(per_box) * count)
print("{count} parcels")
