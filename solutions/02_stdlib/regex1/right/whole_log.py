import re
from collections import Counter
from pathlib import Path

ERROR = re.compile(
    r"^\d{4}-\d{2}-\d{2}\s(?P<time>\d{2}:\d{2}) boiler [0-9]+: ERROR (?P<code>E[0-9]+) (?P<what>.*?)(?:,.*)?$",
    re.MULTILINE,
)


def main() -> None:
    log = Path(input("Which log? ")).read_text(encoding="utf-8")
    codes: list[str] = []
    for match in ERROR.finditer(log):
        print(match["time"], match["code"], match["what"])
        codes.append(match["code"])
    if not codes:
        print("No errors.")
    for code, count in sorted(Counter(codes).items()):
        print(f"{code}: {count}")
    values = re.findall(r"(-?[0-9.]+) C\b", log)
    print(f"Highest: {max(values, key=float)} C" if values else "No temperatures.")


main()
