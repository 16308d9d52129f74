"""The relations that tests assert: what Python's operators and the methods of `unittest` say about two values."""

import operator

#: What each operator that compares values does.
OPERATORS = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "in": lambda left, right: left in right,
    "not in": lambda left, right: left not in right,
}

#: The relation with its sides exchanged.
MIRRORED = {
    "==": "==",
    "!=": "!=",
    "is": "is",
    "is not": "is not",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    "in": "has",
    "not in": "has not",
}


class OfUnittest:
    """What a method of `unittest.TestCase` asserts."""

    __slots__ = ("op", "parameters", "replaces")

    def __init__(self, op, *parameters, replaces=None):
        #: The relation: an operator, `alike` for equality of a kind that no operator has, `true` and `false` for one value alone.
        self.op = op
        #: The names of the method's own parameters for the values; the second value of a comparison with a single one is None.
        self.parameters = parameters
        #: The function that a call of the method comes to: `isinstance`.
        self.replaces = replaces


UNITTEST = {
    "assertAlmostEqual": OfUnittest("alike", "first", "second"),
    "assertCountEqual": OfUnittest("alike", "first", "second"),
    "assertDictEqual": OfUnittest("==", "d1", "d2"),
    "assertEqual": OfUnittest("==", "first", "second"),
    "assertFalse": OfUnittest("false", "expr"),
    "assertGreater": OfUnittest(">", "a", "b"),
    "assertGreaterEqual": OfUnittest(">=", "a", "b"),
    "assertIn": OfUnittest("in", "member", "container"),
    "assertIs": OfUnittest("is", "expr1", "expr2"),
    "assertIsInstance": OfUnittest("true", "obj", "cls", replaces="isinstance"),
    "assertIsNone": OfUnittest("is", "obj"),
    "assertIsNot": OfUnittest("is not", "expr1", "expr2"),
    "assertIsNotNone": OfUnittest("is not", "obj"),
    "assertLess": OfUnittest("<", "a", "b"),
    "assertLessEqual": OfUnittest("<=", "a", "b"),
    "assertListEqual": OfUnittest("==", "list1", "list2"),
    "assertMultiLineEqual": OfUnittest("==", "first", "second"),
    "assertNotAlmostEqual": OfUnittest("!=", "first", "second"),
    "assertNotEqual": OfUnittest("!=", "first", "second"),
    "assertNotIn": OfUnittest("not in", "member", "container"),
    "assertNotIsInstance": OfUnittest("false", "obj", "cls", replaces="isinstance"),
    "assertNotRegex": OfUnittest("does not match", "text", "unexpected_regex"),
    "assertRegex": OfUnittest("matches", "text", "expected_regex"),
    "assertSequenceEqual": OfUnittest("alike", "seq1", "seq2"),
    "assertSetEqual": OfUnittest("==", "set1", "set2"),
    "assertTrue": OfUnittest("true", "expr"),
    "assertTupleEqual": OfUnittest("==", "tuple1", "tuple2"),
}
#: Those whose call is looked at once more when it has passed: `==` and its like ask the objects.
COMPARING = {
    name: method.op
    for name, method in UNITTEST.items()
    if len(method.parameters) == 2 and (method.op in OPERATORS or method.op == "alike") and name != "assertNotAlmostEqual"
}
