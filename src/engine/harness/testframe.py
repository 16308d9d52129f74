"""The frame of a test in which it failed: what it was looking at, and what it expected."""

import ast

from . import calls, describe, specials

_isinstance, _len = isinstance, len


def is_comparison(node):
    """Whether an expression compares two values."""
    return _isinstance(node, ast.Compare) and _len(node.ops) == 1


class TestFrame:
    """The frame of a test in which it failed."""

    def __init__(self, files, entry):
        self.entry = entry
        self.looker = calls.Looker(files, entry.tb_frame, entry.tb_lineno)

    def operands_at(self, place):
        """The two sides of the comparison that is there; one expression for anything else."""
        node = self.looker.flow.expression_at(place)
        if node is None:
            return []
        if is_comparison(node):
            return [node.left, node.comparators[0]]
        return [node.operand if _isinstance(node, ast.UnaryOp) and _isinstance(node.op, ast.Not) else node]

    def condition(self):
        """What the test looked at before it said something in its own words: the `if` round the line."""
        found = None
        for node in ast.walk(self.looker.flow.module):
            if _isinstance(node, ast.If) and node.body[0].lineno <= self.entry.tb_lineno <= node.body[-1].end_lineno:
                found = node if found is None or node.lineno > found.lineno else found
        asked = getattr(found, "test", None)
        asked = asked.operand if _isinstance(asked, ast.UnaryOp) else asked
        return asked.left if _isinstance(asked, ast.Compare) else asked

    def running(self):
        """The expression that was running."""
        where = describe.position(self.entry)
        found = self.looker.flow.expression_at(where) if where is not None else None
        if not _isinstance(found, ast.Attribute):
            return found
        # A method that isn't there: what would have been called says more than its name.
        calls_it = (it for it in ast.walk(self.looker.flow.module) if _isinstance(it, ast.Call) and it.func is found)
        return next(calls_it, found)

    def expected_exception(self):
        """What `with pytest.raises(…):` waits for, as the test names it, when this was running below it; else None."""
        found = None
        for node in ast.walk(self.looker.flow.module):
            if _isinstance(node, ast.With) and node.body[0].lineno <= self.entry.tb_lineno <= node.end_lineno:
                for item in node.items:
                    call = item.context_expr
                    if _isinstance(call, ast.Call) and _isinstance(call.func, ast.Attribute) and call.args:
                        found = call.args[0] if call.func.attr in ("raises", "assertRaises", "assertRaisesRegex") else found
        return ast.unparse(found) if _isinstance(found, (ast.Name, ast.Attribute)) else None

    def block_of_learner(self):
        """What the learner's context manager is, in whose `with` this was running."""
        blocks = [it for it in ast.walk(self.looker.flow.module) if _isinstance(it, (ast.With, ast.AsyncWith))]
        line = self.entry.tb_lineno
        # The inner ones come later.
        for block in reversed([it for it in blocks if it.body[0].lineno <= line <= it.end_lineno]):
            for item in reversed(block.items):
                seen = self.looker.see(item.context_expr, earlier=False)
                seen.code = specials.leaving(self.looker, item.context_expr) or seen.code
                if seen.is_of_learner and seen.call is not None and seen.code is not None:
                    return seen
        return None

    def raising(self):
        """What should have raised an exception: what is below `with pytest.raises(…):`, or what `assertRaises` is given."""
        running = self.running()
        if _isinstance(running, ast.Call) and _isinstance(running.func, ast.Attribute):
            skipped = {"assertRaises": 1, "raises": 1, "assertRaisesRegex": 2}.get(running.func.attr)
            if skipped is not None and _len(running.args) > skipped:
                of_raises = ("match", "check", "msg")
                keywords = [it for it in running.keywords if it.arg not in of_raises]
                return ast.Call(running.args[skipped], running.args[skipped + 1 :], keywords)
        found = None
        for node in ast.walk(self.looker.flow.module):
            if _isinstance(node, ast.With) and node.lineno <= self.entry.tb_lineno <= node.end_lineno:
                found = node  # the inner ones come later
        if found is None:
            return running
        statement = found.body[-1]
        value = getattr(statement, "value", None)
        return value if _isinstance(value, ast.expr) else None
