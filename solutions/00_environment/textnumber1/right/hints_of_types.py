weight: int = 4
scanned: str = "999"
per_box: str = "12"
count: int = 3

print("Weight:", weight, "kg")
print("Next number: " + str(int(scanned) + 1))
print("Bottles:", count * int(per_box))
print(str(count) + " parcels")
