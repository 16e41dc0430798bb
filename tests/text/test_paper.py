"""Paper wraps at a fixed width, never leaves two empty lines, and prints on any encoding."""

from __future__ import annotations

from io import BytesIO, TextIOWrapper

from lingao.text.paper import Paper, forgiving
from lingao.wording.cells import width


def written(*texts: str, wide: int = 20) -> list[str]:
    out: list[str] = []
    paper = Paper(out.append, wide)
    for text in texts:
        paper.gap() if text == "" else paper.line(text, indent=2, hang=3)
    return "".join(out).splitlines()


def test_a_long_line_is_wrapped_and_the_rest_stands_in() -> None:
    assert written("Coke ran out in week six; furnace two stood idle.") == [
        "  Coke ran out in",
        "     week six;",
        "     furnace two",
        "     stood idle.",
    ]


def test_no_line_is_wider_than_the_paper_in_chinese_either() -> None:
    lines = written("焦炭在第六周用完，二号炉停了下来，等下一船煤到港。")

    assert len(lines) > 1
    assert max(width(line) for line in lines) <= 20


def test_gaps_do_not_add_up() -> None:
    assert written("", "", "one", "", "", "two") == ["  one", "", "  two"]


def test_signs_an_encoding_lacks_are_printed_plainly_and_the_rest_as_question_marks() -> None:
    raw = BytesIO()
    out = TextIOWrapper(raw, encoding="ascii")
    forgiving(out)

    out.write("78 ±6 ▲ – 焦\n")
    out.flush()

    assert raw.getvalue() == b"78 +-6 ^ - ?\n"


def test_bytes_that_are_no_text_are_read_as_something_instead_of_failing() -> None:
    typed = TextIOWrapper(BytesIO(b"plan \xff\xfe 80\n"), encoding="utf-8")
    forgiving(typed, "replace")

    assert typed.readline().split() == ["plan", "\ufffd\ufffd", "80"]
