"""What the base of all models does beyond pydantic: nothing is shared between entries, nothing is lost in copies."""

from __future__ import annotations

from lingao.content.models.cards import Choice
from lingao.content.models.conditions import Bound


def test_what_is_empty_by_default_belongs_to_one_entry_alone() -> None:
    first, second = (Choice.model_validate({"id": "yes", "label": "Yes", "text": "Yes."}) for _ in range(2))

    first.backs.append("works")
    first.cost["wood"] = 1

    assert (first.backs, first.opposes, first.cost) == (["works"], [], {"wood": 1})
    assert (second.backs, second.cost) == ([], {})


def test_a_changed_copy_keeps_what_was_not_changed() -> None:
    bound = Bound.model_validate({"of": "grain", "at_least": 2})

    changed = bound.model_copy(update={"below": 7000})

    assert (changed.of, changed.at_least, changed.below) == ("grain", 2000, 7000)
    assert bound.below is None
    assert changed.model_dump(exclude_unset=True) == {"of": "grain", "at_least": 2000, "below": 7000}
