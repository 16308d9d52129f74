import logging
import logging.handlers


def close_all(logger: logging.Logger) -> None:
    old, logger.handlers = logger.handlers[:], []
    for handler in old:
        handler.close()


def prepared(handler, level, words):
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter(words))
    return handler


def setup(path, stream, max_bytes=100_000):
    hive = logging.getLogger("hive")
    close_all(hive)
    hive.setLevel("DEBUG")
    hive.propagate = False
    file = logging.handlers.RotatingFileHandler(path, "a", max_bytes, 2, "utf8")
    hive.addHandler(prepared(file, logging.DEBUG, "%(asctime)s %(levelname)s %(name)s: %(message)s"))
    hive.addHandler(prepared(logging.StreamHandler(stream), "WARNING", "%(levelname)s: %(message)s"))
    print("ready")
    return hive
