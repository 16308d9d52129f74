"""The pump that didn't stop.

On Tuesday Divya's moisture sensor sent "n/a" and no number. `int` raised a ValueError, her
program ended, and nobody told the pump. By evening the lettuce was swimming.

`finally` runs in any case: after an error, without one, before a `return`, and even if the
error goes on to the caller. `else` runs only if nothing was raised under `try`.

    >>> def look(text):
    ...     try:
    ...         number = int(text)
    ...     except ValueError:
    ...         print("no number")
    ...     else:
    ...         print("a number")
    ...     finally:
    ...         print("off")
    >>> look("7")
    a number
    off

What will be in the diary after each of these three days? Write it down before you try it. Then
make `water` safe, and find out why `report` blames the sensor for everything.
"""


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


# TODO: the words in the diary for each day, as in ["one", "two"].
MONDAY = ...  # day("12", diary)
TUESDAY = ...  # day("n/a", diary)
WEDNESDAY = ...  # day(None, diary), which ends with a TypeError


def water(start, work, stop):
    """Call start(), return what work() returns, and call stop() in any case.

    An error in work() goes on to the caller, after stop(). But if start() itself fails, the
    pump isn't running, and stop() must not be called.
    """
    # TODO
    start()
    result = work()
    stop()
    return result


def report(text, send):
    """Call send with the number in the text, and return "sent".

    If the text isn't a number, return "sensor broken" and don't send anything. An error in
    send isn't the sensor's fault. It goes on to the caller, whatever its kind.
    """
    # TODO: which errors does this except catch?
    try:
        number = int(text)
        send(number)
    except ValueError:
        return "sensor broken"
    return "sent"
