class Domino:
    def __init__(self, left, right):
        if type(left) is not int or type(right) is not int:
            raise ValueError("whole numbers only")
        if min(left, right) < 0 or max(left, right) > 6:
            raise ValueError("0 to 6 only")
        self.__sides = (left, right)

    @property
    def left(self):
        return self.__sides[0]

    @property
    def right(self):
        return self.__sides[1]

    def turned(self):
        return type(self)(*reversed(self.__sides))

    def key(self):
        return sum(self.__sides), max(self.__sides)

    def __eq__(self, other):
        return isinstance(other, Domino) and self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key() if isinstance(other, Domino) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__sides))

    def __repr__(self):
        return "Domino({}, {})".format(*self.__sides)

    def __str__(self):
        return "[{}|{}]".format(*self.__sides)


class Chain:
    def __init__(self, *dominoes):
        self.row = ()
        for domino in dominoes:
            self.lay(domino)

    def lay(self, domino):
        back = domino.turned()
        if not self.row:
            self.row = (domino,)
        elif domino.left == self.row[-1].right:
            self.row += (domino,)
        elif back.left == self.row[-1].right:
            self.row += (back,)
        elif domino.right == self.row[0].left:
            self.row = (domino, *self.row)
        elif back.right == self.row[0].left:
            self.row = (back, *self.row)
        else:
            raise ValueError("no place for " + str(domino))

    def __iter__(self):
        return iter(self.row)

    def __len__(self):
        return len(self.row)

    def __str__(self):
        return "".join(map(str, self.row))
