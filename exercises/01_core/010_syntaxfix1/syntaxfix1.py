"""Six faults in a timetable.

Before Python runs the first line, it reads the whole file. If one place breaks
the rules of the language, nothing runs at all and you see a SyntaxError:

    File "stops.py", line 4
        print("Stop" name)
              ^^^^^^^^^^^
    SyntaxError: invalid syntax. Perhaps you forgot a comma?

Read it from the bottom: what is wrong, then the marked place, then the line.
Python can only mark where it noticed. If the marked line looks right to you,
look at the line before it.

Everybody makes these faults every day; the skill is to mend one in seconds. This
timetable has six of them, none in the wording of a text. Mend them one by one
until the program prints its six lines.
"""

# TODO: run, read the message, mend one fault, run again.


def arrival(departure, minutes)
    return departure + minutes


title = "Line 12, Harbour to Hospital
print(title)

first_bus = 600
ride = 25
print("First bus leaves at minute", first_bus)
  print("and arrives at minute", arrival(first_bus, ride))

print("Buses a day:", round(16 * 60 / 30)

last_bus = 1380
print("Last bus leaves at minute" last_bus)

night_ride = 25
same_ride = (ride = night_ride)
print("Night buses are as quick:", same_ride)
