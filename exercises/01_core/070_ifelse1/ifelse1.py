"""Which flag goes up?

Tomás is the lifeguard at Praia Norte. Every morning he measures the waves and puts
up a flag, and a wrong flag means that somebody swims who shouldn't.

    if waves < 0.5:
        print("GREEN: enjoy the water")
    elif waves < 1.25:
        print("YELLOW: stay close to the shore")
    else:
        print("RED: nobody swims")

Python asks from top to bottom. At the first True it runs the indented lines below
that question, and it skips all the others. `elif` is short for "else, if". `else`
asks nothing and takes what is left.

Write his program:

- thunder, whatever the waves do: `BLACK: thunder, everybody out`
- below 0.5 metres, and from there to below 1.25: green and yellow, as above
- from 1.25 to below 2.5 metres: red, as above
- from 2.5 metres on: `BLACK: the beach is closed`

Run it: `python3 ifelse1.py` (on Windows `py ifelse1.py`).

    Waves in metres? 0.3
    Thunder (yes or no)? yes
    BLACK: thunder, everybody out
"""

waves = float(input("Waves in metres? "))
thunder = input("Thunder (yes or no)? ")

# TODO: Tomás began with this. It has two flags, and it knows nothing about thunder.
if waves < 0.5:
    print("GREEN: enjoy the water")
else:
    print("RED: nobody swims")
