# expect: the highest temperature may be the second one of a line
import re
from pathlib import Path

log = Path(input("Which log? ")).read_text(encoding="utf-8")
counts = {}
temperatures = []
for line in log.splitlines():
    found = re.search(r"(\d\d:\d\d) boiler \d+: ERROR (E\d+) ([^,]+)", line)
    if found:
        time, code, what = found.groups()
        print(time, code, what)
        counts[code] = counts.get(code, 0) + 1
    if found := re.search(r"(-?\d+\.?\d*) C(,|$)", line):
        temperatures.append(found[1])
if not counts:
    print("No errors.")
for code in sorted(counts):
    print(f"{code}: {counts[code]}")
print(f"Highest: {max(temperatures, key=float)} C" if temperatures else "No temperatures.")
