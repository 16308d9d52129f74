"""A program that asks."""

name = input()
tickets = int(input())

print(f"{name}, {tickets} tickets cost {tickets * 4}")


# Why this way
#
# int() stands where the text comes in, so `tickets` is a number everywhere below.
# With the text "3" the last line would run too and print 3333, the text four
# times. A calculation may stand inside the curly brackets of an f-string; when it
# grows long, give its result a name first.
