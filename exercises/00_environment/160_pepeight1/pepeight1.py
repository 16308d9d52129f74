"""Tidy by the rules of PEP 8.

Code is read far more often than it is written, mostly by other people. PEP 8 is
the style that nearly all Python code follows, so that your eyes can rest on what
a program says and not on how it is set. Its everyday rules:

    names of functions and variables are small, with _ between words: paid_sum
    four spaces for each step of indentation, never tabs
    one statement a line, no ;
    one space on both sides of = + - * /, one after each comma, none inside ( )
    two empty lines before each def at the left edge
    no line longer than 79 characters

Later a tool (ruff) will do this for you. Doing it once by hand trains the eye.

The module below reads water meters. It works, and it is hard to read. Tidy it
without changing what it does. The new names are reading_difference(old, new),
water_cost(litres, price_per_litre) and bill_text(name, old, new, price); change
them everywhere they are used.
"""
# TODO: bring the lines below into shape.
def ReadingDifference(OLD,NEW):
  return NEW-OLD
def WaterCost(Litres,pricePerLitre) :
        Cost=Litres*pricePerLitre; return round( Cost,2 )

def billText(NAME,OLD,NEW,PRICE):
    return f"{NAME}: {ReadingDifference(OLD,NEW)} litres, {WaterCost(ReadingDifference(OLD,NEW),PRICE)} euros"
