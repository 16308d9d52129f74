"""What did your week look like?

    How many bars? 3
    Name? sleep
    How much? 52
    Name? work
    How much? 38
    Name? guitar
    How much? 4
    sleep  | ############################## 52
    work   | ###################### 38
    guitar | ## 4

Naledi sends this to her band every Sunday, and now all of them want one. Write it
for your own numbers, too: steps, goals, cups of tea.

A text times a number is a bar: `"#" * 4` is `####`. Two rules make it a chart:

- The largest number gets 30 signs, the others their share of that, rounded:
  `round(38 / 52 * 30)` is 22.
- Shorter names are filled up with spaces.

The numbers are whole, and 0 or more. If all of them are 0, no bar has a sign.

Keep names and numbers in two lists. `range(count)` counts the places, and
`names[at]` belongs to `numbers[at]`.

Draw yours with `python3 barchart1.py` (on Windows `py barchart1.py`).
"""

names = []
numbers = []

count = int(input("How many bars? "))

# TODO: ask for each bar: first its name, then its number.

# TODO: find the longest name and the largest number.

# TODO: draw the bars.
