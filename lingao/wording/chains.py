"""Chains in words: what limits a resource, and the bands of its stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from lingao.wording import _, marked
from lingao.wording.causes import cause_text
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.engine.ledger import Cause
    from lingao.engine.refusals import Refusal
    from lingao.engine.ruleset import Ruleset

HELD: Final[dict[str, str]] = {
    "planned": marked("{resource}: {process} makes all that is planned; its target is the limit."),
    "limited": marked("{resource}: the limit is {process}, {reason}."),
    "rests": marked("{resource}: {process} could make it, and is not told to."),
    "locked": marked("{resource}: the limit is {process}. {reason}"),
    "money": marked("{resource}: nothing here makes it; what is sold to the ports brings it in."),
    "unmade": marked(
        "{resource}: nothing here makes it; it is what came ashore, or what is bought or levied."
    ),
}
"""What limits a resource, by kind; a test holds this together with the view's kinds."""

BANDS: Final[dict[str, str]] = {
    "opening": marked("in store"),
    "rest": marked("the rest"),
    "end": marked("left at the end"),
}
"""Bands of a stream that no single cause makes."""


class LimitingLink(Protocol):
    """What a view says of the limiting link, known here by its shape."""

    @property
    def kind(self) -> str:
        """One of `HELD`."""

    @property
    def resource(self) -> int:
        """Ordinal of the resource whose making is the limit."""

    @property
    def process(self) -> int:
        """Ordinal of the line that is the limit, -1 for none."""

    @property
    def limit(self) -> int:
        """A limit number."""

    @property
    def refusal(self) -> Refusal | None:
        """What a locked line lacks."""


def held_sentence(rules: Ruleset, it: LimitingLink) -> str:
    """What limits a resource, in a sentence."""
    names = names_of(rules)
    reason = refusal_text(rules, it.refusal) if it.refusal is not None else limit_text(rules, it.limit)
    return _(HELD[it.kind]).format(
        resource=names.resource(it.resource),
        process=names.process(it.process) if it.process >= 0 else "",
        reason=reason,
    )


def band_text(rules: Ruleset, kind: str, cause: Cause | None, *, used: bool) -> str:
    """What a band of a stream is: a line's own name where a line makes or uses it, else its cause."""
    if cause is None:
        return _(BANDS[kind])
    if cause.kind == "process":
        return names_of(rules).process(cause.subject)
    return cause_text(rules, cause, -1 if used else 1)
