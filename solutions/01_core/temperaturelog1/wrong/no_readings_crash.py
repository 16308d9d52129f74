# expect: a day without readings has no warmest and no mean
readings = []
line = input("Degrees? ")
while line != "stop":
    if line != "":
        degrees = float(line)
        readings.append(degrees)
        print("too warm!" if degrees > -15 else "fine")
    line = input("Degrees? ")
warmest = max(readings)
mean = sum(readings) / len(readings)
print(f"{len(readings)} readings, warmest {warmest:.1f}, mean {mean:.1f}")
