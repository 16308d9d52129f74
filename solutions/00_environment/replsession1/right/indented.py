"""The answers are gone."""

SESSION = '''
    >>> boxes = 6
    >>> boxes * 12
    72
    >>> _ / 8
    9.0
    >>> boxes
    6
    >>> "apple " * 2
    'apple apple '
    >>> print("apple")
    apple
    >>> _
    'apple apple '
    >>> max
    <built-in function max>
'''
