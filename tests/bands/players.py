"""Scripted players for the sanity table of society.md, section 8: each one row of it, by ids of the shipped content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from lingao.engine import orders as o
from lingao.trials.bots.common import Desk
from lingao.trials.bots.trader import Trader


class Player(Protocol):
    """A way to play a row of the table. It sees what a player sees."""

    def play(self, desk: Desk) -> None:
        """Give this season's orders."""


class Nothing:
    """Sends the planning office home: nothing is built, learnt or taught, no card answered; what stands goes on."""

    def play(self, desk: Desk) -> None:
        """Empty the queue, and in the first season the goals and the courses."""
        strike(desk, keep=())
        if desk.season == 1:
            for resource in desk.rules.scenario.start.goals:
                desk.give(o.SetGoal(resource, 0))
            for course in desk.rules.world.courses:
                desk.give(o.Train(course.id, 0))


class Peaceful:
    """Seed, granary, sanitation and school first, iron when these stand; contracts, honest books, promises as they come."""

    FIRST: Final = (
        "seedbank", "granary", "seed_selection", "seed_station", "compost", "irrigation", "sanitation", "quarantine",
        "apprentice", "variolation", "infirmary", "ward_house", "malaria_control", "double_crop", "monitorial",
        "monitor_school", "water_wheel", "mill_wheel", "coastal_fleet", "iron_mine", "charcoal_kiln", "refractories",
        "firebrick_works", "blast_furnace", "charcoal_blast_furnace", "tiandu_quarry", "coaster", "brick_charcoal_kiln",
    )  # fmt: skip
    POLICIES: Final = ("hygiene_rules", "public_weighing", "harvest_leave", "crop_cuts", "arbitration_court")
    IRON_FROM: Final = 13

    def play(self, desk: Desk) -> None:
        """Queue, enact, and from the fourth year on ask for iron."""
        queue_first(desk, self.FIRST)
        enact(desk, self.POLICIES)
        post(desk, {"willow_bark": "infirmary_round", "chalk": "schoolroom", "abacus": "audit_books"})
        if desk.season >= self.IRON_FROM:
            ask_for_iron(desk)


class IronFirst:
    """Ore, ships for it, charcoal and furnaces before anything else, and all posts at the drawing office."""

    FIRST: Final = (
        "coastal_fleet",
        "refractories",
        "iron_mine",
        "water_wheel",
        "blast_furnace",
        "charcoal_kiln",
        "trip_hammer",
    )
    BUILT: Final = {
        "brickfield": 1, "finery_forge": 1, "guangdong_furnace": 1, "tiandu_quarry": 1, "firebrick_works": 1,
        "coaster": 5, "mill_wheel": 3, "charcoal_blast_furnace": 1, "brick_charcoal_kiln": 3, "hammer_works": 1,
    }  # fmt: skip
    POLICIES: Final = ("long_shift",)

    def play(self, desk: Desk) -> None:
        """Ask for iron from the first season."""
        queue_first(desk, self.FIRST)
        build(desk, self.BUILT)
        enact(desk, self.POLICIES)
        everybody_to(desk, "drawing_office")
        ask_for_iron(desk)


class Campaign:
    """Keeps the campaigns that `leap` begins with, and nobody counts: table 5.3b, without audit and with rigid quotas."""

    CAMPAIGNS: Final = ("quota_campaign", "village_furnaces")

    def play(self, desk: Desk) -> None:
        """Decree them again whenever a card has ended one."""
        enact(desk, self.CAMPAIGNS)


class CampaignWithSafeguards(Campaign):
    """The same campaigns with crop cuts, an office of statistics, open weighing, a petition box and a court."""

    FIRST: Final = ("arbitration", "statistics_office")
    POLICIES: Final = (
        "crop_cuts", "public_weighing", "statistics_bureau", "petition_box", "arbitration_court", "double_entry",
    )  # fmt: skip

    def play(self, desk: Desk) -> None:
        """Count, and go on with the campaigns."""
        super().play(desk)
        queue_first(desk, self.FIRST)
        enact(desk, self.POLICIES)
        post(desk, {"abacus": "audit_books", "salt_wind": "audit_books"})


class TradeOnly(Trader):
    """The bot `trader`, who lights no furnace, opens no mine, makes no paper and grows no fibre, and buys these things."""

    NEVER: Final = frozenset({
        "guangdong_furnace", "blast_furnace", "charcoal_blast_furnace", "iron_mine", "tiandu_quarry", "finery_forge",
        "foundry", "paper_mill2", "nitre_beds", "copper_mine", "pyrite_roast", "ramie_garden", "crucible_yard",
    })  # fmt: skip
    STOPPED: Final = ("paper_bamboo", "pig_guangdong", "pig_charcoal", "ramie", "saltpetre_earth", "ore_sand")
    BOUGHT: Final = {"fibre": 1, "pig_iron": 5, "paper": 1}
    CHEST: Final = 10_000
    """Thousandths of a thousand taels above which the list is bought."""

    def play(self, desk: Desk) -> None:
        """Trade, then strike and stop whatever would make at home what can be bought."""
        super().play(desk)
        strike(desk, keep={one.id for one in desk.rules.projects} - self.NEVER)
        for process in self.STOPPED:
            desk.give(o.SetTarget(process, 0))
        if desk.seen[desk.rules.at.stock[desk.rules.role["money"]]] > self.CHEST:
            self._buy(desk)

    def _buy(self, desk: Desk) -> None:
        rules = desk.rules
        bought = set[str]()
        for good in rules.works.goods:
            resource = rules.world.resources[good.resource].id
            if resource in self.BOUGHT and good.sold and resource not in bought:
                amount = self.BOUGHT[resource] * 1000
                if desk.give(o.Trade(rules.world.ports[good.port].id, resource, amount)):
                    bought.add(resource)


class SchoolFirst:
    """Every post at school from the fourth season to the twelfth; before and after like `Builder`."""

    FROM, TO = 4, 12

    def play(self, desk: Desk) -> None:
        """Teach, then build."""
        queue_first(desk, ("apprentice", "instruction_shop", "monitorial", "monitor_school"))
        if desk.season == 1:
            for course in desk.rules.world.courses:
                desk.give(o.Train(course.id, 60))
        everybody_to(desk, "schoolroom" if self.FROM <= desk.season <= self.TO else "drawing_office")


class Builder:
    """What `SchoolFirst` is measured against: all posts at the drawing office all the time."""

    def play(self, desk: Desk) -> None:
        """Draw."""
        everybody_to(desk, "drawing_office")


def queue_first(desk: Desk, projects: Iterable[str]) -> None:
    """Put those of these projects that are neither done nor queued at the head of the queue, in this order."""
    at, place = desk.rules.at, 1
    for project in desk.rules.projects:
        done = (
            desk.seen[at.tech[project.tech]]
            if project.tech >= 0
            else desk.seen[at.built[project.building]] >= 1000
        )
        if project.id in projects and not done and not desk.seen[at.plan_rank[project.number]]:
            place += desk.give(o.QueueProject(project.id, place))


def build(desk: Desk, wanted: Mapping[str, int]) -> None:
    """Keep one more of each building in the queue until so many stand."""
    at = desk.rules.at
    for project in desk.rules.projects:
        lacking = project.building >= 0 and (
            desk.seen[at.built[project.building]] < wanted.get(project.id, 0) * 1000 - 500
        )
        if lacking and not desk.seen[at.plan_rank[project.number]]:
            desk.give(o.QueueProject(project.id, 1))


def strike(desk: Desk, keep: Iterable[str]) -> None:
    """Take everything but these out of the queue."""
    for project in desk.rules.projects:
        if desk.seen[desk.rules.at.plan_rank[project.number]] and project.id not in keep:
            desk.give(o.Unqueue(project.id))


def enact(desk: Desk, policies: Iterable[str]) -> None:
    """Enact whichever of these may be enacted and neither hold nor come."""
    for policy in policies:
        desk.give(o.Enact(policy))


def post(desk: Desk, posts: dict[str, str]) -> None:
    """Send handles to their posts; those who audit go where the clue points, else to the first office."""
    at, rules = desk.rules.at, desk.rules
    suspect = rules.world.offices[max(0, desk.seen[at.clue[0]] - 1)].id
    for handle, place in posts.items():
        desk.give(o.Post(handle, place, suspect if place == "audit_books" else ""))


def everybody_to(desk: Desk, place: str) -> None:
    """Send all twelve to one post."""
    number = next(
        n for n, one in enumerate(desk.rules.places, 1) if desk.rules.world.posts[one.post].id == place
    )
    for n, handle in enumerate(desk.rules.world.handles):
        if desk.seen[desk.rules.at.plan_post[n]] != number:
            desk.give(o.Post(handle.id, place))


def ask_for_iron(desk: Desk) -> None:
    """Run every furnace and forge that stands as far as it goes, and what feeds them before anything else."""
    at = desk.rules.at
    for process, runs in IRON.items():
        number = desk.rules.number("processes", process)
        fixed = desk.seen[at.plan_fixed[number]] and desk.seen[at.plan_target[number]] == runs * 1000
        if not fixed and desk.give(o.SetTarget(process, runs * 1000)):
            desk.give(o.SetPriority(process, 1))


IRON: Final = {
    "ore_tiandu": 600, "charcoal_mound": 600, "charcoal_kiln": 600, "firebrick_wood": 15, "tools_smith": 60,
    "pig_charcoal": 600, "pig_guangdong": 600, "finery": 60,
}  # fmt: skip
"""Runs wanted of each line from ore to bar, and of the tools it wears."""
