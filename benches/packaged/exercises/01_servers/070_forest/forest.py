from sklearn.ensemble import RandomForestClassifier


def train(rows, kinds):
    return RandomForestClassifier(n_estimators=50, random_state=0).fit(rows, kinds)
