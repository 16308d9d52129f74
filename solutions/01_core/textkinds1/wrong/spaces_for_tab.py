# expect: Adult
quotation = "She said: \"It's the 7:40 ferry.\""
folder = "C:\\new\\tickets"
prices = "Adult    12\nChild    5"
poem = "The tide comes in,\nthe tide goes out,\nthe ferry waits."
pattern = "\\d+\\.\\d{2}"

print(quotation)
print(folder)
print(prices)
print(poem)
print(pattern)
