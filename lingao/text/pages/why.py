"""Why: the entries behind a figure, found by the words a player calls it by."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.session.looked import looked_at
from lingao.session.views.behind import behind
from lingao.session.views.numbers import now
from lingao.session.why import why
from lingao.text.finding import Lexicon, Unread
from lingao.text.readers import spoken
from lingao.text.talk import Talk
from lingao.wording import _, as_is
from lingao.wording.accounts import BLOCKS, account_parts, account_text
from lingao.wording.behind import factor_text, heading
from lingao.wording.why import WhyLine, why_text

USUAL = (
    ("resources", "report"),
    ("indicators", "said_indicator"),
    ("benches", "bench"),
    ("processes", "said_run"),
    ("buildings", "built"),
    ("techs", "progress"),
    ("promises", "promised"),
    ("policies", "policy_on"),
    ("endings", "omen"),
    ("cards", "met"),
)
"""The account meant when only a thing is named."""


def print_why(talk: Talk, figure: str) -> None:
    """Print the opening, every entry and the total of a figure.

    Raises:
        Unread: when no figure is called so.
    """
    account = find_account(talk, figure)
    looked_at(talk.session, account)
    told = why_text(talk.rules, why(talk.session, account))
    talk.say(told.title)
    for line in (told.opening, *told.lines, told.total):
        talk.paper.line(_why_line(line), indent=2)
    _print_behind(talk, account)


def _print_behind(talk: Talk, account: int) -> None:
    """What the figure's rule reckons with, and the page that says how."""
    it = behind(talk.session, now(talk.session, account))
    if it is None:
        return
    talk.paper.line(_("{heading}:").format(heading=heading(it.factors)), indent=2)
    for factor in it.factors:
        said = factor_text(talk.rules, factor)
        pair = _("{amount}  {text}").format(amount=said.amount, text=said.text)
        talk.paper.line(pair if said.amount else said.text, indent=4)
    talk.paper.line(_("How: almanac {page}").format(page=as_is(it.page)), indent=4)


def find_account(talk: Talk, figure: str) -> int:
    """The account a player means by an id, a name, or the words shown beside the figure.

    Raises:
        Unread: when none is called so.
    """
    if talk.figures is None:
        talk.figures = Lexicon(_spoken(talk))
    name, used = talk.figures.read(figure.split())
    if used < len(figure.split()):
        raise Unread(_("There is no figure {figure} here.").format(figure=as_is(figure)))
    return talk.rules.account(name)


def _spoken(talk: Talk) -> Iterator[tuple[str, str]]:
    """What every figure may be called, and its account's name: things by themselves first, then every account by
    its label and its own name. What is hidden from the Commission has no name here."""
    rules = talk.rules
    for section, block in USUAL:
        for said, entry in spoken(talk, section):
            yield said, f"{block}.{entry}"
    for number, office in enumerate(rules.world.offices):
        block = "said_barns" if office.kind == "township" else "pressure"
        yield office.id, f"{block}.{office.id}"
        yield talk.names.office(number), f"{block}.{office.id}"
    names, twins = rules.layout.names, rules.layout.twins
    hidden = {*rules.layout.hidden, *twins}
    for account, shown in twins.items():
        yield names[account], names[shown]
        yield " ".join(reversed(names[account].split("."))), names[shown]
    for account, name in enumerate(names):
        block, _subject = account_parts(rules, account)
        if account in hidden or block not in BLOCKS:
            continue
        yield account_text(rules, account).label, name
        yield name, name
        yield " ".join(reversed(name.split("."))), name


def _why_line(line: WhyLine) -> str:
    return _("{amount}: {cause}").format(amount=line.amount, cause=line.cause)
