"""Accounts in words: what each is called, in what unit it is shown, and what kind of figure it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from lingao.wording import _, marked, words
from lingao.wording.names import names_of
from lingao.wording.subjects import Subject, subject_name

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

Kind = Literal[
    "stock",  # thousandths of the resource's unit
    "food",  # thousandths of the food's unit
    "milli",  # thousandths of the label's own unit
    "days",  # thousandths of a person-day
    "whole",
    "heads",
    "per_mille",
    "millionths",
    "points",
    "satisfaction",
    "level",
    "raised",  # thousandths of a level's unit
    "promise",
    "seasons",  # how many
    "date",  # the number of a season, 0 for never
    "yes",  # 1 or 0
    "grade",
    "place",
    "limit",
    "card",  # the number of a card from 1
    "resource",  # the number of a resource from 1
    "choice",  # the number of a choice from 1
    "ending",
    "how",
]
"""What an account's figure is; `figures` writes each kind."""


class Block(NamedTuple):
    """How the accounts of a block are called and written."""

    label: str
    subject: Subject
    kind: Kind
    unit: str = ""
    """Where the kind does not say it already."""


BLOCKS: Final[dict[str, Block]] = {
    # Time
    "season": Block(marked("season"), "none", "date"),
    "ended": Block(marked("the end"), "none", "ending"),
    # Things
    "stock": Block(marked("{name} in store"), "resources", "stock"),
    "report": Block(marked("{name} in the books"), "resources", "stock"),
    "made": Block(marked("{name} made in the season"), "resources", "stock"),
    "said_made": Block(marked("{name} reported made in the season"), "resources", "stock"),
    "used": Block(marked("{name} used in the season"), "resources", "stock"),
    "short": Block(marked("{name} short in the season"), "resources", "stock"),
    "built": Block(marked("{name} standing"), "buildings", "milli"),
    "run": Block(marked("runs of {name} in the season"), "processes", "milli", marked("runs")),
    "said_run": Block(marked("reported runs of {name} in the season"), "processes", "milli", marked("runs")),
    "limit": Block(marked("what limited {name}"), "processes", "limit"),
    "practice": Block(marked("seasons {name} has run"), "processes", "seasons"),
    "forest": Block(marked("standing wood"), "none", "whole", marked("t")),
    "pollution": Block(marked("pollution"), "none", "points"),
    "soil": Block(marked("the soil"), "none", "per_mille"),
    # Person-days
    "turned_out": Block(marked("person-days of {name} turned out"), "class", "days"),
    "days": Block(marked("person-days of {name}"), "class", "days"),
    "post_days": Block(marked("days of the twelve at {name}"), "work", "days"),
    "crop": Block(marked("this season's crop"), "none", "per_mille"),
    # People
    "people": Block(marked("{name}"), "class", "heads"),
    "local": Block(marked("{name} born here"), "class", "heads"),
    "cohort": Block(marked("trainees of {name}"), "cohort", "heads"),
    "fed": Block(marked("rations the Commission's people got"), "none", "per_mille"),
    "fatigue": Block(marked("work lost to tiredness"), "none", "per_mille"),
    # The tree
    "tech": Block(marked("{name} known"), "techs", "yes"),
    "tech_since": Block(marked("{name} known since"), "techs", "date"),
    "local_run": Block(marked("seasons locals could have run {name}"), "techs", "seasons"),
    "progress": Block(marked("progress of {name}"), "project", "millionths"),
    "paid": Block(marked("materials of {name} issued"), "project", "yes"),
    "begun": Block(marked("seasons of work on {name}"), "project", "seasons"),
    "waits": Block(marked("what {name} waits for"), "project", "limit"),
    # Policies and levels
    "policy_due": Block(marked("{name} comes into force"), "policies", "date"),
    "policy_on": Block(marked("{name} in force"), "policies", "yes"),
    "policy_since": Block(marked("{name} in force since"), "policies", "date"),
    "policy_until": Block(marked("{name} in force until"), "policies", "date"),
    "level": Block(marked("{name}"), "level", "level"),
    "raised": Block(marked("{name}, raised for good"), "level", "raised"),
    # The twelve
    "post": Block(marked("post of {name}"), "handles", "place"),
    "lost": Block(marked("{name} gone since"), "handles", "date"),
    # The Wall
    "offered": Block(marked("{name} offered"), "promises", "yes"),
    "hung": Block(marked("{name} on the Wall"), "promises", "grade"),
    "promised": Block(marked("promised: {name}"), "promises", "promise"),
    "trend": Block(marked("trend of {name}"), "promises", "promise"),
    "judged_in": Block(marked("{name} judged in"), "promises", "date"),
    "at_plan": Block(marked("{name} when the plan opened"), "promises", "promise"),
    "at_last_plan": Block(marked("{name} when the plan before opened"), "promises", "promise"),
    "lowered": Block(marked("{name} lowered"), "promises", "yes"),
    "kept": Block(marked("{name} last kept"), "promises", "date"),
    "missed": Block(marked("{name} last missed"), "promises", "date"),
    "false": Block(marked("{name} kept on paper only"), "promises", "yes"),
    "found": Block(marked("{name} found out"), "promises", "date"),
    "tally": Block(marked("promises {name}"), "tally", "whole"),
    "lowered_plan": Block(marked("a promise lowered in this plan"), "none", "yes"),
    # Offices
    "office_people": Block(marked("people of {name}"), "offices", "heads"),
    "barns": Block(marked("food in the barns of {name}"), "offices", "food"),
    "said_barns": Block(marked("food reported in the barns of {name}"), "offices", "food"),
    "harvest": Block(marked("harvest of {name}"), "offices", "food"),
    "said_harvest": Block(marked("harvest reported by {name}"), "offices", "food"),
    "expected": Block(marked("crop expected of {name}"), "offices", "food"),
    "year_real": Block(marked("the year's crop of {name}"), "offices", "food"),
    "year_said": Block(marked("the year's crop reported by {name}"), "offices", "food"),
    "levied": Block(marked("levied from {name} this season"), "offices", "food"),
    "year_levied": Block(marked("levied from {name} this year"), "offices", "food"),
    "said_burden": Block(marked("levied of the last reported harvest of {name}"), "offices", "per_mille"),
    "burden": Block(marked("levied of the last harvest of {name}"), "offices", "per_mille"),
    "ate": Block(marked("food against the famine line, {name}"), "offices", "per_mille"),
    "said_ate": Block(marked("reported food against the famine line, {name}"), "offices", "per_mille"),
    "year_ate": Block(marked("the year's food against the famine line, {name}"), "offices", "per_mille"),
    "year_said_ate": Block(
        marked("the year's reported food against the famine line, {name}"), "offices", "per_mille"
    ),
    "bias": Block(marked("how far {name} writes too much"), "offices", "per_mille"),
    "audit": Block(marked("audit of {name}"), "offices", "per_mille"),
    "pressure": Block(marked("pressure on {name}"), "offices", "per_mille"),
    "found_right": Block(marked("books of {name} last put right"), "offices", "date"),
    "protection_won": Block(marked("protection of honest reporting won"), "none", "per_mille"),
    # Famine
    "relief": Block(marked("seasons of relief left"), "none", "seasons"),
    "flagged": Block(marked("famines of reports"), "none", "whole"),
    "famine_seen": Block(marked("famine years seen in a row"), "none", "whole"),
    "hunger_ring": Block(marked("lost to hunger, season {name} of the last twelve"), "ring", "heads"),
    "people_ring": Block(marked("people, season {name} of the last twelve"), "ring", "heads"),
    "year_food": Block(marked("food of the harvest year against what is needed"), "none", "per_mille"),
    "year_over": Block(marked("the year's books against the barns"), "none", "per_mille"),
    # The ledger of people
    "indicator": Block(marked("{name}"), "indicators", "points"),
    "said_indicator": Block(marked("{name} by the books"), "indicators", "points"),
    "births": Block(marked("births in the season"), "none", "heads"),
    "deaths": Block(marked("deaths in the season"), "none", "heads"),
    "hunger_deaths": Block(marked("deaths of hunger in the season"), "none", "heads"),
    "carry": Block(marked("carried over: {name}"), "carry", "millionths"),
    "bench": Block(marked("satisfaction of {name}"), "benches", "satisfaction"),
    "weight": Block(marked("{name} in the council"), "benches", "whole", marked("seats")),
    "walked": Block(marked("seasons {name} has been about to leave"), "benches", "seasons"),
    "support": Block(marked("the council's support"), "none", "per_mille"),
    "support_low": Block(marked("seasons of low support"), "none", "seasons"),
    "overruled": Block(marked("the council last overruled"), "none", "date"),
    "punished": Block(marked("bad news last punished"), "none", "date"),
    "shocks": Block(marked("last {name}"), "shock", "date"),
    "indicator_before": Block(marked("{name} when the council last sat"), "wanted", "milli"),
    # Cards
    "must": Block(marked("card that must be answered"), "none", "card"),
    "extra": Block(marked("optional card"), "none", "card"),
    "vote": Block(marked("expected vote, {name}"), "vote", "per_mille"),
    "met": Block(marked("{name} last met"), "cards", "date"),
    "chose": Block(marked("choice made in {name}"), "cards", "choice"),
    "due": Block(marked("{name} will come"), "cards", "date"),
    "flag": Block(marked("an earlier decision"), "none", "yes"),
    "happened": Block(marked("{name} last happened"), "events", "date"),
    # Clues, the Count
    "clue": Block(marked("clue: {name}"), "clue", "whole"),
    "told": Block(marked("shelf told to be emptier than its books"), "none", "resource"),
    "counted": Block(marked("the Count"), "none", "date"),
    "raided": Block(marked("last raid"), "none", "date"),
    # Ports
    "price": Block(marked("price of {name}"), "good", "per_mille"),
    "traded": Block(marked("traded in the season: {name}"), "good", "stock"),
    "closed": Block(marked("{name} stays closed"), "ports", "seasons"),
    # Endings
    "omen": Block(marked("seasons the omen of {name} has stood"), "endings", "seasons"),
    "holds": Block(marked("seasons {name} has been near"), "endings", "seasons"),
    # Orders
    "plan_target": Block(marked("target of {name}"), "processes", "milli", marked("runs")),
    "plan_fixed": Block(marked("target of {name} set by you"), "processes", "yes"),
    "plan_priority": Block(marked("priority of {name}"), "processes", "whole"),
    "plan_goal": Block(marked("goal: {name} a season"), "resources", "stock"),
    "plan_goal_rank": Block(marked("rank of the goal {name}"), "resources", "whole"),
    "plan_rank": Block(marked("place of {name} in the queue"), "project", "whole"),
    "plan_count": Block(marked("{name} still to build"), "buildings", "whole"),
    "plan_post": Block(marked("post ordered for {name}"), "handles", "place"),
    "plan_policy": Block(marked("order about {name}"), "policies", "whole"),
    "plan_trade": Block(marked("ordered each season: {name}"), "good", "stock"),
    "plan_train": Block(marked("trainees ordered: {name}"), "courses", "heads"),
    "plan_hours": Block(marked("working hours"), "none", "whole", marked("hours a week")),
    "plan_ration": Block(marked("rations"), "none", "whole", words.PER_CENT),
    "plan_hang": Block(marked("to be hung: {name}"), "promises", "grade"),
    "plan_lower": Block(marked("to be lowered: {name}"), "promises", "yes"),
    "plan_admit": Block(marked("to be admitted: {name}"), "promises", "yes"),
    "plan_count_call": Block(marked("the Count called early"), "none", "yes"),
    "choice": Block(marked("choice moved, {name}"), "slot", "choice"),
    "how": Block(marked("how it is to pass, {name}"), "slot", "how"),
    "nothing": Block(marked("nothing"), "none", "whole"),
}
"""Every block of accounts; a test holds this together with the engine's."""


class AccountText(NamedTuple):
    """What an account is called, and the unit its figures are shown in (nothing where they need none)."""

    label: str
    unit: str


def account_text(rules: Ruleset, account: int) -> AccountText:
    """An account's label and unit: (`Coke in the books`, `t`)."""
    name, subject = account_parts(rules, account)
    block = BLOCKS[name]
    called = subject_name(names_of(rules), block.subject, subject)
    label = _(block.label).format(name=called)
    return AccountText(label, unit_of(rules, account))


def account_parts(rules: Ruleset, account: int) -> tuple[str, str]:
    """An account's block and subject: (`stock`, `coke`); the subject is empty where the block has one account."""
    block, _dot, subject = rules.name(account).partition(".")
    return block, subject


def unit_of(rules: Ruleset, account: int) -> str:
    """The unit an account's figures are shown in; nothing where they need none."""
    name, subject = account_parts(rules, account)
    block, names = BLOCKS[name], names_of(rules)
    match block.kind:
        case "stock":
            return names.unit(subject.partition(".")[2] if block.subject == "good" else subject)
        case "food":
            return names.unit(rules.role["food"])
        case "level" | "raised":
            return words.level_unit(subject)
        case "days":
            return _("person-days")
        case "promise":
            measure = names.entry("promises", subject).measure
            good = measure.made or measure.stock
            return names.unit(good) if good else ""
        case "per_mille" | "millionths":
            return words.PER_CENT
    return block.unit if block.unit in ("", words.PER_CENT) else _(block.unit)
