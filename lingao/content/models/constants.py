"""The named constants of the rules: their figures stand in the content, within reach of modders and teachers."""

from __future__ import annotations

from typing import NamedTuple, Self

from pydantic import Field, model_validator

from lingao.content.models.base import Model


class Constant(Model):
    """A figure of the rules, whole."""

    value: int
    unit: str = Field(min_length=1)
    range: tuple[int, int]
    """The least and the most that still make sense."""
    drives: str = Field(min_length=1)
    """What it does, in a sentence."""
    source: str = Field(min_length=1)

    @model_validator(mode="after")
    def _within_range(self) -> Self:
        if not self.range[0] <= self.value <= self.range[1]:
            raise ValueError("value lies outside its range")
        return self


class Constants(NamedTuple):
    """Every constant rules read, by name. The content must give exactly these."""

    # Work
    work_days: int = 75  # days a head works in a season
    fatigue_keep: int = 700  # per mille of tiredness left after a season
    post_days: int = 75  # specialist days of one post for a season
    move_cost: int = 500  # per mille of its season that a moved post loses
    knack: int = 1250  # per mille of a post's days at work it has a knack for
    stand_in: int = 600  # per mille of a post filled by a technician
    gang: int = 0  # labourer-days for which a run takes a skilled day at least; 0 for none
    duty_skilled: int = 0  # per mille of the travellers' skilled hands who have standing duties
    duty_technician: int = 0  # the same of their technicians
    room_tree: int = 12  # posts at the tree that get in nobody's way
    room_post: int = 12  # the same at any other place
    crowded: int = 1000  # per mille of a post's days left to each beyond that room
    peak_school: int = 1000  # per mille a post counts for in the time of year that asks for it
    peak_health: int = 1000
    peak_machines: int = 1000
    peak_frontier: int = 1000
    health_floor: int = 850  # per mille of output at health 0
    will_floor: int = 900  # per mille of output at legitimacy 0
    tool_wear: int = 6  # thousandths of the tools' unit per 100 labourer-days
    reject_new: int = 250  # per mille rejected in a shop's first season
    reject_known: int = 120  # per mille rejected once learnt
    learn_first: int = 1600  # per mille of the labour a run takes in a shop's first season
    learn_second: int = 1300
    learn_third: int = 1100
    reserve: int = 500  # per mille of each class's days the standing plan keeps for the queue at most
    cover: int = 500  # per mille of a season's need the standing plan keeps in store beyond it
    # Weather
    weather_mean: int = 980  # per mille of a normal crop
    weather_spread: int = 43  # four draws of so much either way are added
    # Food and people
    food_line: int = 46  # kg a head and season below which people die of it
    seed_share: int = 60  # per mille of a harvest kept for seed
    harvest_summer: int = 550  # per mille of the year's crop that summer brings; the rest is autumn's
    levy_base: int = 260  # per mille of the expected harvest that is levied
    levy_slope: int = 240  # per mille more for each per mille the expectation stands over normal
    levy_least: int = 100
    levy_most: int = 360
    levy_limit: int = 420  # per mille of the real harvest beyond which people hide it
    levy_fair: int = 200  # per mille of the harvest thought fair
    barn_loss: int = 60  # per mille of a township's harvest lost in its barns
    deaths_base: int = 8500  # deaths per million and season with nothing amiss
    births_base: int = 9200  # births per million and season when fed
    famine_food: int = 800  # per mille of the food line under which a harvest year is flagged
    famine_books: int = 1250  # per mille reported over real from which a flagged year is a famine of reports
    relief_levy: int = 120  # per mille of the harvest levied in a relief year
    # Reports
    bias_keep: int = 860  # per mille of a bias that stays
    bias_pressure: int = 160  # per mille of pressure that turns into bias
    bias_neighbour: int = 100  # per mille of the boldest neighbour's lead that is copied
    bias_audit: int = 140  # per mille of a bias an audited office loses
    bias_noise: int = 10  # per mille either way
    bias_least: int = -200  # where a bias ends downwards
    bias_most: int = 1000  # and upwards
    bias_hide: int = 50  # per mille hidden for each tenth the levy stands over the fair one
    hide_season: int = 250  # per mille of that which is hidden anew each season
    protection_base: int = 100  # per mille protection of honest reporting
    audit_post: int = 250  # per mille coverage one audit post gives one office
    audit_round: int = 0  # per mille coverage an audit post gives every other office
    audit_clue: int = 0  # per mille of its bias an office loses when audited under the clue
    doubt_truth: int = 0  # thousandths of a point of true books for a clue that was followed
    pressure_trend: int = 400  # per mille pressure when the promise is 30 % over trend
    pressure_steep: int = 300  # per mille over trend at which a promise presses with its full share
    pressure_memory: int = 8  # seasons for which a missed promise still presses
    pressure_missed: int = 150  # per mille pressure when every promise of 8 seasons was missed
    pressure_measured: int = 120  # per mille more of a measured good at full pressure
    pressure_unmeasured: int = 180  # per mille less of what nobody measures at full pressure
    found_out: int = 300  # per mille of audit coverage that is the chance of being found out
    false_margin: int = 150  # per mille the truth lies under a kept promise that is called false
    # The Wall, the council
    trend_again: int = 700  # per mille of the last plan's gain that a trend reckons with again
    grade_modest: int = 100  # per mille over trend
    grade_bold: int = 250
    grade_storm: int = 500
    hang_modest: int = 100  # thousandths of satisfaction its sponsor gains at once
    hang_bold: int = 200
    hang_storm: int = 300
    kept_sponsor: int = 200
    missed_margin: int = 150  # per mille under the promise that counts as missed
    missed_legitimacy: int = -1500
    missed_sponsor: int = -300
    lower_cohesion: int = -3000
    found_legitimacy: int = -4000
    found_weight: int = 4  # seats the audit bench gains
    found_sponsor: int = -500
    admit_legitimacy: int = -1000
    admit_protection: int = 50  # per mille protection gained for good
    overrule_cohesion: int = -6000
    overrule_again: int = -14_000
    vote_lean: int = 3000  # thousandths: how strongly preferences turn a vote
    vote_backs: int = 900  # thousandths of lean when a bench argues for (or against)
    vote_noise: int = 300  # thousandths of lean, keyed
    vote_won: int = 120
    vote_lost: int = -120
    satisfaction_keep: int = 850  # per mille of satisfaction that stays
    answer_point: int = 50  # thousandths of satisfaction for a point that the whole of its wishes moved
    support_warn: int = 420  # per mille support under which it is announced
    support_recall: int = 350  # per mille under which the third season brings the recall vote
    walkout_below: int = -600  # thousandths of satisfaction
    walkout_weight: int = 12  # seats over which a bench walks out
    walkout_cohesion: int = -12_000
    policy_change: int = -2000  # cohesion for repealing what was enacted within eight seasons
    count_cohesion: int = -4000  # for calling the Count early
    # Indicators
    livelihood_pull: int = 250  # per mille of the way to its target a season
    health_pull: int = 350
    truth_pull: int = 300
    cohesion_pull: int = 400
    threat_rest: int = 30_000  # thousandths of a point threat drifts to
    threat_pull: int = 20  # per mille
    # Wear
    school_post: int = 25  # training seats one school post gives
    school_fills: int = 0  # trainees a school post takes in each season beyond the plan
    school_hurry: int = 0  # trainees a school post brings on by a second season
    school_pupils: int = 0  # children a school post keeps in lessons
    machines_mend: int = 0  # per mille of the wear of buildings and tools one post at the machines saves
    frontier_watch: int = 0  # thousandths of a point of threat a season one post at the frontier holds off
    machines_post: int = -80  # per mille of relic wear one post at the machines saves
    health_post: int = 30  # per mille fewer deaths one post at health saves
    frontier_post: int = 12  # defence points one post at the frontier gives
    forest_full: int = 3_000_000  # tonnes of wood standing when the forest is full
    forest_growth: int = 28  # per mille a season where it stands empty
    ditches_silt: int = 0  # per mille of what ditches raise the townships' crop by that a season washes out
    soil_washed: int = 10  # per mille of the soil lost in a season that cuts more wood than grows
    person_loss: int = 3  # per mille chance each season that one of the twelve is lost
    # The ledger of people, further figures
    accidents_base: int = 300  # deaths at work a million workers and season, at 47 hours and without pressure
    arrivals_room: int = 200  # heads that may come although there is no roof for them yet
    level_pull: int = 300  # per mille of the way skill, environment, dependence, self-reliance go in a season
    function_crew: int = 40  # local skilled and technicians who can run one function alone
    raid_share: int = 100  # per mille of food, cloth and money that a raid nobody meets carries off
    township_custom: int = 100  # per mille of housing, cloth and fuel that townships have by custom
    come_of_age: int = 8  # per mille of dependants who begin to work each season
    told_legitimacy: int = 55_000  # thousandths of a point from which people tell of a shelf that is emptier
    # The society model: weights and rates (society.md, section 2)
    deaths_water: int = 100
    fever_coast: int = 1050
    fever_guard: int = 150
    pox_rate: int = 1080
    pox_immune: int = 100
    care_medicine: int = 80
    care_midwives: int = 40
    deaths_crowding: int = 600
    beds_save: int = 500
    heads_a_bed: int = 100
    health_worst: int = 45
    health_span: int = 33
    live_food: int = 450
    live_housing: int = 200
    live_cloth: int = 120
    live_fuel: int = 100
    live_rest: int = 130
    food_worst: int = 500
    food_plenty: int = 700
    trust_livelihood: int = 50
    trust_truth: int = 30
    trust_health: int = 10
    trust_home: int = 60
    trust_rest: int = 45000
    trust_levy: int = 15
    trust_forced: int = 80
    truth_bias: int = 90
    truth_unaudited: int = 12
    truth_punished: int = 8
    punished_memory: int = 8
    cohesion_content: int = 50
    cohesion_anger: int = 30
    land_wood: int = 550
    land_clean: int = 250
    land_soil: int = 200
    skill_share: int = 450
    skill_schooling: int = 300
    skill_mobility: int = 250
    skill_full: int = 350
    wealth_rank: int = 20000
    wealth_threat: int = 100
    import_cover: int = 8
    function_seasons: int = 4
    famine_seen: int = 25
    soil_carries: int = 200
    eat_most: int = 60
    barns_spring: int = 1900
    barns_summer: int = 2000
    barns_autumn: int = 3400
    barns_winter: int = 2700
