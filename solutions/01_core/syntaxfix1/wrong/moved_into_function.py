# expect: First bus at minute 600
def arrival(departure, ride):
    return departure + ride
    print("First bus at minute", first_bus)


answer = input("How many minutes late? ")
late = int(answer)
print("Line 12 from Harbour to Hospital")

first_bus = 600 + late
print("It arrives at minute", arrival(first_bus, 25))

second_bus = first_bus + 30
print("The next one leaves at minute", second_bus)

print("Buses a day:", round(16 * 60 / 30))
