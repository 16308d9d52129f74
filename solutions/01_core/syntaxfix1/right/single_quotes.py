def arrival(departure: int, ride: int) -> int:
    return departure + ride


late = int(input('How many minutes late? '))
title = 'Line 12, Harbour to Hospital'
print(title)

first_bus = 600 + late
print('First bus at minute', first_bus)
print('It arrives at minute', arrival(first_bus, 25))

print('Buses a day:', 16 * 60 // 30)
print('Have a good trip!')
