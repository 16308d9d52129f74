import argparse
import json
import os
import sys
import time

KINDS = {}
for kind, endings in [
    ("pictures", "jpg jpeg png gif"),
    ("documents", "pdf txt md docx"),
    ("archives", "zip gz tar"),
]:
    for ending in endings.split():
        KINDS["." + ending] = kind


class Sorter:
    def __init__(self, folder: str, by: str) -> None:
        self.folder = folder
        self.by = by
        self.names: dict[str, set[str]] = {}

    def place(self, name: str) -> str:
        if self.by == "month":
            seconds = os.path.getmtime(os.path.join(self.folder, name))
            return time.strftime("%Y-%m", time.gmtime(seconds))
        return KINDS.get(os.path.splitext(name)[1].lower(), "other")

    def target(self, name: str) -> str:
        place = self.place(name)
        if place not in self.names:
            there = os.path.join(self.folder, place)
            self.names[place] = set(os.listdir(there)) if os.path.isdir(there) else set()
        new, number = name, 1
        while new in self.names[place]:
            stem, ending = os.path.splitext(name)
            new = f"{stem}-{number}{ending}"
            number += 1
        self.names[place].add(new)
        return f"{place}/{new}"


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--by", choices=["type", "month"], default="type")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--log")
    args = parser.parse_args(argv)
    try:
        names = sorted(os.listdir(args.folder))
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    sorter = Sorter(args.folder, args.by)
    count = 0
    events = []
    for name in names:
        source = os.path.join(args.folder, name)
        if name[0] == "." or not os.path.isfile(source):
            continue
        target = sorter.target(name)
        print(name, "->", target)
        count += 1
        if not args.dry_run:
            size = os.path.getsize(source)
            os.makedirs(os.path.join(args.folder, os.path.dirname(target)), exist_ok=True)
            os.rename(source, os.path.join(args.folder, target))
            events.append({"bytes": size, "source": name, "target": target})
    if args.log and events:
        with open(args.log, "a", encoding="utf-8") as log:
            log.writelines(json.dumps(event) + "\n" for event in events)
    print("would move:" if args.dry_run else "moved:", count)
    return 0


if __name__ == "__main__":
    sys.exit(main())
