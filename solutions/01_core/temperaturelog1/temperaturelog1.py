"""Until somebody says stop."""

readings = []

while True:
    line = input("Degrees? ")
    if line == "stop":
        break
    if line == "":
        continue
    degrees = float(line)
    readings.append(degrees)
    if degrees > -15:
        print("too warm!")
    else:
        print("fine")

count = len(readings)
if count == 0:
    print("no readings")
else:
    warmest = max(readings)
    mean = sum(readings) / count
    print(f"{count} readings, warmest {warmest:.1f}, mean {mean:.1f}")


# Why this way
#
# There is one place that reads. With `while line != "stop":` you'd need a first `input`
# before the loop and another at its end, and the empty line would need a third. A name
# `warmest = 0` updated in the loop looks simpler than a list, but a freezer never gets
# to 0, and 0 would win every day. `max` only looks at what is really there.
