//! The questions: fields on pages, pages in sheets.
//!
//! A draft keeps what was typed, however odd; [`Sheet::faults`] says what is wrong with it, and only [`Sheet::tidy`] turns
//! it into something that may be frozen. So a save never fails because of what was typed, and a frozen text never holds a fault.

use chrono::NaiveDate;

use crate::answers::Answers;
use crate::awaited::{self, AWAITS};
use crate::choices::ContactRole;
use crate::fault::FaultKind;
use crate::policy::Action;
use crate::settings::SETTINGS;
use crate::source::{self, How, Source};
use crate::wording::{self, Subject};
use crate::{RowId, directory, text, week};

/// Whose the rows of a sheet are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The home's: the same for everyone who lives there.
    Home,
    /// The young person's, through all their plans.
    YoungPerson,
    /// The plan's own.
    Plan,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line, at most so many characters.
    Line(usize),
    /// Several lines, at most so many characters.
    Paragraph(usize),
    /// An e-mail address.
    Email,
    /// A date.
    Date,
    /// A date and a time of day, by the clock on the wall.
    Moment,
    /// A whole number within these bounds.
    Number(u32, u32),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Any of these words.
    AnyOf(&'static [&'static str]),
    /// One of the people who work in the home and may do this there.
    Member(Action),
    /// Any of the plan's risks, by row id.
    Risks,
    /// One of the placing authorities of the home's directory, by row id.
    Authority,
    /// One of the people of the home's directory, in one of these roles.
    Contact(&'static [ContactRole]),
    /// Not asked: what the directory says of the people who are named, put in when a draft is frozen.
    Directory,
    /// Mail domains, each on a line.
    Domains,
    /// Times of the week.
    Times,
    /// Kept by the software, not asked.
    Kept,
}

/// The length that is taken for a text whose question has none of its own, such as a choice or a date.
const SHORT: usize = 100;

/// The length that is taken for a list of mail domains.
const DOMAINS: usize = 400;

impl Kind {
    /// Whether a field of this kind has a box of this name beside its own.
    fn has_box(self, name: &str) -> bool {
        match self {
            Self::Date => ["day", "month", "year"].contains(&name),
            Self::Moment => ["day", "month", "year", "time", "fold"].contains(&name),
            Self::Member(_) => name == "account",
            Self::Contact(_) => name == "contact",
            Self::Times => name.split_once('.').is_some_and(|(slot, part)| {
                let is_slot = slot.parse().is_ok_and(|slot: usize| slot < week::MAX_WINDOWS);
                is_slot && ["days", "from", "to", "period"].contains(&part)
            }),
            _ => false,
        }
    }

    /// How much is kept of a text that is too long, in characters.
    fn most_kept(self) -> usize {
        let most = match self {
            Self::Line(most) | Self::Paragraph(most) => most,
            Self::Domains => DOMAINS,
            _ => SHORT,
        };
        most.max(SHORT) * SETTINGS.text_room()
    }
}

/// When a field must be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Always,
    /// Never: it may stay empty.
    Optional,
    /// Where another field has one of these words; elsewhere it may stay empty.
    RequiredWhen(&'static str, &'static [&'static str]),
    /// Where another field has one of these words; elsewhere it is not asked.
    When(&'static str, &'static [&'static str]),
    /// Never, and it is asked only where another field has one of these words.
    OptionalWhen(&'static str, &'static [&'static str]),
    /// Never, and it is shown only where it was answered before: other questions ask it now.
    Former,
}

impl Need {
    /// The field that decides whether this one is asked, and the words with which it is.
    pub const fn hangs_on(&self) -> Option<(&'static str, &'static [&'static str])> {
        match self {
            Self::When(field, words) | Self::OptionalWhen(field, words) => Some((field, words)),
            Self::Always | Self::Optional | Self::RequiredWhen(..) | Self::Former => None,
        }
    }
}

/// Whether staff may start from words of the bank (handbook, domain §3.2 and §11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bank {
    /// There are none.
    None,
    /// They stand in one list.
    Whole,
    /// They stand under the choices of this question, which is answered with them where it was not.
    Under(&'static str),
}

/// One question.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in answers, files and message keys.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// When it must be answered.
    pub need: Need,
    /// The young person can answer it themselves (the handbook's mark *yp*).
    pub theirs: bool,
    /// The answer is quoted as the young person's, so how it came is kept beside it ([`Source`]).
    pub quoted: bool,
    /// Kept off the wall copy (the handbook's mark *priv*).
    pub private: bool,
    /// What the words of its answer are judged as.
    pub subject: Subject,
    /// The local date from which on it must be answered, where it was not asked from the first version on: a plan that was sent before is
    /// not wrong for it.
    pub required_from: Option<NaiveDate>,
    /// The words to start from.
    pub bank: Bank,
    /// It is seldom answered, so a form folds it away while it is empty.
    pub seldom: bool,
    /// Its answer may be awaited from somebody, if it is said from whom.
    awaitable: bool,
}

impl Field {
    /// A field of this kind that may stay empty.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            need: Need::Optional,
            theirs: false,
            quoted: false,
            private: false,
            subject: Subject::Anything,
            required_from: None,
            bank: Bank::None,
            seldom: false,
            awaitable: false,
        }
    }

    /// Must always be answered.
    pub const fn required(mut self) -> Self {
        self.need = Need::Always;
        self
    }

    /// Must be answered where `field` has one of `words`, and may be elsewhere.
    pub const fn required_when(mut self, field: &'static str, words: &'static [&'static str]) -> Self {
        self.need = Need::RequiredWhen(field, words);
        self
    }

    /// Must be answered where `field` has one of `words`, and is asked nowhere else.
    pub const fn when(mut self, field: &'static str, words: &'static [&'static str]) -> Self {
        self.need = Need::When(field, words);
        self
    }

    /// May stay empty, and is asked only where `field` has one of `words`.
    pub const fn only_when(mut self, field: &'static str, words: &'static [&'static str]) -> Self {
        self.need = Need::OptionalWhen(field, words);
        self
    }

    /// Not asked any more, and shown where it was answered.
    pub const fn former(mut self) -> Self {
        self.need = Need::Former;
        self
    }

    /// Must be answered in what is sent on this day and later.
    pub const fn required_from(mut self, day: NaiveDate) -> Self {
        self.required_from = Some(day);
        self
    }

    /// Staff may start from words of the bank.
    pub const fn from_bank(mut self, bank: Bank) -> Self {
        self.bank = bank;
        self
    }

    /// Seldom answered.
    pub const fn seldom(mut self) -> Self {
        self.seldom = true;
        self
    }

    /// May be awaited.
    pub const fn awaitable(mut self) -> Self {
        self.awaitable = true;
        self
    }

    /// The young person can answer it.
    pub const fn theirs(mut self) -> Self {
        self.theirs = true;
        self
    }

    /// The young person can answer it, and the answer is quoted as theirs.
    pub const fn quoted(mut self) -> Self {
        self.quoted = true;
        self.theirs()
    }

    /// Off the wall copy.
    pub const fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Its words are judged as this.
    pub const fn about(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }

    /// Whether it is not asked, as the other answers stand: what was typed into it before is kept in the draft, and goes no further.
    pub fn is_parked(&self, answers: &Answers) -> bool {
        if self.need == Need::Former {
            return !answers.has_answers_to(self.name);
        }
        self.need.hangs_on().is_some_and(|(other, words)| !words.contains(&answers.get(other)))
    }

    /// Whether it has a box of this name beside its own.
    fn has_box(&self, name: &str) -> bool {
        self.kind.has_box(name)
            || (self.quoted && [source::HOW, source::TOLD].contains(&name))
            || (self.can_be_awaited() && name == AWAITS)
    }

    /// Whether its answer may be awaited from somebody: where that is said of the question, and wherever "not known yet" can be chosen.
    pub fn can_be_awaited(&self) -> bool {
        self.awaitable || matches!(self.kind, Kind::OneOf(words) if words.contains(&awaited::NOT_KNOWN))
    }

    fn is_needed(&self, answers: &Answers) -> bool {
        if self.awaitable && awaited::is_awaited(answers, self.name) {
            return false;
        }
        match Source::how(answers, self.name).filter(|_| self.quoted) {
            Some(How::NotSaid) => return false,
            // Why they could not be asked.
            Some(How::NotAsked) => return true,
            _ => {}
        }
        match self.need {
            Need::Always => true,
            Need::Optional | Need::OptionalWhen(..) | Need::Former => false,
            Need::When(field, words) | Need::RequiredWhen(field, words) => words.contains(&answers.get(field)),
        }
    }

    /// What is wrong with the answer to this field, if it is asked and anything is.
    pub fn fault(&self, answers: &Answers) -> Option<FaultKind> {
        if self.is_parked(answers) {
            return None;
        }
        let texts = answers.all(self.name);
        // For an answer that was given: what is wrong with it.
        let given = match self.kind {
            // Not asked, so nobody could put it right.
            Kind::Kept | Kind::Directory => return None,
            Kind::Date => answers.date(self.name).map(Result::err),
            Kind::Moment => answers.moment(self.name).map(Result::err),
            Kind::Member(_) => answers.member(self.name).map(Result::err),
            Kind::Contact(_) => answers.contact(self.name).map(Result::err),
            Kind::Times => {
                let times = answers.times(self.name);
                (!times.is_empty()).then(|| times.into_iter().find_map(Result::err))
            }
            _ if texts.iter().all(|text| text.trim().is_empty()) => None,
            kind => Some(texts.iter().find_map(|text| kind.fault(text).or_else(|| self.wording_fault(text)))),
        };
        given.unwrap_or_else(|| self.is_needed(answers).then_some(FaultKind::Missing))
    }

    /// What the words of an answer may not say, and what the bank left open in them.
    fn wording_fault(&self, text: &str) -> Option<FaultKind> {
        if self.bank != Bank::None && has_gap(text) {
            return Some(FaultKind::Gap);
        }
        matches!(self.kind, Kind::Line(_) | Kind::Paragraph(_)).then(|| wording::fault(self.subject, text)).flatten()
    }

    /// The answer as it is frozen: tidied texts, an ISO date or moment, a name with its account or its row in the directory, times
    /// as slots.
    fn tidy(&self, answers: &Answers, into: &mut Answers) {
        match self.kind {
            Kind::Date => {
                if let Some(Ok(date)) = answers.date(self.name) {
                    into.set(self.name, [date.to_string()]);
                }
            }
            Kind::Moment => {
                if let Some(Ok(moment)) = answers.moment(self.name) {
                    into.set(self.name, [moment.to_string()]);
                }
            }
            Kind::Member(_) => {
                if let Some(Ok(account)) = answers.member(self.name) {
                    into.set_member(self.name, &account.to_string(), &text::tidy(answers.get(self.name)));
                }
            }
            Kind::Contact(_) => {
                if let Some(Ok(contact)) = answers.contact(self.name) {
                    into.set_contact(self.name, contact, &text::tidy(answers.get(self.name)));
                }
            }
            Kind::Times => {
                for (slot, window) in answers.times(self.name).into_iter().flatten().enumerate() {
                    into.set_window(&format!("{}.{slot}", self.name), &window);
                }
            }
            _ => into.set(self.name, answers.all(self.name).iter().map(|text| text::tidy(text))),
        }
        if let Some(source) = Source::of(answers, self.name).filter(|_| self.quoted) {
            source.write(self.name, into);
        }
        if self.can_be_awaited() {
            awaited::tidy(self.name, answers, into);
        }
    }
}

/// Whether something is still to be filled in: `My phone charges in [where]`.
fn has_gap(text: &str) -> bool {
    text.split('[').skip(1).any(|rest| rest.contains(']'))
}

impl Kind {
    fn fault(self, typed: &str) -> Option<FaultKind> {
        if let Some(bad) = text::forbidden(typed) {
            return Some(FaultKind::BadCharacter(bad.into()));
        }
        let exact = typed;
        let typed = text::tidied(typed);
        match self {
            Self::Line(_) if typed.contains('\n') => Some(FaultKind::OneLine),
            Self::Line(max) | Self::Paragraph(max) => {
                let over = typed.chars().count().saturating_sub(max);
                (over > 0).then_some(FaultKind::TooLong { max, over })
            }
            Self::Email => (!is_email(&typed)).then_some(FaultKind::NotAnEmail),
            Self::Number(min, max) => match typed.parse::<u32>() {
                Ok(number) if (min..=max).contains(&number) => None,
                Ok(_) => Some(FaultKind::OutOfRange { min, max }),
                Err(_) => Some(FaultKind::NotANumber),
            },
            Self::OneOf(words) | Self::AnyOf(words) => (!words.contains(&exact)).then_some(FaultKind::UnknownChoice),
            Self::Domains => directory::domains_fault(&typed),
            Self::Risks | Self::Authority => exact.parse::<RowId>().is_err().then_some(FaultKind::UnknownChoice),
            Self::Date | Self::Moment | Self::Member(_) | Self::Contact(_) => None,
            Self::Times | Self::Kept | Self::Directory => None,
        }
    }
}

/// Whether a text is an e-mail address, as HTML's own e-mail box judges it.
pub fn is_email(text: &str) -> bool {
    use validator::ValidateEmail;
    text.len() <= 254 && text.validate_email()
}

/// One screen of questions.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Its name in addresses and message keys.
    pub name: &'static str,
    /// Its questions, in the order they are asked.
    pub fields: &'static [Field],
}

impl Page {
    /// Puts the answers of this page, out of `typed`, into a row; every other page's stay as they are. What the software keeps is
    /// taken from no form.
    pub fn save(&self, typed: &Answers, into: &mut Answers) {
        let none = Answers::new();
        // What the directory says is typed nowhere but there.
        for field in self.fields.iter().filter(|field| field.kind != Kind::Directory) {
            let typed = if field.kind == Kind::Kept { &none } else { typed };
            into.replace_boxes_of(field.name, typed, |name| field.has_box(name));
        }
    }

    /// Whether this question is on it.
    pub fn asks(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// Whether an answer in `typed` is longer than is kept of it.
    pub fn is_too_much(&self, typed: &Answers) -> bool {
        self.fields.iter().any(|field| typed.longest_of(field.name) > field.kind.most_kept())
    }

    /// What is wrong with the answers to this page by themselves, in the order of its questions.
    pub fn faults(&self, answers: &Answers) -> Vec<(&'static str, FaultKind)> {
        self.fields.iter().filter_map(|field| Some((field.name, field.fault(answers)?))).collect()
    }
}

/// All the questions about one kind of thing.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// Whose its rows are.
    pub scope: Scope,
    /// Whether there may be several rows: talks, devices, risks, rules.
    pub many: bool,
    /// The screens it is asked on.
    pub pages: &'static [Page],
}

impl Sheet {
    /// All questions, page by page.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.pages.iter().flat_map(|page| page.fields)
    }

    /// The questions that are asked, as these answers stand.
    pub fn asked(&self, answers: &Answers) -> impl Iterator<Item = &'static Field> {
        self.fields().filter(|field| !field.is_parked(answers))
    }

    /// The page of this name.
    pub fn page(&self, name: &str) -> Option<&'static Page> {
        self.pages.iter().find(|page| page.name == name)
    }

    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().find(|field| field.name == name)
    }

    /// All that is wrong with a row by itself on this local date, in the order of the questions.
    pub fn faults(&self, answers: &Answers, today: NaiveDate) -> Vec<(&'static str, FaultKind)> {
        let is_early = |field: &Field| field.required_from.is_some_and(|from| today < from);
        let found = self.fields().filter_map(|field| Some((field, field.fault(answers)?)));
        let counts = found.filter(|(field, fault)| !(*fault == FaultKind::Missing && is_early(field)));
        counts.map(|(field, fault)| (field.name, fault)).collect()
    }

    /// The row as it is frozen: only what is asked and was answered, tidied. Meant for rows without a fault.
    pub fn tidy(&self, answers: &Answers) -> Answers {
        tidied(self.fields(), answers)
    }
}

/// The answers to these questions as they are kept for ever: only what is asked and was answered, tidied.
pub fn tidied<'a>(fields: impl IntoIterator<Item = &'a Field>, answers: &Answers) -> Answers {
    let mut tidied = Answers::default();
    let asked = fields.into_iter().filter(|field| !field.is_parked(answers) && field.kind != Kind::Kept);
    asked.for_each(|field| field.tidy(answers, &mut tidied));
    tidied
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Boxes of a moment: day, month, year, time, fold.
    fn boxes_of(texts: [&str; 5]) -> Answers {
        let parts = ["at.day", "at.month", "at.year", "at.time", "at.fold"];
        parts.into_iter().zip(texts).fold(Answers::default(), |answers, (part, text)| answers.with(part, text))
    }

    #[test]
    fn each_fault_of_a_moment_has_its_name() {
        let fault = |answers: &Answers| Field::new("at", Kind::Moment).required().fault(answers);
        for (texts, code) in [
            (["", "", "", "", ""], FaultKind::Missing),
            (["", "", "", "14:03", ""], FaultKind::NotADate),
            (["30", "2", "2026", "14:03", ""], FaultKind::NoSuchDate),
            (["12", "11", "2026", "", ""], FaultKind::NotATimeOfDay),
            (["12", "11", "2026", "noon", ""], FaultKind::NotATimeOfDay),
            (["12", "11", "2026", "24:00", ""], FaultKind::NotATimeOfDay),
            (["29", "3", "2026", "01:30", ""], FaultKind::SkippedTime),
            (["25", "10", "2026", "01:30", ""], FaultKind::RepeatedTime),
            (["25", "10", "2026", "01:30", "third"], FaultKind::RepeatedTime),
        ] {
            assert_eq!(fault(&boxes_of(texts)), Some(code), "{texts:?}");
        }
        assert_eq!(fault(&boxes_of(["25", "10", "2026", "01:30", "first"])), None);
        assert_eq!(fault(&Answers::default().with("at", "2026-11-12T14:03+05:00")), Some(FaultKind::NoSuchDate));
    }

    #[test]
    fn a_moment_is_frozen_as_one_text_that_fills_the_same_boxes() {
        const AT: Field = Field::new("at", Kind::Moment);
        for texts in [["12", "11", "2026", "14:03", ""], ["25", "10", "2026", "01:30", "first"]] {
            let typed = boxes_of(texts);
            let (mut frozen, mut again) = (Answers::default(), Answers::default());
            AT.tidy(&typed, &mut frozen);
            assert_eq!(frozen.names().collect::<Vec<_>>(), ["at"]);
            assert_eq!(
                (frozen.moment("at"), frozen.moment_boxes("at")),
                (typed.moment("at"), typed.moment_boxes("at"))
            );
            AT.tidy(&frozen, &mut again);
            assert_eq!(again, frozen);
        }
    }

    #[test]
    fn a_member_is_frozen_with_name_and_account() {
        const WHO: Field = Field::new("who", Kind::Member(Action::SignAsKeyWorker)).required();
        let fault = |answers: &Answers| WHO.fault(answers);
        assert_eq!(fault(&Answers::default()), Some(FaultKind::Missing));
        assert_eq!(fault(&Answers::default().with("who", "Abby Lund")), Some(FaultKind::NoAccount));
        let (mut chosen, mut frozen, mut expected) = (Answers::default(), Answers::default(), Answers::default());
        let account = crate::AccountId::new(uuid::Uuid::from_u128(0xABC)).to_string();
        chosen.set_member("who", &account.to_uppercase(), " Abby Lund ");
        expected.set_member("who", &account, "Abby Lund");
        assert_eq!(fault(&chosen), None);
        WHO.tidy(&chosen, &mut frozen);
        assert_eq!(frozen, expected);
    }

    #[test]
    fn each_kind_names_its_fault() {
        let fault = |kind, text: &str| Field::new("f", kind).required().fault(&Answers::default().with("f", text));
        assert_eq!(fault(Kind::Line(5), "  "), Some(FaultKind::Missing));
        assert_eq!(fault(Kind::Line(5), "123456"), Some(FaultKind::TooLong { max: 5, over: 1 }));
        assert_eq!(fault(Kind::Line(5), "1\n2"), Some(FaultKind::OneLine));
        assert_eq!(fault(Kind::Line(5), "a\u{202e}b"), Some(FaultKind::BadCharacter(0x202e)));
        assert_eq!(fault(Kind::Email, "ruth"), Some(FaultKind::NotAnEmail));
        assert_eq!(fault(Kind::Email, "ruth@fenmarsh.example"), None);
        assert_eq!(fault(Kind::Number(1, 9), "x"), Some(FaultKind::NotANumber));
        assert_eq!(fault(Kind::Number(1, 9), "10"), Some(FaultKind::OutOfRange { min: 1, max: 9 }));
        assert_eq!(fault(Kind::OneOf(&["a"]), "b"), Some(FaultKind::UnknownChoice));
        assert_eq!(
            fault(Kind::OneOf(&["a"]), " a"),
            Some(FaultKind::UnknownChoice),
            "a choice is exact, or conditions on it fail"
        );
        assert_eq!(fault(Kind::Paragraph(9), "1\n2"), None);
    }

    #[test]
    fn words_of_the_bank_count_once_their_brackets_are_filled_in() {
        let fault = |bank, text: &str| {
            Field::new("f", Kind::Paragraph(90)).from_bank(bank).fault(&Answers::default().with("f", text))
        };
        assert_eq!(fault(Bank::Whole, "My phone charges in [where]."), Some(FaultKind::Gap));
        assert_eq!(fault(Bank::Whole, "My phone charges in the office."), None);
        assert_eq!(fault(Bank::Whole, "I like [ and ( alone."), None);
        assert_eq!(fault(Bank::None, "They wrote [sic]."), None);
    }

    #[test]
    fn a_page_replaces_its_own_answers_and_no_others() {
        const PAGE: Page = Page { name: "p", fields: &[Field::new("on", Kind::Date), Field::new("a", Kind::Line(9))] };
        let mut row = Answers::default().with("on", "2026-01-01").with("a", "old").with("ab", "other page");
        PAGE.save(&Answers::default().with("on.day", "x").with("ab", "forged"), &mut row);
        assert_eq!(row, Answers::default().with("on.day", "x").with("ab", "other page"));
        const MOMENT: Page = Page { name: "p", fields: &[Field::new("at", Kind::Moment)] };
        let mut row = boxes_of(["25", "10", "2026", "01:30", "first"]).with("atlas", "other page");
        MOMENT.save(&boxes_of(["25", "10", "2026", "02:30", ""]), &mut row);
        assert_eq!(row, boxes_of(["25", "10", "2026", "02:30", ""]).with("atlas", "other page"));
    }
}
