"""Every kind of thing a view tells has its sentence in plain mode."""

from __future__ import annotations

from typing import get_args, get_type_hints

import pytest

from lingao.session.views import checklist, chronicle, council, policies, report, story, tree, turnings
from lingao.text.pages import card, check
from lingao.text.pages import chronicle as chronicle_page
from lingao.text.pages import policies as policies_page
from lingao.text.pages import report as report_page
from lingao.text.pages import tree as tree_page
from lingao.wording import moments


@pytest.mark.parametrize(
    ("said", "kinds", "elsewhere"),
    [
        (check.SENTENCES, get_args(checklist.Kind), set()),
        (chronicle_page.TURNINGS, get_args(turnings.Turn), set()),
        (chronicle_page.OUTCOMES, get_args(get_type_hints(chronicle.Judged)["outcome"]), set()),
        (report_page.OUTCOMES, get_args(get_type_hints(report.Judged)["how"]), set()),
        (moments.TURNS, get_args(story.Kind), set()),
        (tree_page.STATES, get_args(tree.State), set()),
        (policies_page.STATES, get_args(policies.State), {"off"}),
        (card.ANSWERED, get_args(council.ByWhat), {"dropped"}),
    ],
)
def test_every_kind_has_words(said: dict[str, object], kinds: tuple[str, ...], elsewhere: set[str]) -> None:
    assert set(said) | elsewhere == set(kinds)
    assert not set(said) & elsewhere
