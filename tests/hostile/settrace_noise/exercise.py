import sys
def tracer(frame, event, arg):
    raise ValueError('tracer')
def add(a, b):
    sys.settrace(tracer)
    return a + b
