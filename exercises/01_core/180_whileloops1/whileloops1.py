"""How long can you keep a secret?

Sofia has a secret, and at eight o'clock she can't keep it any longer. From then on, each
pupil who knows it tells one other pupil every hour. When does the whole school know?

A `for` loop needs something to walk along. Here nobody knows how many rounds it takes.
`while` repeats its lines as long as its condition is true:

    >>> litres = 1000
    >>> while litres > 300:
    ...     litres = litres - 300
    >>> litres
    100

Python checks the condition before every round, the first one included. A line in the
loop has to change what the condition looks at. Otherwise the loop never ends, and you
stop the program with Ctrl+C.

Write the program. For a school of 20 it should print:

    Pupils? 20
    hour 0: *
    hour 1: **
    hour 2: ****
    hour 3: ********
    hour 4: ****************
    hour 5: ********************
    Everybody knows after 5 hours.

Each star is a pupil who knows. There must never be more stars than pupils: the last hour
above has 20 stars, not 32.
"""

# Run it: python3 whileloops1.py   (on Windows: py whileloops1.py)
pupils = int(input("Pupils? "))
know = 1
hour = 0
print(f"hour {hour}:", "*" * know)

# TODO: as long as somebody doesn't know: an hour passes, more pupils know, print a line.

print("Everybody knows after ... hours.")
