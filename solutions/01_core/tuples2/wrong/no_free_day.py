# expect: without a plan it's a free day
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

first, *rest = sorted(plans)
print("First:", first[3], first[2])
for hour, minute, text, time in rest:
    print("Then:", time, text)

