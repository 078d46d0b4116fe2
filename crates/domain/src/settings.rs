//! Settings of ours that a manager or an inspector may ask about: dated data with their reasons, never constants in code.
//!
//! They stand in `crates/domain/settings.json`; limits that the law sets stand in [`facts`](crate::facts). A setting that is
//! missing or misspelt does not load.

use std::num::NonZeroU32;
use std::sync::LazyLock;

use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;

/// All settings, read once.
pub static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../settings.json")).expect("settings.json is part of the program")
});

/// The file of settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    link_life: Setting<Span>,
    letter_life: Setting<Span>,
    code_life: Setting<Span>,
    code_tries: Setting<NonZeroU32>,
    codes_an_hour: Setting<NonZeroU32>,
    most_codes: Setting<NonZeroU32>,
    most_wrong_codes: Setting<NonZeroU32>,
    sign_in_tries: Setting<NonZeroU32>,
    pin_tries: Setting<NonZeroU32>,
    sign_in_pause: Setting<Span>,
    session_life: Setting<Span>,
    idle_life: Setting<Span>,
    visitor_life: Setting<Span>,
    device_life: Setting<Span>,
    sign_in_tries_anywhere: Setting<NonZeroU32>,
    sign_in_tries_network: Setting<NonZeroU32>,
    verify_tries_network: Setting<NonZeroU32>,
    invitation_life: Setting<Span>,
    password_link_life: Setting<Span>,
    password_links_an_hour: Setting<NonZeroU32>,
    password_links_network: Setting<NonZeroU32>,
    passwords_at_once: Setting<NonZeroU32>,
    passwords_in_line: Setting<NonZeroU32>,
    papers_at_once: Setting<NonZeroU32>,
    papers_in_line: Setting<NonZeroU32>,
    scans_at_once: Setting<NonZeroU32>,
    scans_in_line: Setting<NonZeroU32>,
    seal_renewal: Setting<Span>,
    seal_renewal_pause: Setting<Span>,
    requests_at_once: Setting<NonZeroU32>,
    decisions_held: Setting<NonZeroU32>,
    most_rows: Setting<NonZeroU32>,
    text_room: Setting<NonZeroU32>,
    fact_life: Setting<Span>,
    long_restriction: Setting<Span>,
    restriction_days: Setting<NonZeroU32>,
    emergency_days: Setting<NonZeroU32>,
    reply_days: Setting<[NonZeroU32; 3]>,
    signature_days: Setting<NonZeroU32>,
    reading_days: Setting<NonZeroU32>,
    incident_hours: Setting<NonZeroU32>,
    after_telling: Setting<Span>,
    after_decline: Setting<Span>,
    answer_days: Setting<NonZeroU32>,
    due_ahead: Setting<Span>,
    after_trigger: Setting<Span>,
    longest_holiday: Setting<Span>,
    training_months: Setting<NonZeroU32>,
    training_ahead: Setting<Span>,
    hard_reading_age: Setting<NonZeroU32>,
    same_text_percent: Setting<NonZeroU32>,
    sent_again: Setting<Span>,
    typing_pause: Setting<Span>,
    presence_life: Setting<Span>,
    sign_out_warning: Setting<Span>,
}

/// One setting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting<T> {
    /// What is set.
    pub value: T,
    /// Why it is set so.
    pub reason: String,
    /// When it was set.
    pub set: NaiveDate,
}

/// A length of time with its unit, as the file writes it: `{ "days": 7 }`. It is never nought.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Span {
    Days(NonZeroU32),
    Hours(NonZeroU32),
    Minutes(NonZeroU32),
}

impl From<Span> for TimeDelta {
    fn from(span: Span) -> Self {
        match span {
            Span::Days(days) => Self::days(days.get().into()),
            Span::Hours(hours) => Self::hours(hours.get().into()),
            Span::Minutes(minutes) => Self::minutes(minutes.get().into()),
        }
    }
}

impl Settings {
    /// How long a social worker's link lives.
    pub fn link_life(&self) -> TimeDelta {
        self.link_life.value.into()
    }

    /// After how long a fact that was not checked again is old.
    pub fn fact_life(&self) -> TimeDelta {
        self.fact_life.value.into()
    }

    /// After how long a restriction has counted for long.
    pub fn long_restriction(&self) -> TimeDelta {
        self.long_restriction.value.into()
    }

    /// After how many days a restriction is looked at again, where the home has said nothing.
    pub fn restriction_days(&self) -> u32 {
        self.restriction_days.value.get()
    }

    /// The same after an emergency.
    pub fn emergency_days(&self) -> u32 {
        self.emergency_days.value.get()
    }

    /// After how many working days without a reply the social worker is reminded, their team manager told, and the authority challenged,
    /// where the home has said nothing.
    pub fn reply_days(&self) -> [u32; 3] {
        self.reply_days.value.map(NonZeroU32::get)
    }

    /// Within how many working days everyone signs.
    pub fn signature_days(&self) -> u32 {
        self.signature_days.value.get()
    }

    /// Within how many days whoever works in a home reads an agreement.
    pub fn reading_days(&self) -> u32 {
        self.reading_days.value.get()
    }

    /// Within how many hours of something that happened a manager decides who must be told.
    pub fn incident_hours(&self) -> u32 {
        self.incident_hours.value.get()
    }

    /// How long it may take to end a restriction that the placing authority declined.
    pub fn after_decline(&self) -> TimeDelta {
        self.after_decline.value.into()
    }

    /// For how long after a young person told of something a limit needs a manager's reason.
    pub fn after_telling(&self) -> TimeDelta {
        self.after_telling.value.into()
    }

    /// Within how many days a young person who asks for a change has an answer, where no agreement says so.
    pub fn answer_days(&self) -> u32 {
        self.answer_days.value.get()
    }

    /// How long before it falls due something is on the board.
    pub fn due_ahead(&self) -> TimeDelta {
        self.due_ahead.value.into()
    }

    /// How long after something happened an agreement is looked at again.
    pub fn after_trigger(&self) -> TimeDelta {
        self.after_trigger.value.into()
    }

    /// How long a school holiday can be.
    pub fn longest_holiday(&self) -> TimeDelta {
        self.longest_holiday.value.into()
    }

    /// After how many months training is to be done again, where the home says nothing else.
    pub fn training_months(&self) -> u32 {
        self.training_months.value.get()
    }

    /// How long before its day training is named as due.
    pub fn training_ahead(&self) -> TimeDelta {
        self.training_ahead.value.into()
    }

    /// The reading age above which a text for a young person is worth a second look, in years.
    pub fn hard_reading_age(&self) -> u32 {
        self.hard_reading_age.value.get()
    }

    /// How much of two texts must be alike for them to be the same, in per cent.
    pub fn same_text_percent(&self) -> u32 {
        self.same_text_percent.value.get()
    }

    /// For how long a record with the same words by the same person is the same one, sent again.
    pub fn sent_again(&self) -> TimeDelta {
        self.sent_again.value.into()
    }

    /// Within how much time one goes on typing what one has begun.
    pub fn typing_pause(&self) -> TimeDelta {
        self.typing_pause.value.into()
    }

    /// How long somebody is taken to have a page open after their browser last said so.
    pub fn presence_life(&self) -> TimeDelta {
        self.presence_life.value.into()
    }

    /// How long before somebody is signed out they are warned.
    pub fn sign_out_warning(&self) -> TimeDelta {
        self.sign_out_warning.value.into()
    }

    /// How long a letter may wait before it is not sent any more.
    pub fn letter_life(&self) -> TimeDelta {
        self.letter_life.value.into()
    }

    /// How long a one-time code lives.
    pub fn code_life(&self) -> TimeDelta {
        self.code_life.value.into()
    }

    /// How many wrong codes are allowed.
    pub fn code_tries(&self) -> i64 {
        self.code_tries.value.get().into()
    }

    /// How many decisions are kept within an hour for browsers in which a link was not opened with a code, or no longer is.
    pub fn decisions_held(&self) -> i64 {
        self.decisions_held.value.get().into()
    }

    /// How many codes may be sent for one link within an hour.
    pub fn codes_an_hour(&self) -> i64 {
        self.codes_an_hour.value.get().into()
    }

    /// How many codes may be sent for one link in all.
    pub fn most_codes(&self) -> i64 {
        self.most_codes.value.get().into()
    }

    /// How many wrong codes one link bears in all, before it is closed.
    pub fn most_wrong_codes(&self) -> i64 {
        self.most_wrong_codes.value.get().into()
    }

    /// How many wrong passwords are allowed within [`sign_in_pause`](Self::sign_in_pause) for one address from one network, from one
    /// known device, or for one handed tablet.
    pub fn sign_in_tries(&self) -> i64 {
        self.sign_in_tries.value.get().into()
    }

    /// How many wrong passwords are allowed within [`sign_in_pause`](Self::sign_in_pause) for one address from everywhere.
    pub fn sign_in_tries_anywhere(&self) -> i64 {
        self.sign_in_tries_anywhere.value.get().into()
    }

    /// How many wrong passwords are allowed within [`sign_in_pause`](Self::sign_in_pause) from one network for all addresses.
    pub fn sign_in_tries_network(&self) -> i64 {
        self.sign_in_tries_network.value.get().into()
    }

    /// How many short codes of papers somebody in one network may try within an hour.
    pub fn verify_tries_network(&self) -> i64 {
        self.verify_tries_network.value.get().into()
    }

    /// How long an invitation lives.
    pub fn invitation_life(&self) -> TimeDelta {
        self.invitation_life.value.into()
    }

    /// How long a link lives by which somebody who forgot their password chooses another.
    pub fn password_link_life(&self) -> TimeDelta {
        self.password_link_life.value.into()
    }

    /// How many such links may be asked for within an hour for one address.
    pub fn password_links_an_hour(&self) -> i64 {
        self.password_links_an_hour.value.get().into()
    }

    /// How many such links may be asked for within an hour from one network for all addresses.
    pub fn password_links_network(&self) -> i64 {
        self.password_links_network.value.get().into()
    }

    /// How many PINs are judged while the young person holds the tablet.
    pub fn pin_tries(&self) -> i64 {
        self.pin_tries.value.get().into()
    }

    /// How long wrong passwords count, from the first of them on.
    pub fn sign_in_pause(&self) -> TimeDelta {
        self.sign_in_pause.value.into()
    }

    /// How long a session lives at the most.
    pub fn session_life(&self) -> TimeDelta {
        self.session_life.value.into()
    }

    /// How long a session lives without a sign of life.
    pub fn idle_life(&self) -> TimeDelta {
        self.idle_life.value.into()
    }

    /// How long the session of a browser without an account lives.
    pub fn visitor_life(&self) -> TimeDelta {
        self.visitor_life.value.into()
    }

    /// How long a device is known after the last sign-in on it.
    pub fn device_life(&self) -> TimeDelta {
        self.device_life.value.into()
    }

    /// How many passwords are checked or hashed at once.
    pub fn passwords_at_once(&self) -> NonZeroU32 {
        self.passwords_at_once.value
    }

    /// How many passwords may wait to be checked or hashed.
    pub fn passwords_in_line(&self) -> u32 {
        self.passwords_in_line.value.get()
    }

    /// How many rows of one sheet a home, a young person or a plan may have.
    pub fn most_rows(&self) -> i64 {
        self.most_rows.value.get().into()
    }

    /// How many times the length that a question takes is kept of an answer, so that it can be shortened.
    pub fn text_room(&self) -> usize {
        self.text_room.value.get() as usize
    }

    /// How many requests of one account are worked on at once; the others wait for them.
    pub fn requests_at_once(&self) -> usize {
        self.requests_at_once.value.get() as usize
    }

    /// How many papers are rendered at once.
    pub fn papers_at_once(&self) -> NonZeroU32 {
        self.papers_at_once.value
    }

    /// How many papers may wait to be rendered.
    pub fn papers_in_line(&self) -> u32 {
        self.papers_in_line.value.get()
    }

    /// How many scans are drawn anew at once.
    pub fn scans_at_once(&self) -> NonZeroU32 {
        self.scans_at_once.value
    }

    /// How many more wait for that before the next is told that Accord is busy.
    pub fn scans_in_line(&self) -> u32 {
        self.scans_in_line.value.get()
    }

    /// How long before its newest time stamp can be checked no more a sealed paper gets another one.
    pub fn seal_renewal(&self) -> TimeDelta {
        self.seal_renewal.value.into()
    }

    /// How long after a renewal that failed it is tried again.
    pub fn seal_renewal_pause(&self) -> TimeDelta {
        self.seal_renewal_pause.value.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, Value, json};

    fn file() -> Map<String, Value> {
        serde_json::from_str(include_str!("../settings.json")).unwrap()
    }

    fn loads(file: Map<String, Value>) -> bool {
        serde_json::from_value::<Settings>(file.into()).is_ok()
    }

    #[test]
    fn a_setting_that_is_missing_or_misspelt_does_not_load() {
        assert!(loads(file()));
        for name in file().keys() {
            let mut file = file();
            let setting = file.remove(name).unwrap();
            assert!(!loads(file.clone()), "{name} is missing");
            file.insert(format!("{name}s"), setting.clone());
            assert!(!loads(file.clone()), "{name} is misspelt");
            file.insert(name.clone(), setting);
            assert!(!loads(file), "{name} has a misspelt twin");
        }
    }

    #[test]
    fn a_setting_has_its_unit_its_reason_and_its_date() {
        let with = |setting: Value| {
            let mut file = file();
            file.insert("link_life".into(), setting);
            loads(file)
        };
        assert!(with(json!({ "value": { "hours": 7 }, "reason": "r", "set": "2026-11-22" })));
        for value in [json!(7), json!({ "days": 0 }), json!({ "days": -1 }), json!({ "dayz": 7 }), json!({})] {
            assert!(!with(json!({ "value": value, "reason": "r", "set": "2026-11-22" })), "{value}");
        }
        assert!(!with(json!({ "value": { "days": 7 }, "set": "2026-11-22" })));
        assert!(!with(json!({ "value": { "days": 7 }, "reason": "r" })));
    }

    #[test]
    fn the_settings_fit_each_other() {
        assert!(SETTINGS.session_life() > SETTINGS.idle_life() && SETTINGS.link_life() > SETTINGS.code_life());
        assert_eq!((SETTINGS.link_life(), SETTINGS.code_life()), (TimeDelta::days(7), TimeDelta::minutes(15)));
    }
}
