"""Right today.

A coach looked at Zanele's three jumps and typed in the results: the second was
the longest, so `best = second`. It's right today. Tomorrow another athlete
jumps, and the board praises the wrong jump.

Python has functions that look for themselves. To call one, write its name and,
in brackets, the values it works on. They are its arguments. What comes back can
get a name or be printed:

    furthest = max(3.5, 8.25, 5.0)    # 8.25; min finds the smallest
    print(len("harbour"))             # 7, the number of characters
    print(round(2.71828, 2))          # 2.72, two places after the point
    print(abs(3 - 10))                # 7, a difference without its minus

Without the brackets nothing is called: max alone is only the function.

Replace the five results with calls, so that the board is right for anybody. `gap`
is how far apart the first and the third jump are, whichever is longer.

Try it with jumps of your own: `python3 calling1.py`, on Windows `py calling1.py`.
"""

athlete = "Zanele Dube"
first = 6.25
second = 6.875
third = 6.5

# TODO: right today, wrong tomorrow. The average has two places after the point.
best = second
worst = first
average = 6.54
gap = third - first
letters = 11

print(athlete, "has", letters, "characters on the board")
print("Best:", best)
print("Worst:", worst)
print("Average:", average)
print("First and third are apart by:", gap)
