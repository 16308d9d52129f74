# -*- coding: latin-1 -*-
# café
def add(a, b):
    return a + b
