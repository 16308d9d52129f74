# expect: It arrives at minute 625
def arrival(departure, ride):
    return departure + ride
    print("It arrives at minute", arrival(first_bus, 25))


answer = input("How many minutes late? ")
late = int(answer)
title = "Line 12, Harbour to Hospital"
print(title)

first_bus = 600 + late
print("First bus at minute", first_bus)

print("Buses a day:", 16 * 60 // 30)
print("Have a good trip!")
