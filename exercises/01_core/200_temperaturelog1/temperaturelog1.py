"""Read until the end.

A mixture of what you know; nothing is new except one common shape:

    while True:
        line = input()
        if ...:
            break

The condition is always true, so only `break` ends the loop. Programs that talk to
people, sensors or other programs are built round it, because they recognise the end
only after reading.

Read lines until one of them is the word "end". Every other line is a temperature or
blank (nothing, or only spaces); blank lines are skipped. Then print four lines like
those below, with one decimal each, or only "no readings" if there was none. Spaces
around "end" or around a number make no difference.
"""

# readings: 3
# lowest: -2.0
# highest: 7.5
# mean: 1.8

# TODO: read and collect the temperatures.
temperatures = []

# TODO: no readings? Otherwise work out lowest, highest and mean.
print("readings:", len(temperatures))
