# expect: The tide comes in,
quotation = "She said: \"It's the 7:40 ferry.\""
folder = "C:\\new\\tickets"
prices = "Adult\t12\nChild\t5"
poem = """
The tide comes in,
the tide goes out,
the ferry waits.
"""
pattern = "\\d+\\.\\d{2}"

print(quotation)
print(folder)
print(prices)
print(poem)
print(pattern)
