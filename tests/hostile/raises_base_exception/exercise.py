class Meta(type):
    def __repr__(cls):
        raise ValueError('meta')
    __name__ = property(lambda cls: 3)
class Odd(BaseException, metaclass=Meta):
    def __str__(self):
        return 3
def add(a, b):
    raise Odd
