"""The display at the bus stop is dark.

Ines drives Line 12, and eleven people are asking her when it leaves. Somebody
has edited the program of the display. Now it has six slips in it.

Before Python runs a single line, it reads the whole file. One slip, and nothing
runs at all. You see a SyntaxError instead:

      File "stops.py", line 4
        print("Stop" name)
              ^^^^^^^^^^^
    SyntaxError: invalid syntax. Perhaps you forgot a comma?

Read the last line first: it says what is wrong. The marks show where Python
noticed. If that place looks fine, look at the line above it.

Run it with `python3 syntaxfix1.py` (on Windows `py syntaxfix1.py`). Fix one slip,
run it again, read the next message. When all six are gone:

    How many minutes late? 7
    Line 12, Harbour to Hospital
    First bus at minute 607
    It arrives at minute 632
    Buses a day: 32
    Have a good trip!
"""

# TODO: run, read the message, fix one slip, run again.


def arrival(departure, ride)
    return departure + ride


answer = input("How many minutes late? "
late = int(answer)
title = "Line 12, Harbour to Hospital
print(title)

first_bus = 600 + late
  print("First bus at minute", first_bus)
print("It arrives at minute" arrival(first_bus, 25))

print("Buses a day:", 16 * 60 // 30)
print(“Have a good trip!”)
