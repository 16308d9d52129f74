"""Inputs and results for labels_test.py."""

labels_data = [
    (['milk', 'rice', 'milk'], {'milk', 'rice'}),
    ([], set()),
]

shelf_data = [('milk', 'cold'), ('rice', 'dry'), ('butter', 'cold')]
