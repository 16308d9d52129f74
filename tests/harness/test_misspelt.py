"""Which word of a file that does not compile is a misspelt keyword, and which is not."""

import ast

import pytest
from pythlings_harness import misspelt


def found(text):
    """The word and what is meant by it, or None."""
    with pytest.raises(SyntaxError) as raised:
        ast.parse(text)
    place = misspelt.find(raised.value, text)
    if place is None:
        return None
    line, column, length, meant = place
    return text.split("\n")[line - 1][column - 1 : column - 1 + length], meant


@pytest.mark.parametrize(
    ("text", "wrote", "meant"),
    [
        ("def f(x):\n    retrun x\n", "retrun", "return"),
        ("def f(x):\n    Return x\n", "Return", "return"),
        ("df f(x):\n    return x\n", "df", "def"),
        ("Def f(x):\n    return x\n", "Def", "def"),
        ("define f(x):\n    return x\n", "define", "def"),
        ("function f(x):\n    return x\n", "function", "def"),
        ("defadd(x):\n    return x\n", "defadd", "def add"),
        ("whlie x > 3:\n    x -= 1\n", "whlie", "while"),
        ("wihle(x > 3):\n    x -= 1\n", "wihle", "while"),
        ("fro i in range(3):\n    pass\n", "fro", "for"),
        ("for i ni range(3):\n    pass\n", "ni", "in"),
        ("for i inrange(3):\n    pass\n", "inrange", "in range"),
        ("fro i ni range(3):\n    pass\n", "fro", "for"),
        ("y = [a\n     fro a in b]\n", "fro", "for"),
        ("improt math\n", "improt", "import"),
        ("form math import sqrt\n", "form", "from"),
        ("from math imprt sqrt\n", "imprt", "import"),
        ("import numpy sa np\n", "sa", "as"),
        ("clas Dog:\n    pass\n", "clas", "class"),
        ("if x:\n    a = 1\nesle:\n    a = 2\n", "esle", "else"),
        ("if x:\n    a = 1\nElse:\n    a = 2\n", "Else", "else"),
        ("if x:\n    a = 1\nelfi y:\n    a = 2\n", "elfi", "elif"),
        ("if x:\n    a = 1\nelseif y:\n    a = 2\n", "elseif", "elif"),
        ("if x:\n    a = 1\nelse if y:\n    a = 2\n", "else if", "elif"),
        ("If x:\n    a = 1\n", "If", "if"),
        ("if x adn y:\n    a = 1\n", "adn", "and"),
        ("if x And y:\n    a = 1\n", "And", "and"),
        ("if nto x:\n    a = 1\n", "nto", "not"),
        ("y = 1 if x esle 2\n", "esle", "else"),
        ("y = sorted(a, key=lamda x: x)\n", "lamda", "lambda"),
        ("with open(f) sa g:\n    pass\n", "sa", "as"),
        ("tyr:\n    x\nexcept ValueError:\n    y\n", "tyr", "try"),
        ("try:\n    x\nexcpet ValueError:\n    y\n", "excpet", "except"),
        ("try:\n    x\ncatch ValueError:\n    y\n", "catch", "except"),
        ("try:\n    x\nfinaly:\n    y\n", "finaly", "finally"),
        ("throw ValueError('x')\n", "throw", "raise"),
        ("raise ValueError('x') form e\n", "form", "from"),
        ("macth x:\n    case 1:\n        pass\n", "macth", "match"),
        ("print('retrun x')\nretrun 'retrun'  # retrun\n", "retrun", "return"),
    ],
)
def test_a_misspelt_keyword_is_found(text, wrote, meant):
    assert found(text) == (wrote, meant)


@pytest.mark.parametrize(
    "text",
    [
        "total price = 5\n",
        "print(Hello my name is Bob)\n",
        "print(total on line)\n",
        "form = 3\nform x\n",
        "asset = 3\nprint(asset x)\n",
        "def f(asset, x):\n    print(asset x)\n",
        "no thing\n",
        "an apple = 3\n",
        "name:\n",
        "data form here\n",
        "import math\nfrom math sqrt\n",
        "if x = 3:\n    y\n",
        "x = (1\n",
        "print 'else'\n",
        "x = 'fro\n",
        "let x = 3\n",
        "all x\n",
        "is prime = True\n",
    ],
)
def test_another_word_is_left_alone(text):
    assert found(text) is None


def test_what_is_too_long_is_not_searched():
    text = "x = 1\n" * 20_000 + "retrun x\n"
    assert found(text) is None
