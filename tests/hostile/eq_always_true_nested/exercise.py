class Yes:
    def __eq__(self, other):
        return True
    __hash__ = None


def table():
    return {"sizes": [1, Yes()], "name": ("a", Yes())}
