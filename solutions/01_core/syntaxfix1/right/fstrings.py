def arrival(departure, ride):
    return ride + departure


late = int(input("How many minutes late? "))
print("Line 12 from Harbour to Hospital")
first = late + 600
print(f"First bus at minute {first}\nIt arrives at minute {arrival(first, 25)}")
_2nd_bus = 30 + first
print(f"The next one leaves at minute {_2nd_bus}")
print("Buses a day: " + str(16 * 2))
