import configparser
from configparser import ConfigParser
from pathlib import Path


def load(path: str | Path) -> ConfigParser:
    parser = ConfigParser()
    parser.read_string(Path(path).read_text(encoding="utf-8"))
    return parser


def alarm(parser: ConfigParser, name: str) -> dict[str, object]:
    found: dict[str, object] = {"time": parser[name].get("time")}
    try:
        found["volume"] = parser.getint(name, "volume")
    except configparser.NoOptionError:
        found["volume"] = 20
    found["repeat"] = parser.getboolean(name, "repeat", fallback=False)
    return found


def quieter(parser: ConfigParser, path: str | Path, limit: int) -> list[str]:
    changed = []
    for name, section in parser.items():
        if name == parser.default_section:
            continue
        if section.getint("volume", 20) > limit:
            section["volume"] = str(limit)
            changed.append(name)
    with Path(path).open("w", encoding="utf-8") as file:
        parser.write(file)
    return changed
