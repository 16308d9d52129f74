# expect: of two frosty readings, -14 is the warmest
count = 0
total = 0.0
warmest = 0.0
while True:
    line = input("Degrees? ")
    if line == "stop":
        break
    if line == "":
        continue
    degrees = float(line)
    count += 1
    total += degrees
    if degrees > warmest:
        warmest = degrees
    if degrees > -15:
        print("too warm!")
    else:
        print("fine")
if count == 0:
    print("no readings")
else:
    print(f"{count} readings, warmest {warmest:.1f}, mean {total / count:.1f}")
