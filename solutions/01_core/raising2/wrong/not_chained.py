# expect: a damaged line raises RuntimeError with the ValueError as its cause
FIRST_A = "ValueError"
FIRST_B = "KeyError"
LAST_A = "meant"
LAST_B = "accident"
WHERE_A = "to_minutes"
WHERE_B = "fare"


def load_departures(text):
    try:
        return [int(part) for part in text.split(",")]
    except ValueError as error:
        raise RuntimeError(f"cannot read departures: {text}")


def stop_name(names, short):
    return names.get(short, short)
