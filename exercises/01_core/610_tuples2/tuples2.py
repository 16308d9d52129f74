"""Ten comes before nine.

Which is earlier, 10:05 or 9:30? Ask Python with two texts, and it says 10:05, because "1" comes
before "9". Luca's day planner thought so too. He came to the dentist's at 10:40, and his
appointment was at 9:30.

Tuples are compared part by part: the first parts decide, and only if they're equal, the
second ones. So a time is best kept as two numbers:

    >>> "10:05" < "9:30", (10, 5) < (9, 30)
    (True, False)
    >>> sorted([(9, 30, "dentist"), (10, 5, "bus"), (9, 30, "call Mum")])
    [(9, 30, 'call Mum'), (9, 30, 'dentist'), (10, 5, 'bus')]

And when you don't know how many values will come, one name may have a star. It takes whatever
the others leave, as a list, even if that's nothing:

    >>> time, *words = "10:05 bus to Lima".split()
    >>> words
    ['bus', 'to', 'Lima']
    >>> time, *words = ["9:30"]
    >>> words
    []

Write Luca's planner. Each line he types is a time and what he has to do, if anything:

    Plan? 10:05 bus to Lima
    Plan? 9:30
    Plan? 7:45 swim
    Plan?
    First: 7:45 swim
    Then: 9:30 something
    Then: 10:05 bus to Lima

Plans for the same time are in alphabetical order, `something` among them. Without any plans,
print `A free day!`
"""

# Run it: python3 tuples2.py   (on Windows: py tuples2.py)
plans = []
while True:
    line = input("Plan? ")
    if line == "":
        break
    # TODO: cut the line into its parts, and keep them as a tuple that sorts well.
    plans.append(line)

# TODO: the first plan, and the rest.
for plan in sorted(plans):
    print("Then:", plan)
