import json
import os
import sys
import tomllib

DEFAULTS = {"host": "localhost", "port": 8000, "night": False, "zoom": 1.0, "password": ""}


def from_text(text: str, default: object) -> object:
    match default:
        case bool():
            word = text.casefold()
            if word in {"1", "true", "yes", "on"}:
                return True
            if word in {"0", "false", "no", "off"}:
                return False
            raise ValueError(text)
        case int():
            return int(text)
        case float():
            return float(text)
    return text


def read(path):
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except FileNotFoundError:
        return {}


def convert(variable, text, default):
    try:
        return from_text(text, default)
    except ValueError:
        raise ValueError(variable + ": " + text + " doesn't fit") from None


def settings(path, environ):
    layer = read(path)
    for name in layer:
        if name not in DEFAULTS:
            raise ValueError(str(path) + ": unknown setting " + name)
    found = {}
    for name, default in DEFAULTS.items():
        variable = "CAMERA_" + name.upper()
        if environ.get(variable, "") != "":
            found[name] = convert(variable, environ[variable], default), variable
        elif name in layer:
            found[name] = layer[name], str(path)
        else:
            found[name] = default, "default"
    return found


def main(argv):
    [path] = argv
    try:
        found = settings(path, dict(os.environ))
    except ValueError as problem:
        sys.stderr.write(str(problem) + "\n")
        return 1
    if found["password"][0]:
        found["password"] = ("***", found["password"][1])
    for name in found:
        value, place = found[name]
        print(name, "=", json.dumps(value, ensure_ascii=False), f"({place})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
