import re

with open(input("Which log? "), encoding="utf-8") as file:
    lines = file.read().split("\n")

codes = []
best = None
for line in lines:
    parts = line.split(",")
    if found := re.match(r"[\d-]+ ([\d:]+) boiler \d+: ERROR (E\d+) (.+)", parts[0]):
        print(f"{found[1]} {found[2]} {found[3]}")
        codes.append(found[2])
    for part in parts:
        found = re.search(r"(-?\d+(\.\d+)?) C$", part)
        if found:
            if best is None or float(found.group(1)) > float(best):
                best = found.group(1)
if codes == []:
    print("No errors.")
for code in sorted(set(codes)):
    print(code + ":", codes.count(code))
if best is None:
    print("No temperatures.")
else:
    print("Highest:", best, "C")
