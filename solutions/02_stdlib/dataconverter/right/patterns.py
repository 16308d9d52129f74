import csv
import io
import json
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import tomlwriter


class Problem(Exception):
    pass


def typed(kind, value):
    if value is None or (isinstance(value, str) and not value):
        return None
    match kind, value:
        case "text", str():
            return value
        case ("integer" | "number" | "flag"), bool():
            if kind == "flag":
                return value
        case "integer", int():
            return value
        case "integer", str() if re.fullmatch(r"[+-]?\d+", value):
            return int(value)
        case "number", (int() | float()):
            if value == value and abs(value) != float("inf"):
                return float(value)
        case "number", str() if re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", value):
            return float(value)
        case "date", date() if type(value) is date:
            return value
        case "date", str() if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        case "flag", "yes":
            return True
        case "flag", "no":
            return False
    raise Problem(f"{value!r} is no {kind}")


def load(path: Path):
    text = path.read_text(encoding="utf-8") if path.suffix != ".csv" else ""
    if path.suffix == ".csv":
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    elif path.suffix == ".json":
        rows = json.loads(text)
    elif path.suffix == ".toml":
        rows = tomllib.loads(text).get("rows")
    else:
        raise Problem(f"I can't read {path.suffix}")
    if type(rows) is not list or any(type(row) is not dict for row in rows):
        raise Problem(f"{path} has no rows")
    return rows


def dump(rows, fields, suffix):
    if suffix == ".json":
        for row in rows:
            for name in fields:
                if isinstance(row[name], date):
                    row[name] = row[name].isoformat()
        return json.dumps(rows, indent=2, ensure_ascii=False)
    if suffix == ".toml":
        return tomlwriter.dumps([{k: v for k, v in r.items() if v is not None} for r in rows])
    if suffix != ".csv":
        raise Problem(f"I can't write {suffix}")
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(fields))
    writer.writeheader()
    words = {True: "yes", False: "no", None: ""}
    for row in rows:
        writer.writerow({k: words[v] if v is None or type(v) is bool else v for k, v in row.items()})
    return out.getvalue()


def run(fields_path, source, target):
    fields = tomllib.loads(Path(fields_path).read_text(encoding="utf-8")).get("fields")
    if type(fields) is not dict:
        raise Problem("no fields")
    unknown = set(fields.values()) - {"text", "integer", "number", "date", "flag"}
    if unknown:
        raise Problem(f"unknown types: {unknown}")
    rows = []
    for number, row in enumerate(load(Path(source)), 1):
        new = {}
        for name, kind in fields.items():
            try:
                new[name] = typed(kind, row.get(name))
            except Problem as problem:
                raise Problem(f"row {number}, field {name}: {problem}") from None
        rows.append(new)
    text = dump(rows, fields, Path(target).suffix)
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def main(argv=None):
    words = sys.argv[1:] if argv is None else argv
    if len(words) != 3:
        print("dataconverter.py FIELDS IN OUT", file=sys.stderr)
        return 2
    try:
        run(*words)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except (OSError, ValueError) as error:
        print(str(error).replace("\n", " "), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
