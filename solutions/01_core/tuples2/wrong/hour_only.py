# expect: plans for the same time
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
    first, *rest = sorted(plans, key=lambda plan: (plan[0], plan[1]))
    print("First:", first[3], first[2])
    for hour, minute, text, time in rest:
        print("Then:", time, text)

