"""Ten comes before nine."""

plans = []
while True:
    line = input("Plan? ")
    if line == "":
        break
    time, *words = line.split()
    if not words:
        words = ["something"]
    hour, minute = time.split(":")
    plans.append((int(hour), int(minute), " ".join(words), time))

if not plans:
    print("A free day!")
else:
    first, *rest = sorted(plans)
    print("First:", first[3], first[2])
    for hour, minute, text, time in rest:
        print("Then:", time, text)


# Why this way
#
# The parts of the tuple are in the order in which they count, so `sorted` needs no key. The
# time as it was typed comes last and only for printing. `hour, minute = …` without a star
# insists on two parts: "9" or "9:30:00" would be a ValueError, and that's better than a plan
# at a wrong time. A star takes what comes, so use it only where any number is right.
