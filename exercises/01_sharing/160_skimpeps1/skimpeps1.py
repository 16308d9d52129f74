"""Can I use that here?

In a review Tendai reads a line of code that his Python 3.9 doesn't understand.
Every change to the language begins as a PEP, a Python Enhancement Proposal
(peps.python.org). You needn't read all of it. Skim the header first:

    Final       it's part of Python, from its Python-Version on
    Draft, Rejected, Deferred, Superseded: it isn't, whatever else is written

peps.txt has nine headers, with an empty line between them. Write a program that
asks for a Python, and prints the number and the title of each PEP that this
Python has. They come in the order of the file. If it has none of them, the
program says so:

    Which Python? 3.9                    Which Python? 2.7
    515 Underscores in Numeric Literals  Nothing in this list.
    572 Assignment Expressions

Run it with python3 skimpeps1.py, and try 3.9 and 3.10. Which of them is newer?
"""

# TODO: ask, read peps.txt, print what fits.
