def arrival(departure, ride):
    return departure + ride


answer = input("How many minutes late? ")
late = int(answer)
print("Line 12, Harbour to Hospital")
first_bus = late + 600
print(f"First bus at minute {first_bus}")
print(f"It arrives at minute {arrival(first_bus, 25)}")
print("Buses a day: " + str(round(16 * 60 / 30)))
print("Have a good trip!")
