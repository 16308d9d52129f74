count = 0
total = 0
warmest = None
line = input("Degrees? ")
while line != "stop":
    if line != "":
        degrees = float(line)
        count += 1
        total += degrees
        if warmest is None or degrees > warmest:
            warmest = degrees
        if degrees <= -15:
            print("fine")
        else:
            print("too warm!")
    line = input("Degrees? ")
if count > 0:
    print(f"{count} readings, warmest {warmest:.1f}, mean {total / count:.1f}")
else:
    print("no readings")
