import logging
import sys

logger: logging.Logger = logging.getLogger("logging1" if __name__ == "logging1" else __name__)


def without_date(name, number, line):
    values = {"name": name, "number": number, "line": line}
    logger.warning("%(name)s, line %(number)d: no date in %(line)r", values)


def parse(name: str, text: str) -> list[str]:
    lines = text.splitlines()
    for i, line in enumerate(lines):
        if "|" not in line:
            without_date(name, i + 1, line)
    found = [line.partition("|")[0] for line in lines if "|" in line]
    logger.debug("%s: %i titles", name, len(found))
    return found


def titles(names):
    logger.info("reading %s feeds", len(names))
    found = []
    for name in names:
        try:
            with open(name, encoding="utf-8") as file:
                text = file.read()
        except OSError as error:
            logger.error("cannot read %s", name, exc_info=error)
        else:
            found += parse(name, text)
    return found


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    print(*titles(sys.argv[1:]), sep="\n")
