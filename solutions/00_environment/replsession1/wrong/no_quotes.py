# expect: a text is shown with its quotes
SESSION = """
>>> 7 + 5 * 2
17
>>> 9 / 3
3.0
>>> crates = 6
>>> crates * 4
24
>>> _ + 1
25
>>> "apple"
apple
>>> "ha" * 3
'hahaha'
>>> crates
6
"""
