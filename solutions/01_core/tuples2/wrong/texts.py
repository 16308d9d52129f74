# expect: 9:30 is earlier than 10:15
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
    plans.append((hour, minute, " ".join(words), time))

if not plans:
    print("A free day!")
else:
    first, *rest = sorted(plans)
    print("First:", first[3], first[2])
    for hour, minute, text, time in rest:
        print("Then:", time, text)

