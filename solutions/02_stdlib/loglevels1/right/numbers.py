import logging

D, I, W, E, C = range(10, 60, 10)
LEVELS: dict[str, int] = dict(
    zip(
        [
            "the position of each valve, once a second",
            "the heating has started for the day",
            "the caretaker has changed the timetable",
            "a sensor has answered, but only at the third try",
            "the water is a little low; heating goes on",
            "the monthly report couldn't be written",
            "room 12 couldn't be heated",
            "gas detected: everything is being shut down",
        ],
        [D, I, I, W, W, E, E, C],
        strict=True,
    )
)


def make_logger(name, screen, file):
    logger = logging.getLogger(name)
    logger.setLevel(1)
    for handler, level in [(file, D), (screen, W)]:
        handler.setLevel(level)
        logger.addHandler(handler)
    logger.propagate = False
    print("made", name)
    return logger


def quieten(name):
    chatty = logging.getLogger(name)
    chatty.setLevel(40)
