def berth(number):
    pass
