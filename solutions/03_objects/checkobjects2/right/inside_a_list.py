from collections import deque, namedtuple


class Domino(namedtuple("Sides", "left right")):
    __slots__ = ()

    def __new__(cls, left, right):
        for half in left, right:
            if half not in [0, 1, 2, 3, 4, 5, 6] or isinstance(half, float):
                raise ValueError(half)
        return super().__new__(cls, left, right)

    def turned(self):
        return Domino(self.right, self.left)

    def _parts(self):
        return sorted([self.left, self.right])

    def __eq__(self, other):
        if isinstance(other, Domino):
            return self._parts() == other._parts()
        return False

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.left**2 + self.right**2

    def __lt__(self, other):
        if not isinstance(other, Domino):
            return NotImplemented
        a, b = self.left + self.right, other.left + other.right
        return a < b or (a == b and max(self.left, self.right) < max(other.left, other.right))

    def __gt__(self, other):
        return other < self

    def __repr__(self):
        return f"Domino({self.left}, {self.right})"

    def __str__(self):
        return f"[{self.left}|{self.right}]"


class Chain:
    def __init__(self):
        self.dominoes = deque()

    def lay(self, domino):
        if self.dominoes:
            left, right = self.dominoes[0].left, self.dominoes[-1].right
            if right in (domino.left, domino.right):
                self.dominoes.append(domino if domino.left == right else domino.turned())
            elif left in (domino.left, domino.right):
                self.dominoes.appendleft(domino if domino.right == left else domino.turned())
            else:
                raise ValueError(f"{domino} fits nowhere")
        else:
            self.dominoes.append(domino)

    def __len__(self):
        return len(self.dominoes)

    def __getitem__(self, index):
        return self.dominoes[index]

    def __str__(self):
        return "".join([str(domino) for domino in self])
