print("Treasure hunt for Ama\n")
print("Start at the garden gate.", "From the gate, walk ten steps to the well.", sep="\n")
print("From the well, follow the wall to the oak.")
print("Under the oak, dig!\nThe chest holds", 12, "chocolate coins.")
