from fee import fee


# TODO: test functions with an assert: what does the price list say about 5 and
# about 2 kilometres?
