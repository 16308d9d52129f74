from forest import train
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split


def test_irises():
    """knows most irises"""
    data = load_iris()
    rows, others, kinds, wanted = train_test_split(data.data, data.target, random_state=0)
    assert train(rows, kinds).score(others, wanted) > 0.9
