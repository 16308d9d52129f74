"""The display at the bus stop is dark."""


def arrival(departure, ride):
    return departure + ride


answer = input("How many minutes late? ")
late = int(answer)
print("Line 12 from Harbour to Hospital")

first_bus = 600 + late
print("First bus at minute", first_bus)
print("It arrives at minute", arrival(first_bus, 25))

second_bus = first_bus + 30
print("The next one leaves at minute", second_bus)

print("Buses a day:", round(16 * 60 / 30))


# Why this way
#
# One fix, one run: a slip can hide the others, or make a healthy line look guilty.
# Python names the problem as it sees it. For 2nd_bus it says "invalid decimal
# literal", because it was reading a number when it met the n. Names begin with a
# letter or an underscore, and may have digits after that.
