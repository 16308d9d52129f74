"""Can you read this?

Bao's water bills are right to the cent. But when the price of water changed,
three people opened his file, sighed, and closed it again.

Python doesn't mind what code looks like. People do, so nearly all Python code
keeps to one style, called PEP 8:

    names in small letters, with _ between words: paid_sum
    four spaces for each step of indentation
    one statement a line, and no ;
    one space on both sides of = + - * /
    one space after a comma, none before it
    no space inside ( ), and none before the : of a def
    two empty lines before each def
    no line longer than 79 characters

You don't have to cut a long line in two. Give parts of it a name first, each on a
line of its own, and what's left is short.

Tidy the lines below without changing what they do. The functions get the names
reading_difference(old, new), water_cost(litres, price_per_litre) and
bill_text(name, old, new, price), everywhere they are used.

A tool such as ruff will soon do most of this for you. It can't think of names.
"""
# TODO: bring the lines below into shape.
def ReadingDifference(OLD,NEW):
  return NEW-OLD
def WaterCost(Litres,pricePerLitre) :
        Cost=Litres*pricePerLitre; return round( Cost,2 )

def billText(NAME,OLD,NEW,PRICE):
    return NAME+": "+str(ReadingDifference(OLD,NEW))+" litres, "+str(WaterCost(ReadingDifference(OLD,NEW),PRICE))+" euros"
