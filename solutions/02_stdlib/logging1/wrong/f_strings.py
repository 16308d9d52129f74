# expect: here the values are in the text already
import logging
import sys
from pathlib import Path

logger = logging.getLogger(__name__)


def parse(name, text):
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if "|" not in line:
            logger.warning(f"{name}, line {number}: no date in {line!r}")
            continue
        found.append(line.split("|")[0])
    logger.debug(f"{name}: {len(found)} titles")
    return found


def titles(names):
    logger.info(f"reading {len(names)} feeds")
    found = []
    for name in names:
        try:
            text = Path(name).read_text(encoding="utf-8")
        except OSError:
            logger.exception(f"cannot read {name}")
            continue
        found.extend(parse(name, text))
    return found


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    for title in titles(sys.argv[1:]):
        print(title)
