# expect: FIRST_A and FIRST_B: the error that happened first
FIRST_A = "RuntimeError"
FIRST_B = "TypeError"
LAST_A = "meant"
LAST_B = "accident"
WHERE_A = "load_line"
WHERE_B = "fare"


def load_departures(text):
    try:
        return [int(part) for part in text.split(",")]
    except ValueError as error:
        raise RuntimeError(f"cannot read departures: {text}") from error


def stop_name(names, short):
    return names.get(short, short)
