# expect: no two files of the plan get the same target
"""A file organiser."""

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
    return f"{datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y-%m}"


CHOOSE = {"type": folder_by_type, "month": folder_by_month}


def free_target(target, taken):
    """Return the target, with the first number that makes it free if it is taken."""
    candidate, number = target, 0
    while candidate.exists():
        number += 1
        candidate = target.with_name(f"{target.stem}-{number}{target.suffix}")
    return candidate


def plan(folder, by="type"):
    """Return a sorted list of pairs (source, target) of Path objects; change nothing."""
    folder = Path(folder)
    pairs = []
    taken = set()
    for source in sorted(folder.iterdir()):
        if source.is_file() and not source.name.startswith("."):
            target = free_target(folder / CHOOSE[by](source) / source.name, taken)
            taken.add(target)
            pairs.append((source, target))
    return pairs


def move(pairs):
    """Move each source to its target; return how many were moved."""
    for source, target in pairs:
        if target.exists():
            raise FileExistsError(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(source, target)
    return len(pairs)


def log_move(path, event):
    """Add one line to the log."""
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(event, ensure_ascii=False) + "\n")


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Sort the files of a folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--by", choices=sorted(CHOOSE), default="type")
    parser.add_argument("--dry-run", action="store_true", help="only print what would be done")
    parser.add_argument("--log", type=Path, help="add a JSON line for each move to this file")
    return parser


def main(argv=None):
    """Run the command line; return the exit status."""
    args = build_parser().parse_args(argv)
    if not args.folder.is_dir():
        print(f"no such folder: {args.folder}", file=sys.stderr)
        return 1
    pairs = plan(args.folder, args.by)
    for source, target in pairs:
        short = target.relative_to(args.folder).as_posix()
        print(f"{source.name} -> {short}")
        if args.dry_run:
            continue
        size = source.stat().st_size
        move([(source, target)])
        if args.log:
            event = {"event": "moved", "source": source.name, "target": short, "bytes": size}
            log_move(args.log, event)
    print(f"{len(pairs)} files {'would be ' if args.dry_run else ''}moved")
    return 0


if __name__ == "__main__":
    sys.exit(main())
