class R:
    def __repr__(self):
        return repr(self)
def add(a, b):
    loop = [R()]
    loop.append(loop)
    return {'loop': loop}
