# expect: plans for the same time are in alphabetical order
plans = []
while True:
    line = input("Plan? ")
    if line == "":
        break
    time, *words = line.split()
    hours, minutes = time.split(":")
    what = " ".join(words)
    plans.append((int(hours), int(minutes), what))

plans.sort()
if len(plans) == 0:
    print("A free day!")
else:
    first, *rest = plans
    print(f"First: {first[0]}:{first[1]:02} {first[2] or 'something'}")
    for plan in rest:
        print(f"Then: {plan[0]}:{plan[1]:02} {plan[2] or 'something'}")
