"""Pancakes for 3.

Mei typed 3, and her program told her to weigh
333333333333333333333333333333333333333333333333333333333333 g of flour.

What `input` hands back is always text, and text times a number is that text
again and again:

    print("3" * 4)         # 3333
    print(int("3") * 4)    # 12

`int` turns text into a whole number, `float` into a number with a decimal point:
float("1.50") is 1.5. The way back is `str`. You need it for +, which adds two
numbers or joins two texts, but refuses one of each:

    print("Platform " + str(9))    # Platform 9

Turn text into numbers at the door, once. For 3 people and milk at 1.50 Mei's
program should say

    Pancakes for 3
    Flour: 180 g
    Eggs: 4
    Milk costs: 0.9

Everyone gets 60 g of flour and a fifth of a litre of milk. Mei takes one egg for
each, and one for luck. Her sums are right, but they work on text. Try it: `python3 textnumber1.py`, on Windows `py textnumber1.py`.
"""

# TODO: the program asks, and then it calculates with text.
people = input("How many people? ")
price = input("What does a litre of milk cost? ")

print("Pancakes for " + people)
print("Flour:", people * 60, "g")
print("Eggs:", people + 1)
print("Milk costs:", people * price / 5)
