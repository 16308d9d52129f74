# expect: below zero
"""Cold showers."""

import re
from pathlib import Path

log = Path(input("Which log? ")).read_text(encoding="utf-8")

counts = {}
temperatures = []
for line in log.splitlines():
    error = re.search(r"(\d\d:\d\d) boiler \d+: ERROR (E\d+) ([^,]+)", line)
    if error:
        time, code, what = error.groups()
        print(time, code, what)
        counts[code] = counts.get(code, 0) + 1
    temperatures += re.findall(r"(\d+\.?\d*) C(?:,|$)", line)

if not counts:
    print("No errors.")
for code, count in sorted(counts.items()):
    print(f"{code}: {count}")
if temperatures:
    print(f"Highest: {max(temperatures, key=float)} C")
else:
    print("No temperatures.")
