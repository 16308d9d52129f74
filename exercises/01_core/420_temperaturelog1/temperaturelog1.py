"""Read until the end.

A mixture of what you know; nothing is new except one common shape:

    while True:
        line = input()
        if ...:
            break

The condition is always true, so only `break` ends the loop. It is the clearest form
when the end can be recognised only after reading. Programs that talk to people, to
sensors or to other programs are built round such a loop.

Read lines until one of them is the word "end". Every other line is a temperature or
blank (nothing, or only spaces); blank lines are skipped. Then print, with one decimal
each:

    readings: 3
    lowest: -2.0
    highest: 7.5
    mean: 1.8

If there was no reading at all, print "no readings" and nothing else. Spaces around
"end" or around a number make no difference.
"""

# TODO: read and collect the temperatures.
temperatures = []

# TODO: no readings? Otherwise work out lowest, highest and mean.
print("readings:", len(temperatures))
