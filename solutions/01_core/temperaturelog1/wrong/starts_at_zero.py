# expect: lowest: 12.0
temperatures = []
while True:
    line = input().strip()
    if line == "end":
        break
    if not line:
        continue
    temperatures.append(float(line))

if not temperatures:
    print("no readings")
else:
    lowest = 0
    highest = 0
    for t in temperatures:
        lowest = min(lowest, t)
        highest = max(highest, t)
    print("readings:", len(temperatures))
    print(f"lowest: {lowest:.1f}")
    print(f"highest: {highest:.1f}")
    print(f"mean: {sum(temperatures) / len(temperatures):.1f}")
