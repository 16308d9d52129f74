def arrival(departure: int, ride: int) -> int:
    return departure + ride


answer = input('How many minutes late? ')
late = int(answer)
print('Line 12 from Harbour to Hospital')

first_bus = 600 + late
print('First bus at minute', first_bus)
print('It arrives at minute', arrival(first_bus, 25))

bus_2 = first_bus + 30
print('The next one leaves at minute', bus_2)

print('Buses a day:', round(16 * 60 / 30))
