# expect: one more than the number that was scanned
weight = 4
scanned = "999"
per_box = "12"
count = 3

print("Weight: " + str(weight) + " kg")
print("Next number:", scanned + str(1))
print("Bottles:", int(per_box) * count)
print(f"{count} parcels")
