# expect: report: a number is sent, once
def day(reading, diary):
    """Water the garden for a day, and note in the list `diary` what happens."""
    try:
        diary.append("on")
        number = int(reading)
        diary.append(f"{number} litres")
    except ValueError:
        diary.append("broken")
    else:
        diary.append("done")
    finally:
        diary.append("off")
    diary.append("tea")


MONDAY = ["on", "12 litres", "done", "off", "tea"]
TUESDAY = ["on", "broken", "off", "tea"]
WEDNESDAY = ["on", "off"]


def water(start, work, stop):
    start()
    try:
        return work()
    finally:
        stop()


def report(text, send):
    if not text.isdigit():
        return "sensor broken"
    send(int(text))
    return "sent"
