"""The almanac: its contents, a section of it, or one page with figures, links both ways and its source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lingao.content.models.base import Cite
from lingao.session.views.almanac import Page, almanac_view, page_of
from lingao.session.views.assumptions import ConstantPage
from lingao.session.views.refs import Link, Ref
from lingao.text.finding import Lexicon, Unread
from lingao.text.pages.said import labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers, of, words
from lingao.wording.accounts import account_text
from lingao.wording.almanac import (
    RELATIONS,
    SECTIONS,
    certainty_text,
    fact_text,
    levels_text,
    page_name,
    source_text,
)
from lingao.wording.contents import groups
from lingao.wording.effects import effect_text
from lingao.wording.rulebook import RULEBOOK

TEXTS: Final = ("text", "voice", "fears", "low_word", "high_word", "note", "author", "year")
"""Text fields of entries that a page prints, where an entry has them."""


def print_almanac(talk: Talk, term: str | None) -> None:
    """Print the contents, a section, or the page of a term.

    Raises:
        Unread: when the almanac has no such page.
    """
    if term is None:
        for section, refs in almanac_view(talk.session).sections:
            count = numbers.whole(len(refs))
            talk.say(
                _("{section} ({id}): {count} pages").format(
                    section=_(SECTIONS[section]), id=as_is(section), count=count
                )
            )
        return
    meant, used = Lexicon(_spoken(talk)).read(term.split())
    if used < len(term.split()):
        raise Unread(_("There is no {typed} here.").format(typed=as_is(term)))
    section, _dot, entry = meant.partition(".")
    if entry:
        _print_page(talk, page_of(talk.session, Ref(section, entry)))
    else:
        _print_section(talk, section)


def _spoken(talk: Talk) -> Iterator[tuple[str, str]]:
    """What every section and page may be called."""
    sections = almanac_view(talk.session).sections
    for section, _refs in sections:
        yield section, section
        yield _(SECTIONS[section]), section
    for _section, refs in sections:
        for ref in refs:
            page = f"{ref.section}.{ref.entry}"
            yield ref.entry, page
            yield page_name(talk.rules, *ref), page
            yield page, page


def _print_section(talk: Talk, section: str) -> None:
    refs = dict(almanac_view(talk.session).sections)[section]
    talk.paper.head(_("{section}:").format(section=_(SECTIONS[section])))
    by_entry = {ref.entry: ref for ref in refs}
    for title, entries in groups(talk.rules, section, by_entry):
        if title:
            talk.paper.line(_("{section}:").format(section=title), indent=2)
        for entry in entries:
            name = page_name(talk.rules, *by_entry[entry])
            line = _("{name} ({id})").format(name=name, id=as_is(entry))
            talk.paper.line(line, indent=4 if title else 2)


def _print_page(talk: Talk, page: Page) -> None:
    section, entry = page.ref
    paper = talk.paper
    name = page_name(talk.rules, section, entry)
    paper.head(_("{name} ({section}, {id})").format(name=name, section=_(SECTIONS[section]), id=as_is(entry)))
    if section == "rules":
        paper.lines(_(RULEBOOK[entry].text).split("\n"), indent=2)
        pinned = talk.rules.world.constants  # an older game may lack what a later rulebook names
        known = [one for one in RULEBOOK[entry].constants if one in pinned]
        paper.lines((_constant_line(talk, one) for one in known), indent=2)
        return
    if page.constant is not None:
        paper.lines(_constant(entry, page.constant), indent=2)
        return
    paper.lines(_texts(talk, page.ref), indent=2)
    if section == "cards":
        paper.lines(_thread(talk, page), indent=2)
    facts = (fact_text(talk.rules, section, entry, one.field, one.value) for one in page.facts)
    paper.lines(facts, indent=2)
    paper.lines((levels_text(talk.rules, level, add) for level, add in page.levels), indent=2)
    paper.lines((effect_text(talk.rules, one) for one in page.effects), indent=2)
    for number in page.numbers:
        label = account_text(talk.rules, number.account).label
        paper.line(labelled(label, said(talk, number)), indent=2)
    links = (one for one in page.links if one.relation != "source")  # told with its certainty below
    paper.lines((_link(talk, one) for one in links), indent=2)
    if page.cite is not None:
        paper.lines(_source(talk, page.ref, page.cite), indent=2)


def _texts(talk: Talk, ref: Ref) -> list[str]:
    """What the entry says of itself."""
    entry = talk.names.entry(ref.section, ref.entry)
    return [
        of(f"{ref.section}.{ref.entry}.{field}", text)
        for field in TEXTS
        if isinstance(text := getattr(entry, field, None), str) and text
    ]


def _thread(talk: Talk, page: Page) -> Iterator[str]:
    """A met card's thread, and the choice made."""
    card = talk.names.entry("cards", page.ref.entry)
    for place, post in enumerate(card.thread):
        who = _("{handle} ({bench})").format(
            handle=talk.names.speaker(post.handle), bench=talk.names.bench(post.bench)
        )
        says = of(f"cards.{card.id}.thread.{place}.says", post.says)
        yield _("{who}: {says}").format(who=who, says=says)
    if page.chosen >= 0:
        yield labelled(_("Chosen"), talk.names.choice(card.id, page.chosen))


def _link(talk: Talk, link: Link) -> str:
    """Pages linked in one way, with their amounts."""
    pages = []
    for one in link.pages:
        name = page_name(talk.rules, one.ref.section, one.ref.entry)
        if one.amount and one.ref.section == "resources":
            figure = numbers.amount(one.amount, talk.names.unit(one.ref.entry))
            name = _("{name} {amount}").format(name=name, amount=figure)
        pages.append(name)
    return labelled(_(RELATIONS[link.relation]), words.listed(pages))


def _source(talk: Talk, ref: Ref, cite: Cite) -> Iterator[str]:
    """Where the figures come from."""
    told = labelled(_("Source"), talk.names.source(cite.of))
    yield _("{source} ({certainty})").format(source=told, certainty=certainty_text(cite.certainty))
    for field, text in (("passage", cite.passage), ("note", cite.note)):
        if text:
            yield source_text(ref.section, ref.entry, field, text)


def _constant_line(talk: Talk, name: str) -> str:
    """A constant that a rule uses, in a line."""
    it = page_of(talk.session, Ref("constants", name)).constant
    assert it is not None
    return labelled(page_name(talk.rules, "constants", name), _valued(name, it.value, it.unit))


def _constant(name: str, it: ConstantPage) -> Iterator[str]:
    yield _valued(name, it.value, it.unit)
    yield _("From {least} to {most}.").format(least=numbers.whole(it.least), most=numbers.whole(it.most))
    yield labelled(_("Drives"), of(f"constants.{name}.drives", it.drives))
    yield labelled(_("Source"), of(f"constants.{name}.source", it.source))
    for difficulty, scale in it.scaled:
        yield _("Difficulty {id}: {scale} of it").format(id=as_is(difficulty), scale=numbers.percent(scale))


def _valued(name: str, value: int, unit: str) -> str:
    return _("{value} {unit}").format(value=numbers.whole(value), unit=of(f"constants.{name}.unit", unit))
