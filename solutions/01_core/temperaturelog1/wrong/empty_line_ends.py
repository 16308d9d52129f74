# expect: an empty line gets no answer and doesn't end the day
readings = []
while True:
    line = input("Degrees? ")
    if line == "stop" or line == "":
        break
    degrees = float(line)
    readings.append(degrees)
    if degrees > -15:
        print("too warm!")
    else:
        print("fine")
if len(readings) == 0:
    print("no readings")
else:
    print(
        f"{len(readings)} readings, warmest {max(readings):.1f},"
        f" mean {sum(readings) / len(readings):.1f}"
    )
