"""The display at the bus stop is dark.

Ines drives Line 12, and eleven people are asking her when it leaves. Somebody
has edited the program of the display, and now it has six slips in it.

Before Python runs a single line, it reads the whole file. One slip, and nothing
runs at all. You see a SyntaxError instead (an IndentationError is one of them):

      File "stops.py", line 4
        print("Stop" name)
              ^^^^^^^^^^^
    SyntaxError: invalid syntax. Perhaps you forgot a comma?

Read the last line first: it says what is wrong. The marks show where Python
noticed. If that place looks fine, look at the line above it.

Run it with `python3 syntaxfix1.py` (on Windows `py syntaxfix1.py`). Fix one slip,
run it again, read the next message. When all six are gone:

    How many minutes late? 7
    Line 12 from Harbour to Hospital
    First bus at minute 607
    It arrives at minute 632
    The next one leaves at minute 637
    Buses a day: 32
"""

# TODO: run, read the message, fix one slip, run again.


def arrival(departure, ride)
return departure + ride


answer = input("How many minutes late? ")
late = int(answer)
print("Line 12 from Harbour to Hospital")

first_bus = 600 + late
  print("First bus at minute", first_bus)
print("It arrives at minute" arrival(first_bus, 25))

2nd_bus = first_bus + 30
print("The next one leaves at minute", 2nd_bus)

print("Buses a day:", round(16 * 60 / 30)
