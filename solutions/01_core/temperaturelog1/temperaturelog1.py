"""Before the ice cream melts."""

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
# There is one place that reads. With `while line != "stop":` you'd need an `input` before
# the loop and the same one again at its end. A name `warmest = 0`, updated in the loop,
# looks simpler than a list. But on a good day every reading is below 0, and the 0 wins.
# `max` only looks at what is really there.
