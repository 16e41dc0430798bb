"""The desk of a season gone by as it was, with the orders that ended it."""

from __future__ import annotations

from lingao.session.earlier import earlier
from lingao.text.pages import desk as desk_page
from lingao.text.pages import season as season_page
from lingao.text.pages import weighed as weighed_page
from lingao.text.talk import Talk
from lingao.wording import _


def print_then(talk: Talk, season: int) -> None:
    """Print it; the game stays where it is."""
    there = Talk(earlier(talk.session, season), talk.paper)
    talk.paper.title(_("As it was: {headline}").format(headline=season_page.headline(there)))
    desk_page.print_desk(there)
    if season < talk.session.season:
        weighed_page.print_orders(talk, season)
