"""Source made short enough for a line of a screen."""

import ast

_type, _isinstance, _len = type, isinstance, len

#: Characters of an expression; beyond that the arguments in it are made shorter.
_WHOLE = 160
#: Characters of an argument that has to be made shorter.
_ARGUMENT = 48
#: What is left out.
MORE = ast.Name("…", ast.Load())


def written(node):
    """The text of an expression, with long arguments made shorter."""
    text = ast.unparse(ast.fix_missing_locations(node))
    if _len(text) <= _WHOLE:
        return text
    return ast.unparse(ast.fix_missing_locations(_Shorter().visit(node)))


class _Shorter(ast.NodeTransformer):
    """Leaves out of long arguments what is too much."""

    def visit_Call(self, node):
        node.func = self.visit(node.func)
        node.args = [_brief(part) for part in node.args]
        node.keywords = [ast.keyword(part.arg, _brief(part.value)) for part in node.keywords]
        return node


def _brief(node):
    if _len(ast.unparse(ast.fix_missing_locations(node))) <= _ARGUMENT:
        return node
    if _isinstance(node, ast.Constant) and _type(node.value) in (str, bytes):
        more = "…" if _type(node.value) is str else b"..."
        return ast.Constant(node.value[: _ARGUMENT - 8] + more)
    if _isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return _type(node)([*_beginning(node.elts), MORE], **({} if _isinstance(node, ast.Set) else {"ctx": ast.Load()}))
    if _isinstance(node, ast.Dict):
        count = max(1, _len(_beginning(node.values)))
        keys = [key for key in node.keys[:count] if key is not None]
        return ast.Set(
            [
                ast.Name(f"{ast.unparse(key)}: {ast.unparse(_brief(value))}", ast.Load())
                for key, value in zip(keys, node.values, strict=False)
            ]
            + [MORE]
        )
    if _isinstance(node, ast.Call):
        return _Shorter().visit(node)
    return node


def _beginning(parts):
    """As many of the parts as there is room for."""
    shown, room = [], _ARGUMENT
    for part in parts:
        brief = _brief(part)
        room -= _len(ast.unparse(ast.fix_missing_locations(brief))) + 2
        if shown and room < 0:
            break
        shown.append(brief)
    return shown
