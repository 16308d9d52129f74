# expect: exactly -15 is still fine
readings = []
while True:
    line = input("Degrees? ")
    if line == "stop":
        break
    if line == "":
        continue
    degrees = float(line)
    readings.append(degrees)
    if degrees < -15:
        print("fine")
    else:
        print("too warm!")
if readings == []:
    print("no readings")
else:
    mean = sum(readings) / len(readings)
    print(f"{len(readings)} readings, warmest {max(readings):.1f}, mean {mean:.1f}")
