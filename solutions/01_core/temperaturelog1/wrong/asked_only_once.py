# expect: still running after
readings = []
line = input("Degrees? ")
while True:
    if line == "stop":
        break
    degrees = float(line)
    readings.append(degrees)
    if degrees > -15:
        print("too warm!")
    else:
        print("fine")
print(len(readings), "readings")
