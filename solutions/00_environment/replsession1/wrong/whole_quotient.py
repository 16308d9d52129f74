# expect: a division is shown with its decimal point
SESSION = """
>>> 7 + 5 * 2
17
>>> 9 / 3
3
>>> crates = 6
>>> crates * 4
24
>>> _ + 1
25
>>> "apple"
'apple'
>>> "ha" * 3
'hahaha'
>>> crates
6
"""
