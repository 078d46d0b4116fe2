//! What has to happen by when, for one young person: worked out from the agreement in force, from where the next version stands, from what
//! courts have said, and from the home's own intervals (handbook, domain §9 R7, R14, R24, R31).
//!
//! A day that has passed stays until what it asks for has happened: a look at the agreement until a newer one is in force, a reply until it
//! came. So nothing that is late can be lost.

use chrono::{Datelike, Days, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::RowId;
use crate::agreement::Agreement;
use crate::choices::RuleKind;
use crate::order::Order;
use crate::placement::HomeSettings;
use crate::plan::StageKind;
use crate::questions::Field;
use crate::settings::SETTINGS;
use crate::sheets::young_person;
use crate::working_days::working_days_after;

/// The birthdays before which an agreement is looked at again (handbook, R7).
const BIRTHDAYS: [u32; 4] = [13, 16, 17, 18];

/// What falls due.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    IntoStaticStr,
    EnumString,
    VariantArray,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum DeadlineKind {
    /// The social worker is reminded of what waits for their decision (R14).
    ReplyReminder,
    /// Their team manager is told (R14).
    ReplyTeamManager,
    /// The manager challenges the placing authority, and tells the reviewing officer (reg 5; R14).
    ReplyChallenge,
    /// Everyone has signed (R31).
    Signatures,
    /// Whoever works in the home has read the agreement in force (R31).
    Unread,
    /// An emergency is looked at again (R7).
    EmergencyReview,
    /// A restriction is looked at again (R7).
    RestrictionReview,
    /// A restriction has counted for long: the reviewing officer and an advocate may be asked to look (R24).
    LongRestriction,
    /// A rule is looked at again on a day of its own.
    RuleReview,
    /// The agreement is looked at again (R7).
    Review,
    /// The same before a looked-after review (R7).
    LookedAfterReview,
    /// A birthday after which other rules may be right (R7).
    Birthday,
    /// A legal status ends (R7, R12).
    StatusEnds,
    /// What a court or the police have said ends (R7, R12).
    OrderEnds,
    /// Something happened after which a manager decided that the agreement has to change (R7, R22).
    AfterIncident,
    /// They were missing (R7).
    Missing,
    /// They have a new device, account or circle of friends (R7).
    NewDevice,
    /// They, or somebody for them, complained (R7).
    Complaint,
    /// The young person asked for a change, and the answer was yes (R7).
    AfterRequest,
    /// Something newer is known of a service that the agreement names (R7).
    NewFacts,
    /// The social worker or the key worker whom the agreement names has left (R7).
    NewPeople,
    /// The young person lives in another home now (R7).
    Moved,
}

impl DeadlineKind {
    /// Whether it is a step towards the social worker's reply.
    pub const fn is_of_reply(self) -> bool {
        matches!(self, Self::ReplyReminder | Self::ReplyTeamManager | Self::ReplyChallenge)
    }

    /// Whether it is done with a letter of Accord's own, so that nobody can be late with it.
    pub const fn is_letter(self) -> bool {
        matches!(self, Self::ReplyReminder | Self::ReplyTeamManager)
    }

    /// Whether it is a reason of its own to look at an agreement, besides the day that was agreed for it.
    pub const fn is_reason(self) -> bool {
        use DeadlineKind as Is;
        match self {
            Is::ReplyReminder | Is::ReplyTeamManager | Is::ReplyChallenge => false,
            Is::Signatures | Is::Unread => false,
            Is::Review | Is::RuleReview | Is::RestrictionReview | Is::EmergencyReview | Is::LongRestriction => false,
            Is::LookedAfterReview | Is::Birthday | Is::StatusEnds | Is::OrderEnds => true,
            Is::Missing | Is::NewDevice | Is::Complaint => true,
            Is::AfterIncident | Is::AfterRequest | Is::NewFacts | Is::NewPeople | Is::Moved => true,
        }
    }

    /// Whether it is done when a manager writes down what was done: nothing else in Accord shows it.
    pub const fn is_written_down(self) -> bool {
        matches!(self, Self::ReplyChallenge | Self::LongRestriction)
    }

    /// How many days before it is due a letter tells of it.
    fn told_ahead(self) -> TimeDelta {
        match self {
            kind if kind.is_of_reply() => TimeDelta::zero(),
            Self::Signatures | Self::Unread | Self::EmergencyReview => TimeDelta::days(1),
            _ => SETTINGS.due_ahead(),
        }
    }
}

/// What is told of a deadline, once each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[strum(serialize_all = "snake_case")]
pub enum Told {
    /// That it is due soon, or today.
    Ahead,
    /// That its day has passed.
    Late,
}

/// Something that has to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    /// The last day on which it is in time (local date).
    pub by: NaiveDate,
    /// What.
    pub kind: DeadlineKind,
    /// The rule or the order that it is about.
    pub row: Option<RowId>,
}

impl Deadline {
    /// How many days are left on this local date; fewer than none where it is late.
    pub fn days_left(&self, today: NaiveDate) -> i64 {
        (self.by - today).num_days()
    }

    /// Whether it is late, or due so soon that it belongs on the board.
    pub fn is_near(&self, today: NaiveDate) -> bool {
        self.days_left(today) <= SETTINGS.due_ahead().num_days()
    }

    /// What is to be told of it on this local date; nothing while it is far away. Of one that is late already, only that.
    pub fn to_tell(&self, today: NaiveDate) -> Option<Told> {
        match self.days_left(today) {
            ..0 if !self.kind.is_letter() => Some(Told::Late),
            left if left <= self.kind.told_ahead().num_days() => Some(Told::Ahead),
            _ => None,
        }
    }
}

/// Something after which the agreement in force is looked at again. It counts until a version that was frozen later is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// What happened.
    pub kind: DeadlineKind,
    /// When (local date).
    pub on: NaiveDate,
}

/// What the deadlines of one plan follow from.
#[derive(Clone, Debug)]
pub struct Clocks<'a> {
    /// The agreement in force.
    pub in_force: Option<Agreement<'a>>,
    /// Where the work on the next version stands, and since when (local date).
    pub stage: (StageKind, NaiveDate),
    /// What courts have said, as it is entered today, each with its row.
    pub orders: Vec<(RowId, Order<'a>)>,
    /// How many people who work in the home have not read the agreement in force.
    pub unread: usize,
    /// The home's own intervals.
    pub home: HomeSettings<'a>,
    /// What happened since the agreement in force was frozen.
    pub triggers: &'a [Trigger],
    /// What a manager has written down as done.
    pub done: &'a [Deadline],
}

impl<'a> Clocks<'a> {
    /// All that has to happen, the earliest first.
    pub fn deadlines(&self) -> Vec<Deadline> {
        let agreed = self.in_force.into_iter().flat_map(|agreement| self.of_agreement(agreement));
        let all_steps = self.of_stage();
        let mut all: Vec<Deadline> =
            all_steps.iter().copied().chain(agreed).chain(self.of_orders()).chain(self.of_triggers()).collect();
        // Whoever has challenged the authority has told the others, who come before, on the way.
        let is_challenged = |it: &Deadline| {
            let mut done = self.done.iter().filter(|done| done.kind == DeadlineKind::ReplyChallenge);
            it.kind.is_letter() && done.any(|done| all_steps.contains(done))
        };
        all.retain(|it| !self.done.contains(it) && !is_challenged(it));
        all.sort_unstable();
        all
    }

    /// What is late on a local date or due soon, the earliest first. Of the steps towards a reply only the one that has come last is named, or
    /// the first while none has.
    pub fn due(&self, today: NaiveDate) -> Vec<Deadline> {
        let mut near: Vec<Deadline> = self.deadlines().into_iter().filter(|it| it.is_near(today)).collect();
        let mut steps = near.iter().filter(|it| it.kind.is_of_reply());
        let first = steps.clone().next();
        // The earliest first: a home may have the steps come in an order of its own.
        let named = steps.rfind(|it| it.days_left(today) < 0).or(first).copied();
        near.retain(|it| !it.kind.is_of_reply() || Some(*it) == named);
        near
    }

    /// The words of the rule or the order that a deadline is about; `None` where nothing is written there.
    pub fn sentence(&self, row: RowId) -> Option<&'a str> {
        let rule =
            self.in_force.and_then(|agreement| agreement.text.rule(row)).map(|rule| rule.terms.sentence.as_str());
        let order = || self.orders.iter().find(|(id, _)| *id == row).map(|(_, order)| order.sentence());
        rule.or_else(order).filter(|sentence| !sentence.is_empty())
    }

    /// A version waits for the social worker, or for signatures.
    fn of_stage(&self) -> Vec<Deadline> {
        let (stage, since) = self.stage;
        let after = |kind, days| Deadline { by: working_days_after(since, days), kind, row: None };
        match stage {
            StageKind::WithSocialWorker => {
                let [reminder, team_manager, challenge] = self.home.reply_days();
                vec![
                    after(DeadlineKind::ReplyReminder, reminder),
                    after(DeadlineKind::ReplyTeamManager, team_manager),
                    after(DeadlineKind::ReplyChallenge, challenge),
                ]
            }
            StageKind::ToSign => vec![after(DeadlineKind::Signatures, SETTINGS.signature_days())],
            _ => vec![],
        }
    }

    fn of_agreement(&self, agreement: Agreement<'_>) -> Vec<Deadline> {
        let Agreement { text, from, .. } = agreement;
        let whole = |kind, by: Option<NaiveDate>| by.map(|by| Deadline { by, kind, row: None });
        let read_by = from.checked_add_days(Days::new(SETTINGS.reading_days().into()));
        let unread = whole(DeadlineKind::Unread, read_by).filter(|_| self.unread > 0);
        let placement = text.placement();
        let review = whole(DeadlineKind::Review, Some(text.review_on()));
        let date = |field: Field| placement.0.date(field.name).and_then(Result::ok);
        let looked_after = whole(DeadlineKind::LookedAfterReview, date(young_person::NEXT_REVIEW));
        let status = whole(DeadlineKind::StatusEnds, date(young_person::STATUS_ENDS));
        let birthdays =
            BIRTHDAYS.iter().filter_map(|age| whole(DeadlineKind::Birthday, birthday(placement.born()?, *age)));
        let triggers = [looked_after, status].into_iter().flatten().chain(birthdays);
        // What had happened before this agreement began was known when it was written.
        let triggers = triggers.filter(|deadline| deadline.by > from);
        review.into_iter().chain(unread).chain(triggers).chain(self.of_rules(agreement)).collect()
    }

    fn of_rules(&self, agreement: Agreement<'_>) -> Vec<Deadline> {
        let Agreement { text, from, .. } = agreement;
        let mut all = Vec::new();
        for rule in text.rules() {
            // What has ended asks for nothing any more.
            let mut add = |kind, by: Option<NaiveDate>| {
                let counts = by.filter(|by| rule.counts_on(*by));
                all.extend(counts.map(|by| Deadline { by, kind, row: Some(rule.id) }));
            };
            let after = |days: u32| from.checked_add_days(Days::new(days.into()));
            match rule.terms.kind {
                RuleKind::Emergency => add(DeadlineKind::EmergencyReview, after(self.home.emergency_days())),
                kind if kind.needs_consent() => {
                    add(DeadlineKind::RestrictionReview, after(self.home.restriction_days()));
                    let since = agreement.limited_since(rule.id);
                    add(DeadlineKind::LongRestriction, since.checked_add_signed(SETTINGS.long_restriction()));
                }
                _ => {}
            }
            add(DeadlineKind::RuleReview, rule.terms.review_on.filter(|by| *by != text.review_on()));
        }
        all
    }

    /// What happened asks for a look soon, where there is an agreement to look at.
    fn of_triggers(&self) -> Vec<Deadline> {
        let after = |on: NaiveDate| on.checked_add_signed(SETTINGS.after_trigger()).unwrap_or(on);
        let looks = self.triggers.iter().map(|it| Deadline { by: after(it.on), kind: it.kind, row: None });
        looks.filter(|_| self.in_force.is_some()).collect()
    }

    /// Orders that end: what was agreed for them is looked at before, and as long as nothing newer has been agreed.
    fn of_orders(&self) -> Vec<Deadline> {
        let from = self.in_force.map(|agreement| agreement.from);
        let ends = |(row, order): &(RowId, Order<'_>)| {
            let by = order.last_day().filter(|by| from.is_none_or(|from| *by > from))?;
            Some(Deadline { by, kind: DeadlineKind::OrderEnds, row: Some(*row) })
        };
        self.orders.iter().filter_map(ends).collect()
    }
}

/// The day on which somebody is so many years old: who was born on 29 February, on 1 March of a year without one.
fn birthday(born: NaiveDate, age: u32) -> Option<NaiveDate> {
    let year = born.year().checked_add(i32::try_from(age).ok()?)?;
    born.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}
