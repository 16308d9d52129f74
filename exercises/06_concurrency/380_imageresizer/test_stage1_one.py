import pytest
from imageresizer import shrink
from PIL import Image


def size_of(path):
    with Image.open(path) as picture:
        return picture.size


@pytest.mark.parametrize(
    ("size", "most", "wanted"),
    [((80, 40), 20, (20, 10)), ((30, 90), 45, (15, 45)), ((64, 64), 16, (16, 16))],
    ids=["wide", "high", "square"],
)
def test_smaller(tmp_path, size, most, wanted):
    """stage 1: a large picture gets smaller, and keeps its proportions"""
    source, target = tmp_path / "choir.png", tmp_path / "small.png"
    Image.new("RGB", size, "navy").save(source)
    found = shrink(source, target, most)
    about = f"A picture of {size[0]}x{size[1]}, with at most {most} pixels:"
    if size_of(source) != size:
        pytest.fail(
            f"{about} the original, choir.png, is {size_of(source)} afterwards. It's never touched: the "
            "smaller one should be saved as small.png, the target."
        )
    if not target.exists():
        pytest.fail(f"{about} there is no small.png, the target, afterwards.")
    if size_of(target) != wanted:
        pytest.fail(f"{about} it became {size_of(target)}, and should be {wanted}.")
    if tuple(found) != wanted:
        pytest.fail(f"{about} `shrink` should return {wanted}, and returned {found!r}.")


def test_small_enough(tmp_path):
    """stage 1: a small picture keeps its size"""
    source, target = tmp_path / "choir.png", tmp_path / "small.png"
    Image.new("RGB", (12, 7), "red").save(source)
    found = shrink(source, target, 50)
    if not target.exists() or size_of(target) != (12, 7) or tuple(found) != (12, 7):
        pytest.fail(
            f"A picture of 12x7 is small enough. It should be saved as it is; (12, 7) comes back, not {found!r}."
        )


def test_colours(tmp_path):
    """stage 1: it's still the same picture"""
    source, target = tmp_path / "choir.png", tmp_path / "small.png"
    picture = Image.new("RGB", (40, 20), "white")
    picture.paste((200, 0, 0), (0, 0, 20, 20))
    picture.save(source)
    shrink(source, target, 10)
    if not target.exists():
        pytest.fail("There is no smaller picture afterwards.")
    with Image.open(target) as small:
        left, right = small.convert("RGB").getpixel((1, 2)), small.convert("RGB").getpixel((8, 2))
    if left[1] > 60 or right[1] < 200:
        pytest.fail(
            f"Red on the left, white on the right: the small one has {left} and {right} there."
        )
