# expect: the lines are right for another parcel too
weight = 4
scanned = "999"
per_box = "12"
count = 3

print("Weight: " + str(weight) + " kg")
print("Next number:", 999 + 1)
print("Bottles:", 12 * count)
print("3 parcels")
