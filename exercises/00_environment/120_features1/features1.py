"""'int' object is not callable.

Ravi's scoreboard survives round 1. In round 2 it stops with this sentence:
there are brackets after something that isn't a function. `type` tells you what kind of
value a name has now:

    print(type(max))    # <class 'builtin_function_or_method'>
    max = 20
    print(type(max))    # <class 'int'>, a whole number

A function is a value like 7 or "red", and any name can get another value. That
hurts here, but it can also help:

    longest = max
    print(longest(3, 8))    # 8

Run it after each step: `python3 features1.py`, on Windows `py features1.py`.

1. Give Ravi's number the name `perfect` instead.
2. Give `max` a second name, `best`, in a line at the top, and call that in all three
   rounds. Today the most points win. For Sunday's mini golf Ravi will make it `min`.
3. The prize doubles each round. 2 ** 5 is five twos multiplied, 32. Print
   `Prize: 8` at the end, worked out from `rounds`.
"""

rounds = 3
# TODO: the line with best.

print("Round 1:", max(12, 17))
max = 20
print("A perfect round:", max)
print("What is max now?", type(max))
print("Round 2:", max(8, 19))
print("Round 3:", max(18, 11))
# TODO: the line with the prize.
