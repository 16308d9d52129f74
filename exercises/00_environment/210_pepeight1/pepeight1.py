"""Tidy by the rules of PEP 8.

Code is read far more often than it is written, so nearly all of it follows one
style, PEP 8, and eyes rest on what it says. Its everyday rules:

    names of functions and variables are small, with _ between words: paid_sum
    four spaces for each step of indentation, one statement a line, no ;
    one space on both sides of = + - * /, one after each comma, none inside ( )
    two empty lines before each def, and no line longer than 79 characters

Later a tool (ruff) will do this for you; doing it once by hand trains the eye.
This module reads water meters. Tidy it without changing what it does. The new
names are reading_difference(old, new), water_cost(litres, price_per_litre) and
bill_text(name, old, new, price); change them everywhere they are used.
"""
# TODO: bring the lines below into shape.
def ReadingDifference(OLD,NEW):
  return NEW-OLD
def WaterCost(Litres,pricePerLitre) :
        Cost=Litres*pricePerLitre; return round( Cost,2 )

def billText(NAME,OLD,NEW,PRICE):
    return f"{NAME}: {ReadingDifference(OLD,NEW)} litres, {WaterCost(ReadingDifference(OLD,NEW),PRICE)} euros"
