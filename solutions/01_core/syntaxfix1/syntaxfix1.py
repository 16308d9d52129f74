"""The display at the bus stop is dark."""


def arrival(departure, ride):
    return departure + ride


answer = input("How many minutes late? ")
late = int(answer)
title = "Line 12, Harbour to Hospital"
print(title)

first_bus = 600 + late
print("First bus at minute", first_bus)
print("It arrives at minute", arrival(first_bus, 25))

print("Buses a day:", 16 * 60 // 30)
print("Have a good trip!")


# Why this way
#
# One fix, one run: a single slip can hide the others or make a healthy line look
# guilty, so fixing three places at once often breaks a fourth. A bracket that was
# never closed is the best example. Python goes on looking for its partner, and some
# editors then underline the line below.
