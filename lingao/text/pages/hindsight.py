"""In hindsight: what the twelve gave where they moved in the season just ended, and what each could have given elsewhere."""

from __future__ import annotations

from lingao.session.hindsight import Otherwise, hindsight
from lingao.text.pages.said import labelled
from lingao.text.talk import Talk
from lingao.wording import _
from lingao.wording.hindsight import gains_text, none_text, placed_text, terms_text


def print_hindsight(talk: Talk) -> None:
    """Print the moves of the last season, then the best single move to each place, then by what rule it is reckoned."""
    if not talk.session.past:
        talk.say(_("No season has been played yet: there is nothing to look back on."))
        return
    it = hindsight(talk.session)
    if it.moved:
        talk.paper.head(_("Moved:"))
        talk.paper.lines([_line(talk, one) for one in it.moved], indent=2)
    talk.paper.head(_("Best single moves:"))
    talk.paper.lines([_line(talk, one) for one in it.found] or [none_text()], indent=2)
    talk.say(terms_text(talk.rules, it.season, it.until))


def _line(talk: Talk, one: Otherwise) -> str:
    return _("{line}.").format(line=labelled(placed_text(talk.rules, one), gains_text(talk.rules, one.gains)))
