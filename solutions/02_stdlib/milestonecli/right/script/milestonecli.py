"""Two thousand water meters, without a class."""

import argparse
import csv
import datetime
import json
import os
import sys
import tomllib


def say(*words):
    print(*words, file=sys.stderr)


def main(argv=None):
    ap = argparse.ArgumentParser()
    ap.add_argument("--config")
    ap.add_argument("--store")
    ap.add_argument("--log")
    ap.add_argument("--limit", type=int)
    ap.add_argument("--verbose", action="store_true")
    ap.add_argument("command", choices=["settings", "import", "report"])
    ap.add_argument("file", nargs="?")
    a = ap.parse_args(argv)
    if a.limit is not None and a.limit < 1:
        ap.error("--limit must be 1 or more")
    if (a.command == "import") != (a.file is not None):
        ap.error("import needs a FILE")

    s = dict(store="meters.json", log="meters.log", limit=1000)
    if a.config is not None:
        try:
            with open(a.config, "rb") as f:
                more = tomllib.load(f)
            for key in more:
                assert key in s and type(more[key]) is type(s[key])
        except (OSError, ValueError, AssertionError):
            say("something is wrong with", a.config)
            return 3
        s.update(more)
    for key in s:
        text = os.getenv("METERS_" + key.upper())
        if text is not None:
            s[key] = text
        if getattr(a, key) is not None:
            s[key] = getattr(a, key)
    try:
        s["limit"] = int(s["limit"])
    except ValueError:
        s["limit"] = 0
    if s["limit"] < 1:
        say("the limit must be a whole number from 1 on")
        return 3
    if a.command == "settings":
        print(json.dumps(s, sort_keys=True))
        return 0

    try:
        log_file = open(s["log"], "a", encoding="utf-8")
    except OSError as e:
        say("log:", e)
        return 3

    def log(level, text):
        now = datetime.datetime.now()
        line = f"{now:%Y-%m-%d %H:%M:%S},{now.microsecond // 1000:03} {level} {text}"
        print(line, file=log_file)
        if a.verbose:
            say(line)

    with log_file:
        try:
            data = {}
            if os.path.isfile(s["store"]):
                with open(s["store"], encoding="utf-8") as f:
                    data = json.load(f)
            if a.command == "report":
                for m in sorted(data):
                    print(m, *data[m])
                return 0
            with open(a.file, encoding="utf-8", newline="") as f:
                lines = csv.reader(f)
                head = next(lines, [])
                where = [head.index(name) for name in ("meter", "day", "value")]
                rows = [(lines.line_num, r) for r in lines if r]
            good, bad = 0, []
            for n, r in rows:
                m, d, v = [r[i] if i < len(r) else None for i in where]
                m = (m or "").strip()
                why = None
                if m == "":
                    why = "no meter"
                else:
                    try:
                        ok = datetime.datetime.strptime(d, "%Y-%m-%d").strftime("%Y-%m-%d") == d
                    except (TypeError, ValueError):
                        ok = False
                    if not ok:
                        why = f"bad day {d!r}"
                    elif not v or set(v) - set("0123456789"):
                        why = f"bad value {v!r}"
                    elif m in data:
                        old_day, old = data[m]
                        if not d > old_day:
                            why = f"day not after {old_day}"
                        elif int(v) < old:
                            why = f"value below {old}"
                        elif int(v) > old + s["limit"]:
                            why = f"value above {old + s['limit']}"
                if why:
                    bad.append(f"line {n}: {why}")
                else:
                    good += 1
                    data[m] = [d, int(v)]
            new = s["store"] + ".tmp"
            with open(new, "w", encoding="utf-8") as f:
                json.dump(data, f)
            os.replace(new, s["store"])
        except (OSError, ValueError) as e:
            log("ERROR", str(e))
            if not a.verbose:
                say("meters:", e)
            return 3
        for line in bad:
            log("WARNING", line)
            if not a.verbose:
                say(line)
        log("INFO", f"imported {good}, refused {len(bad)} from {a.file}")
    print(f"imported {good}, refused {len(bad)}")
    return int(bad != [])


if __name__ == "__main__":
    sys.exit(main())
