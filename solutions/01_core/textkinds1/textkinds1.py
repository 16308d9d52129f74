"""Quotes, backslashes and line breaks."""

quotation = """She said: "It's the 7:40 ferry.\""""
folder = r"C:\new\tickets"
prices = "Adult\t12\nChild\t5"
poem = """The tide comes in,
the tide goes out,
the ferry waits."""
pattern = r"\d+\.\d{2}"

print(quotation)
print(folder)
print(prices)
print(poem)
print(pattern)


# Why this way
#
# The quotation holds both kinds of quotes, so one of them needs help; writing
# 'She said: "It\'s …"' is just as good. Raw text is the habit for patterns and
# for paths. Its one limit: it cannot end in a single backslash, so the folder
# "C:\new\" would have to be written "C:\\new\\".
