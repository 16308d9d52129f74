"""Six faults in a timetable."""


def arrival(departure, minutes):
    return departure + minutes


title = "Line 12, Harbour to Hospital"
print(title)

first_bus = 600
ride = 25
print("First bus leaves at minute", first_bus)
print("and arrives at minute", arrival(first_bus, ride))

print("Buses a day:", round(16 * 60 / 30))

last_bus = 1380
print("Last bus leaves at minute", last_bus)

night_ride = 25
same_ride = ride == night_ride
print("Night buses are as quick:", same_ride)
