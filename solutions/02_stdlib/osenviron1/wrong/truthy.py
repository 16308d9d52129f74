# expect: words that mean no are False
import os


def host():
    return os.environ.get("PRINTER_HOST", "localhost")


def port():
    text = os.environ.get("PRINTER_PORT", "9100")
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"PRINTER_PORT is {text!r}")


def flag(name, default=False):
    return bool(os.environ.get(name, default))


def secret(name):
    return os.environ[name]
