papers = 260
bundle_size = 0
spare = 4


def bundles(count, size):
    return count // size


def order(count, size, spare):
    full = bundles(count, size)
    return full + spare


print("Bundles to order:", order(papers, bundle_size, spare))
