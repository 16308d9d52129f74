# expect: got nothing to choose from
temperatures = []
while True:
    line = input().strip()
    if line == "end":
        break
    if not line:
        continue
    temperatures.append(float(line))

print("readings:", len(temperatures))
print(f"lowest: {min(temperatures):.1f}")
print(f"highest: {max(temperatures):.1f}")
print(f"mean: {sum(temperatures) / len(temperatures):.1f}")
