# expect: Only punctuation differs
print("Treasure hunt for Ama")
print()
print("Start at the garden gate.")
print("From the gate, walk ten steps to the well.")
print("From the well, follow the wall to the oak.")
print("Under the oak, dig!")
print("The chest holds 12 chocolate coins")
