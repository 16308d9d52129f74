# expect: readings: 2
temperatures = []
line = input().strip()
while line and line != "end":
    temperatures.append(float(line))
    line = input().strip()

if not temperatures:
    print("no readings")
else:
    print("readings:", len(temperatures))
    print(f"lowest: {min(temperatures):.1f}")
    print(f"highest: {max(temperatures):.1f}")
    print(f"mean: {sum(temperatures) / len(temperatures):.1f}")
