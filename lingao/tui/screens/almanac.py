"""The almanac: every entry of the content on a page of its own, linked both ways."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from textual.binding import BindingType

from lingao.session.session import Session
from lingao.session.views.almanac import AlmanacView, Page, almanac_view, page_of
from lingao.session.views.refs import Ref
from lingao.tui import acts
from lingao.tui.keys import key
from lingao.tui.screens import almanac_parts as parts
from lingao.tui.screens.almanac_acts import Open, Turn
from lingao.tui.screens.split import SplitPane
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.wording import _, marked, numbers
from lingao.wording.almanac import SECTIONS, page_name
from lingao.wording.cells import fit
from lingao.wording.contents import groups

UNMET: Final = {
    "lasting": marked("None yet. What a card brings for longer has its page here while it lasts."),
    "cards": marked("None yet. Each card that comes before you gets its page here."),
}
"""What will stand in sections that fill as the run goes."""


class AlmanacPane(SplitPane):
    """Contents on the left, the page on the right."""

    BINDINGS: ClassVar[list[BindingType]] = [key("backspace", "back_page", marked("page before"))]
    heads = ("section.",)
    searched = marked("Searched are the titles of pages.")
    opened: str = ""
    """The section whose pages are listed; all of them while something is searched for."""
    _view: AlmanacView
    _page: Page | None = None

    def __init__(self, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self._before: list[Ref] = []

    def look(self, session: Session) -> None:
        """Read the contents and the page."""
        self._view = almanac_view(session)
        if self._page is not None:
            self._page = page_of(session, self._page.ref)

    def lines(self, cells: int) -> list[Line]:
        """Sections, the open one with its pages."""
        lines: list[Line] = []
        for section, refs in self._view.sections:
            found = [ref for ref in refs if self.found(page_name(self.rules, *ref))]
            here = bool(self.wanted) or section == self.opened
            if self.wanted and not found:
                continue
            count = numbers.whole(len(found))
            head = Cell(
                _(SECTIONS[section]),
                cells - 8,
                look="heading" if here else "",
                act=Open(section),
                key=f"section.{section}",
            )
            lines.append((head, Cell(count, 7, "right", "muted")))
            if here:
                lines += self._pages(section, found, cells)
                lines += text_lines(_(UNMET.get(section, "")), cells, "muted", indent=2) if not found else []
        return lines or self.none_found(cells)

    def _pages(self, section: str, refs: list[Ref], cells: int) -> list[Line]:
        """The pages of a section, under headings where it has any."""
        by_entry = {ref.entry: ref for ref in refs}
        lines: list[Line] = []
        for title, entries in groups(self.rules, section, by_entry):
            if title:
                lines.append((Cell("  "), Cell(fit(title, cells - 2), look="muted")))
            lines += [self._entry(by_entry[entry], cells) for entry in entries]
        return lines

    def _entry(self, ref: Ref, cells: int) -> Line:
        name = fit(page_name(self.rules, *ref), cells - 2)
        return (Cell("  "), Cell(name, act=Turn(ref), key=f"{ref.section}.{ref.entry}"))

    def behind_lines(self, cells: int) -> list[Line]:
        """The page, or what the almanac is."""
        if self._page is None:
            return parts.welcome(self, cells)
        return parts.page(self, self._page, cells)

    @property
    def here(self) -> Ref | None:
        """The page shown."""
        return self._page.ref if self._page else None

    # Turning pages

    def turned(self) -> None:
        """A page under the cursor is shown at once; a section's line leaves the page as it is."""
        section, _dot, entry = self.at.partition(".")
        if section in SECTIONS and entry:
            self._page = page_of(self.session, Ref(section, entry))

    def open_page(self, ref: Ref, *, back: bool = False) -> None:
        """Show a page, and where it stands in the contents."""
        if self._page is not None and not back and self._page.ref != ref:
            self._before.append(self._page.ref)
        section = self._view.section_of(ref)
        if not section:
            self.lingao.say(_("The almanac has no such page."))
            return
        self._page = page_of(self.session, ref)
        self.opened, self.wanted = section, ""
        self.echo("")
        self.at = f"{ref.section}.{ref.entry}"
        self.show(self.at)
        self.behind.scroll_home(animate=False)

    def action_back_page(self) -> None:
        """The page before this one; from the first, back to the contents."""
        if self._before:
            self.open_page(self._before.pop(), back=True)
        elif self.entry.has_focus:
            self.lingao.say(_("No page was open before."))
        else:
            self.to_list()

    def chosen(self, act: Any) -> None:
        """Sections open and close, pages turn; what belongs to a tab goes there."""
        if isinstance(act, Open):
            self.opened = "" if act.section == self.opened else act.section
            self.show(f"section.{act.section}")
        elif isinstance(act, Turn):
            from_list = self.entry.has_focus
            self.open_page(act.ref)
            if from_list:
                self.to_behind()
            else:
                self.behind.go(0)
        elif isinstance(act, acts.Go) and act.tab == "almanac":
            self.take_focus(act.at)
        else:
            super().chosen(act)

    def take_focus(self, at: str = "") -> None:
        """Open the page named."""
        section, _dot, entry = at.partition(".")
        if section in SECTIONS and entry:
            self.open_page(Ref(section, entry))
            self.to_behind()
        else:
            self.entry.focus()
