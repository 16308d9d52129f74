# expect: all the words of a plan are kept, and minutes keep their zero
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
    print("First:", f"{first[0]}:{first[1]}", first[2])
    for hour, minute, text, time in rest:
        print("Then:", f"{hour}:{minute}", text)

