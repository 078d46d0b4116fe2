//! What logic reads of the home and of the young person: of a draft as far as it can be read, of a frozen text without a fault.

use chrono::NaiveDate;

use crate::answers::Answers;
use crate::choices::{LegalStatus, Nation};
use crate::facts::FACTS;
use crate::questions::Field;
use crate::settings::SETTINGS;
use crate::sheets::{home, young_person};
use crate::text::tidy;
use crate::word::Word;
use crate::{AccountId, RowId};

/// What logic reads of a home's set-up.
#[derive(Clone, Copy, Debug)]
pub struct HomeSettings<'a>(pub &'a Answers);

impl<'a> HomeSettings<'a> {
    /// The languages that staff speak, as somebody typed them.
    pub fn languages(self) -> &'a str {
        self.0.get("languages")
    }

    /// The name of the home.
    pub fn name(self) -> &'a str {
        self.0.get(home::NAME.name)
    }

    /// Where it is, once that is chosen.
    pub fn nation(self) -> Option<Nation> {
        Nation::parse(self.0.get(home::NATION.name))
    }

    /// Whether it is in Wales, where other regulations hold.
    pub fn is_in_wales(self) -> bool {
        self.nation() == Some(Nation::Wales)
    }

    /// Why a manager may authorise a plan they wrote in, where the home has named that exception; tidied.
    pub fn writer_may_authorise(self) -> Option<String> {
        Some(tidy(self.0.get(home::WRITER_MAY_AUTHORISE.name))).filter(|reason| !reason.is_empty())
    }

    /// How many months pass between two looks at an agreement, once that is a number the question takes.
    pub fn review_months(self) -> Option<u32> {
        self.number(&home::REVIEW_MONTHS)
    }

    /// After how many days a restriction is looked at again.
    pub fn restriction_days(self) -> u32 {
        self.number(&home::RESTRICTION_DAYS).unwrap_or_else(|| SETTINGS.restriction_days())
    }

    /// Where phones are handed in.
    pub fn hand_in_place(self) -> &'a str {
        self.0.get(home::HAND_IN_PLACE.name)
    }

    /// Whom a shift rings, as the keys of what each is and the numbers: those that are known.
    pub fn numbers(self) -> Vec<(&'static str, &'a str)> {
        let known = home::NUMBERS.map(|(key, field)| (key, self.0.get(field.name)));
        known.into_iter().filter(|(_, number)| !number.is_empty()).collect()
    }

    /// The officer of the council who is told of a worry about an adult; empty where nobody has written who it is.
    pub fn designated_officer(self) -> &'a str {
        self.0.get(home::DESIGNATED_OFFICER.name)
    }

    /// The home's own number for a place to turn to, by the key of its route; empty where it has none.
    pub fn own_number(self, route: &str) -> &'a str {
        match route {
            "lado" | "designated_officer_wales" => self.designated_officer(),
            "missing" => self.0.get(home::MISSING_CONTACT.name),
            _ => "",
        }
    }

    /// The phone that every young person may use alone.
    pub fn private_phone(self) -> &'a str {
        self.0.get(home::PRIVATE_PHONE.name)
    }

    /// After how many days an emergency is looked at again.
    pub fn emergency_days(self) -> u32 {
        self.number(&home::EMERGENCY_DAYS).unwrap_or_else(|| SETTINGS.emergency_days())
    }

    /// After how many working days without a reply the social worker is reminded, their team manager told, and the authority challenged.
    pub fn reply_days(self) -> [u32; 3] {
        let [first, second, third] = SETTINGS.reply_days();
        let days = |at: usize, ours: u32| self.number(&home::REPLY_DAYS[at]).unwrap_or(ours);
        [days(0, first), days(1, second), days(2, third)]
    }

    /// What the home has said to a question for a number; `None` until it is one that the question takes.
    fn number(self, field: &Field) -> Option<u32> {
        let is_read = field.fault(self.0).is_none();
        self.0.get(field.name).trim().parse().ok().filter(|_| is_read)
    }

    /// The name of the registered manager.
    pub fn manager(self) -> &'a str {
        self.0.get(home::MANAGER.name)
    }
}

/// What logic reads of a young person: why they live here, and who is responsible.
#[derive(Clone, Copy, Debug)]
pub struct Placement<'a>(pub &'a Answers);

impl<'a> Placement<'a> {
    /// What the young person likes to be called.
    pub fn preferred_name(self) -> &'a str {
        self.0.get(young_person::PREFERRED_NAME.name)
    }

    /// The language that they know best, as somebody typed it.
    pub fn first_language(self) -> &'a str {
        self.0.get(young_person::FIRST_LANGUAGE.name)
    }

    /// When they were born.
    pub fn born(self) -> Option<NaiveDate> {
        self.0.date(young_person::BORN.name).and_then(Result::ok)
    }

    /// When they moved in.
    pub fn arrived(self) -> Option<NaiveDate> {
        self.0.date(young_person::ARRIVED.name).and_then(Result::ok)
    }

    /// How old they are on a day, in years; `None` before they are born, or where nobody knows when that was.
    pub fn age_on(self, day: NaiveDate) -> Option<u32> {
        day.years_since(self.born()?)
    }

    /// The name of their key worker.
    pub fn key_worker(self) -> &'a str {
        self.0.get(young_person::KEY_WORKER.name)
    }

    /// The account of their key worker; `None` where nobody was chosen, or only a name was typed, as before 2026-11-25.
    pub fn key_worker_account(self) -> Option<AccountId> {
        self.0.member(young_person::KEY_WORKER.name)?.ok()
    }

    /// Under which provision they are looked after, once that is chosen.
    pub fn legal_status(self) -> Option<LegalStatus> {
        LegalStatus::parse(self.0.get(young_person::LEGAL_STATUS.name))
    }

    /// Whether the holder of parental responsibility is asked as well: driven by the legal status (R12).
    pub fn asks_parent(self) -> bool {
        let provision = self.legal_status().and_then(|status| FACTS.legal_status(status));
        provision.is_some_and(|provision| provision.asks_parent)
    }

    /// What was said of courts in one text, before 2026-11-29.
    pub fn orders_in_one_text(self) -> &'a str {
        self.0.get(young_person::ORDERS.name)
    }

    /// Whether an advocate was offered.
    pub fn has_offered_advocate(self) -> bool {
        self.0.date(young_person::ADVOCATE_OFFERED.name).is_some()
    }

    /// The name of the local authority that placed them.
    pub fn placing_authority(self) -> &'a str {
        self.0.get(young_person::PLACING_AUTHORITY.name)
    }

    /// The name of their social worker.
    pub fn social_worker(self) -> &'a str {
        self.0.get(young_person::SOCIAL_WORKER.name)
    }

    /// The row of their social worker in the home's directory; `None` where only a name was typed, as before 2026-11-29.
    pub fn social_worker_contact(self) -> Option<RowId> {
        self.0.contact(young_person::SOCIAL_WORKER.name)?.ok()
    }

    /// The mail domains of the placing authority, a line each; empty where there was no directory yet.
    pub fn placing_authority_domains(self) -> &'a str {
        self.0.get(young_person::PLACING_AUTHORITY_DOMAINS.name)
    }

    /// The e-mail address of their social worker.
    pub fn social_worker_email(self) -> &'a str {
        self.0.get(young_person::SOCIAL_WORKER_EMAIL.name)
    }

    /// The name of the social worker's manager.
    pub fn team_manager(self) -> &'a str {
        self.0.get(young_person::TEAM_MANAGER.name)
    }

    /// The e-mail address of the social worker's manager; may be empty.
    pub fn team_manager_email(self) -> &'a str {
        self.0.get(young_person::TEAM_MANAGER_EMAIL.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_to_turn_to_has_the_homes_own_number() {
        let home = Answers::new().with("designated_officer", "Priya, 960 540").with("missing_contact", "960 144");
        let number = |route| HomeSettings(&home).own_number(route);
        assert_eq!(
            ["lado", "designated_officer_wales", "missing", "ceop"].map(number),
            ["Priya, 960 540", "Priya, 960 540", "960 144", ""]
        );
    }

    #[test]
    fn what_is_not_one_of_the_choices_decides_nothing() {
        let typed = |field: crate::questions::Field, text: &str| Answers::default().with(field.name, text);
        assert!(HomeSettings(&typed(home::NATION, "wales")).is_in_wales());
        for nation in ["", "england", "Wales", "wales "] {
            assert!(!HomeSettings(&typed(home::NATION, nation)).is_in_wales(), "{nation:?}");
        }
        assert!(Placement(&typed(young_person::LEGAL_STATUS, "section_76")).asks_parent());
        for status in ["", "care_order", "section76", "Section_76"] {
            assert!(!Placement(&typed(young_person::LEGAL_STATUS, status)).asks_parent(), "{status:?}");
        }
    }
}
