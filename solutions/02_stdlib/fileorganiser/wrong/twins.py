# expect: no two files get the same target
"""Nine hundred files in one folder."""

import argparse
import json
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

FOLDERS = {
    "pictures": {".jpg", ".jpeg", ".png", ".gif"},
    "documents": {".pdf", ".txt", ".md", ".docx"},
    "archives": {".zip", ".gz", ".tar"},
}


def folder_by_type(path):
    """Return the name of the folder for the file's type."""
    for name, suffixes in FOLDERS.items():
        if path.suffix.lower() in suffixes:
            return name
    return "other"


def folder_by_month(path):
    """Return the name of the folder for the month of the file's last change."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return changed.strftime("%Y-%m")


CHOOSE = {"type": folder_by_type, "month": folder_by_month}


def free_target(target, taken):
    """Return the target, with the first free number in its name if it's taken."""
    candidate = target
    number = 0
    while candidate.exists():
        number += 1
        candidate = target.with_name(f"{target.stem}-{number}{target.suffix}")
    return candidate


def plan(folder, by):
    """Return a list of pairs of paths, source and target, and change nothing."""
    pairs = []
    taken = set()
    for source in sorted(folder.iterdir(), key=lambda path: path.name):
        if source.is_file() and not source.name.startswith("."):
            target = free_target(folder / CHOOSE[by](source) / source.name, taken)
            taken.add(target)
            pairs.append((source, target))
    return pairs


def make_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Sort the files of a folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--by", choices=CHOOSE, default="type")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--log", type=Path)
    return parser


def main(argv=None):
    """Run the command line and return the exit status."""
    args = make_parser().parse_args(argv)
    if not args.folder.is_dir():
        print(f"There is no folder {args.folder}", file=sys.stderr)
        return 1
    pairs = plan(args.folder, args.by)
    for source, target in pairs:
        place = target.relative_to(args.folder).as_posix()
        print(f"{source.name} -> {place}")
        if args.dry_run:
            continue
        event = {"source": source.name, "target": place, "bytes": source.stat().st_size}
        target.parent.mkdir(exist_ok=True)
        shutil.move(source, target)
        if args.log:
            with open(args.log, "a", encoding="utf-8") as log:
                print(json.dumps(event, ensure_ascii=False), file=log)
    print(f"{'would move' if args.dry_run else 'moved'}: {len(pairs)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
