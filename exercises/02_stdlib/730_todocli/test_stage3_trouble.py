import pytest
from garden_for_check import filled, refused, todo

LIST = '{"next": 3, "items": [{"id": 2, "text": "water the beans", "done": false}]}'


@pytest.mark.parametrize("command", ["done", "remove"])
@pytest.mark.parametrize("number", ["1", "7", "0"])
def test_number(tmp_path, command, number):
    """there is no thing with that number"""
    (tmp_path / "todo.json").write_text(LIST, encoding="utf-8")
    ran = todo(tmp_path, command, number)
    refused(ran)
    todo(tmp_path, "list").prints("2 [ ] water the beans")


@pytest.mark.parametrize("text", ["", "   "])
def test_text(tmp_path, text):
    """a thing without text isn't added"""
    filled(tmp_path, "dig")
    refused(todo(tmp_path, "add", text))
    todo(tmp_path, "list").prints("1 [ ] dig")


@pytest.mark.parametrize("words", [["add", "dig"], ["list"]], ids=["add", "list"])
@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "{}", '{"items": []}', '{"next": 1}', "7"])
def test_damaged(tmp_path, text, words):
    """a file with something else in it is refused, and stays as it is"""
    (tmp_path / "todo.json").write_text(text, encoding="utf-8")
    ran = todo(tmp_path, *words)
    refused(ran)
    ran.leaves("todo.json", text)


def test_latin(tmp_path):
    """a file that isn't UTF-8 is refused"""
    data = LIST.replace("beans", "rosé").encode("latin-1")
    (tmp_path / "todo.json").write_bytes(data)
    refused(todo(tmp_path, "list"))


def test_disk_full(tmp_path):
    """the disk is full: the old list stays, and it says so"""
    resource = pytest.importorskip("resource", reason="a disk can't be made full here")
    (tmp_path / "todo.json").write_text(LIST, encoding="utf-8")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40, limits[1]))
    try:
        ran = todo(tmp_path, "add", "a place for the wheelbarrow")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    ran.leaves("todo.json", LIST)
    refused(ran)


@pytest.mark.parametrize(
    "words", [[], ["done"], ["done", "two"], ["list", "all"], ["sort"], ["add"]]
)
def test_wrong_call(tmp_path, words):
    """a wrong call has status 2"""
    todo(tmp_path, *words).fails(2)
