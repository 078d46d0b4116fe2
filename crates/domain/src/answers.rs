//! Answers as typed, the questions they answer, and the faults found in them.
//!
//! A draft keeps what was typed, however odd; [`Sheet::faults`] says what is wrong with it, and only [`Sheet::tidy`] turns
//! it into something that may be frozen. So a save never fails because of what was typed, and a frozen text never holds a fault.

use std::collections::BTreeMap;
use std::ops::Bound;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::moment::{Fold, Moment};
use crate::week::{self, Window};
use crate::{RowId, text};

/// Answers to one row of questions: for each field name the texts given, as typed.
///
/// In JSON a lone text stands bare, several stand in a list. A date is one ISO text (`on`) or three typed boxes (`on.day`,
/// `on.month`, `on.year`); a moment is one ISO text with its offset (`at`), or a date, a time of day (`at.time`) and, where the
/// clocks go back, which of the two it was (`at.fold`); times are numbered slots (`times.0.days`, `times.0.from`, `times.0.to`, `times.0.period`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Texts>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Texts {
    One(String),
    Many(Vec<String>),
}

impl Texts {
    fn all(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}

impl Answers {
    /// No answers.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The first text given for a field, or the empty text.
    pub fn get(&self, field: &str) -> &str {
        self.all(field).first().map_or("", String::as_str)
    }

    /// All texts given for a field.
    pub fn all(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Texts::all)
    }

    /// Answers a field anew; empty texts take the answer away.
    pub fn set<T: Into<String>>(&mut self, field: &str, texts: impl IntoIterator<Item = T>) {
        let mut texts: Vec<String> = texts.into_iter().map(Into::into).filter(|t: &String| !t.is_empty()).collect();
        match texts.len() {
            0 => drop(self.0.remove(field)),
            1 => drop(self.0.insert(field.into(), Texts::One(texts.remove(0)))),
            _ => drop(self.0.insert(field.into(), Texts::Many(texts))),
        }
    }

    /// With one more field answered.
    #[must_use]
    pub fn with(mut self, field: &str, text: impl Into<String>) -> Self {
        self.set(field, [text.into()]);
        self
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of all that has been answered.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Takes the answers of one page out of `typed`, leaving every other page's as they are.
    pub fn take(&mut self, page: &Page, typed: &Answers) {
        for field in page.fields {
            self.0.retain(|name, _| !field.owns(name));
            for (name, texts) in typed.0.iter().filter(|(name, _)| field.owns(name)) {
                self.set(name, texts.all().iter().cloned());
            }
        }
    }

    /// Takes all answers to the question of this name, its boxes included, out of `from`.
    pub(crate) fn take_answers_to(&mut self, question: &str, from: &Self) {
        let owned = from.0.iter().filter(|(name, _)| is_of(name, question));
        self.0.extend(owned.map(|(name, texts)| (name.clone(), texts.clone())));
    }

    /// A date from its ISO text or its three boxes; `None` when all are empty.
    pub fn date(&self, field: &str) -> Option<Result<NaiveDate, Code>> {
        let whole = self.get(field).trim();
        if !whole.is_empty() {
            return Some(whole.parse().ok().filter(is_our_time).ok_or(Code::NoSuchDate));
        }
        if !self.has_parts(field) {
            return None;
        }
        let boxes = ["day", "month", "year"].map(|part| self.get(&format!("{field}.{part}")).trim().to_owned());
        if boxes.iter().all(String::is_empty) {
            return None;
        }
        Some(date_from(&boxes))
    }

    /// Whether any box of a field with several boxes was filled. Most are empty, and names are costly to make.
    fn has_parts(&self, field: &str) -> bool {
        let after = self.0.range::<str, _>((Bound::Excluded(field), Bound::Unbounded));
        let mut rest = after.map_while(|(name, _)| name.strip_prefix(field));
        rest.any(|rest| rest.starts_with('.'))
    }

    /// The day, month and year to show in the three boxes of a date, as typed.
    pub fn date_boxes(&self, field: &str) -> [String; 3] {
        match self.get(field).trim().parse::<NaiveDate>() {
            Ok(date) => ["%-d", "%-m", "%Y"].map(|part| date.format(part).to_string()),
            Err(_) => ["day", "month", "year"].map(|part| self.get(&format!("{field}.{part}")).to_owned()),
        }
    }

    /// A moment from its ISO text, or from a date and a time of day by the clock on the wall; `None` when all are empty.
    pub fn moment(&self, field: &str) -> Option<Result<Moment, Code>> {
        if let Ok(moment) = self.whole_moment(field) {
            return Some(Ok(moment));
        }
        let (date, time) = (self.date(field), self.part(field, "time"));
        if date.is_none() && time.is_empty() {
            return None;
        }
        let date = date.unwrap_or(Err(Code::NotADate));
        Some(date.and_then(|date| Moment::new(date, time_of_day(time)?, Fold::parse(self.part(field, "fold")))))
    }

    /// What to show in the boxes of a moment, as typed.
    pub fn moment_boxes(&self, field: &str) -> MomentBoxes {
        let Ok(moment) = self.whole_moment(field) else {
            let is_repeated =
                |date| time_of_day(self.part(field, "time")).is_ok_and(|time| Moment::is_repeated(date, time));
            return MomentBoxes {
                date: self.date_boxes(field),
                time: self.part(field, "time").to_owned(),
                is_repeated: matches!(self.date(field), Some(Ok(date)) if is_repeated(date)),
                fold: Fold::parse(self.part(field, "fold")),
            };
        };
        MomentBoxes {
            date: ["%-d", "%-m", "%Y"].map(|part| moment.wall().format(part).to_string()),
            time: moment.wall().format("%H:%M").to_string(),
            is_repeated: moment.fold().is_some(),
            fold: moment.fold(),
        }
    }

    fn whole_moment(&self, field: &str) -> Result<Moment, Code> {
        self.get(field).trim().parse()
    }

    /// What was typed into one box of a field with several.
    fn part(&self, field: &str, part: &str) -> &str {
        self.get(&format!("{field}.{part}")).trim()
    }

    /// The times of a field, slot by slot: each parsed, or the fault in it. Empty slots are left out.
    pub fn times(&self, field: &str) -> Vec<Result<Window, Code>> {
        let slots = if self.has_parts(field) { week::SLOTS } else { 0 };
        (0..slots)
            .map(|slot| [".days", ".from", ".to", ".period"].map(|part| format!("{field}.{slot}{part}")))
            .filter(|[days, from, to, _]| [days, from, to].iter().any(|name| !self.get(name).trim().is_empty()))
            .map(|[days, from, to, period]| {
                Window::parse(self.all(&days), self.get(&from), self.get(&to), self.get(&period))
            })
            .collect()
    }
}

/// Whether an answer of this name belongs to this question: it is the answer, or one of its boxes.
fn is_of(name: &str, question: &str) -> bool {
    name.strip_prefix(question).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn date_from([day, month, year]: &[String; 3]) -> Result<NaiveDate, Code> {
    let number = |text: &str| text.parse::<u32>().map_err(|_| Code::NotADate);
    let month = match month_named(month) {
        Some(month) => month,
        None => number(month)?,
    };
    let year = i32::try_from(number(year)?).map_err(|_| Code::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, number(day)?).filter(is_our_time).ok_or(Code::NoSuchDate)
}

/// Minutes past midnight of a typed time of day. The midnight at a day's end is the next day's 00:00: with `24:00` a date would be
/// a day too early or too late.
fn time_of_day(typed: &str) -> Result<u16, Code> {
    week::minutes(typed).filter(|_| !typed.starts_with("24")).ok_or(Code::NotATimeOfDay)
}

/// What to show in the boxes of a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentBoxes {
    /// Day, month and year, as typed.
    pub date: [String; 3],
    /// The time of day, as typed.
    pub time: String,
    /// Whether the time comes twice, because the clocks go back: then it is asked which of the two it was.
    pub is_repeated: bool,
    /// Which of the two.
    pub fold: Option<Fold>,
}

/// Whether a date can be in a young person's life or papers, and is no slip of the finger.
fn is_our_time(date: &NaiveDate) -> bool {
    (1900..2200).contains(&date.year())
}

/// A month by its English name or its first three letters.
fn month_named(text: &str) -> Option<u32> {
    text.parse::<chrono::Month>().ok().map(|month| month.number_from_month())
}

/// One row of answers under its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The row.
    pub id: RowId,
    /// Which questions it answers.
    pub sheet: crate::sheets::SheetName,
    /// What was typed.
    pub answers: Answers,
    /// Grows with every save, so that a second editor is noticed.
    pub version: i64,
}

impl Row {
    /// The young person's own words that stood before and do not stand here: a draft may change, what they once said stays known.
    pub fn replaced_words(&self, before: &Answers) -> Answers {
        let mut replaced = Answers::new();
        let own_words = |field: &&Field| field.theirs && matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_));
        for field in self.sheet.sheet().fields().filter(own_words) {
            if before.get(field.name) != self.answers.get(field.name) {
                replaced.take_answers_to(field.name, before);
            }
        }
        replaced
    }
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
    /// Any of the plan's risks, by row id.
    Risks,
    /// Times of the week.
    Times,
    /// Kept by the software, not asked.
    Kept,
}

/// When a field must be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Always,
    /// Never: it may stay empty.
    Optional,
    /// Where another field has one of these words.
    When(&'static str, &'static [&'static str]),
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
    /// Kept off the wall copy (the handbook's mark *priv*).
    pub private: bool,
}

impl Field {
    /// A field of this kind that may stay empty.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, need: Need::Optional, theirs: false, private: false }
    }

    /// Must always be answered.
    pub const fn required(mut self) -> Self {
        self.need = Need::Always;
        self
    }

    /// Must be answered where `field` has one of `words`.
    pub const fn when(mut self, field: &'static str, words: &'static [&'static str]) -> Self {
        self.need = Need::When(field, words);
        self
    }

    /// The young person can answer it.
    pub const fn theirs(mut self) -> Self {
        self.theirs = true;
        self
    }

    /// Off the wall copy.
    pub const fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Whether an answer of this name belongs to this field.
    fn owns(&self, name: &str) -> bool {
        is_of(name, self.name)
    }

    fn is_needed(&self, answers: &Answers) -> bool {
        match self.need {
            Need::Always => true,
            Need::Optional => false,
            Need::When(field, words) => words.contains(&answers.get(field)),
        }
    }

    /// What is wrong with the answer to this field, if anything.
    pub fn fault(&self, answers: &Answers) -> Option<Code> {
        let texts = answers.all(self.name);
        // For an answer that was given: what is wrong with it.
        let given = match self.kind {
            // Not asked, so nobody could put it right.
            Kind::Kept => return None,
            Kind::Date => answers.date(self.name).map(Result::err),
            Kind::Moment => answers.moment(self.name).map(Result::err),
            Kind::Times => {
                let times = answers.times(self.name);
                (!times.is_empty()).then(|| times.into_iter().find_map(Result::err))
            }
            _ if texts.iter().all(|text| text.trim().is_empty()) => None,
            kind => Some(texts.iter().find_map(|text| kind.fault(text))),
        };
        given.unwrap_or_else(|| self.is_needed(answers).then_some(Code::Missing))
    }

    /// The answer as it is frozen: tidied texts, an ISO date or moment, times as slots.
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
            Kind::Times => {
                for (slot, window) in answers.times(self.name).into_iter().flatten().enumerate() {
                    window.write(&format!("{}.{slot}", self.name), into);
                }
            }
            _ => into.set(self.name, answers.all(self.name).iter().map(|text| text::tidy(text))),
        }
    }
}

impl Kind {
    fn fault(self, typed: &str) -> Option<Code> {
        if let Some(bad) = text::forbidden(typed) {
            return Some(Code::BadCharacter(bad.into()));
        }
        let exact = typed;
        let typed = text::tidied(typed);
        match self {
            Self::Line(_) if typed.contains('\n') => Some(Code::OneLine),
            Self::Line(max) | Self::Paragraph(max) => {
                let over = typed.chars().count().saturating_sub(max);
                (over > 0).then_some(Code::TooLong { max, over })
            }
            Self::Email => (!is_email(&typed)).then_some(Code::NotAnEmail),
            Self::Number(min, max) => match typed.parse::<u32>() {
                Ok(number) if (min..=max).contains(&number) => None,
                Ok(_) => Some(Code::OutOfRange { min, max }),
                Err(_) => Some(Code::NotANumber),
            },
            Self::OneOf(words) | Self::AnyOf(words) => (!words.contains(&exact)).then_some(Code::UnknownChoice),
            Self::Risks => exact.parse::<RowId>().is_err().then_some(Code::UnknownChoice),
            Self::Date | Self::Moment | Self::Times | Self::Kept => None,
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

/// All the questions about one kind of thing.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// Whose its rows are.
    pub scope: crate::sheets::Scope,
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

    /// The page of this name.
    pub fn page(&self, name: &str) -> Option<&'static Page> {
        self.pages.iter().find(|page| page.name == name)
    }

    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().find(|field| field.name == name)
    }

    /// All that is wrong with a row by itself, in the order of the questions.
    pub fn faults(&self, answers: &Answers) -> Vec<(&'static str, Code)> {
        self.fields().filter_map(|field| Some((field.name, field.fault(answers)?))).collect()
    }

    /// The row as it is frozen: only answered fields, tidied. Meant for rows without a fault.
    pub fn tidy(&self, answers: &Answers) -> Answers {
        let mut tidied = Answers::default();
        self.fields().filter(|field| field.kind != Kind::Kept).for_each(|field| field.tidy(answers, &mut tidied));
        tidied
    }
}

/// What is wrong with an answer. Each has one message in the Fluent files.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Code {
    /// Nothing was answered.
    Missing,
    /// More characters than fit, and by how many.
    TooLong { max: usize, over: usize },
    /// A line break where one line is asked for.
    OneLine,
    /// A character that cannot be kept: its code point.
    BadCharacter(u32),
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a whole number.
    NotANumber,
    /// A number outside the bounds.
    OutOfRange { min: u32, max: u32 },
    /// Not one of the choices.
    UnknownChoice,
    /// Not day, month and year.
    NotADate,
    /// A date that the calendar does not have.
    NoSuchDate,
    /// Times without a start or an end.
    NotATime,
    /// Not a time of day.
    NotATimeOfDay,
    /// A time of day that was skipped when the clocks went forward.
    SkippedTime,
    /// A time of day that came twice when the clocks went back, without which of the two it was.
    RepeatedTime,
    /// Times without a day.
    NoDays,
    /// A window that starts and ends at the same minute.
    EmptyWindow,
    /// Two windows of one rule that overlap.
    Overlap,
    /// An end before its beginning.
    EndsBeforeStart,
    /// A rule with no risk behind it.
    NoBecause,
    /// A restriction without the date on which it ends.
    NoEnd,
    /// Neither a review date nor an end date.
    NoReview,
    /// The rule's words changed after the young person answered.
    AskAgain,
    /// An answer that needs a reply: you said, we decided, because.
    NoReply,
    /// No row where at least one is needed.
    NoneYet,
    /// No talk with the young person is recorded.
    NoTalk,
    /// The social worker asked for a change, or refused, and the rule still reads the same.
    StillAsAsked,
}

impl Code {
    /// The word of this fault in message keys.
    pub fn word(&self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_from_three_boxes_or_one_text() {
        let boxes = |d, m, y| Answers::default().with("on.day", d).with("on.month", m).with("on.year", y);
        let date = NaiveDate::from_ymd_opt(2026, 2, 3).unwrap();
        for answers in [boxes("3", "2", "2026"), boxes("03", "Feb", "2026"), boxes("3", "february", "2026")] {
            assert_eq!(answers.date("on"), Some(Ok(date)));
        }
        assert_eq!(Answers::default().with("on", "2026-02-03").date("on"), Some(Ok(date)));
        assert_eq!(boxes("30", "2", "2026").date("on"), Some(Err(Code::NoSuchDate)));
        assert_eq!(boxes("x", "2", "2026").date("on"), Some(Err(Code::NotADate)));
        assert_eq!(boxes("1", "1", "99").date("on"), Some(Err(Code::NoSuchDate)));
        assert_eq!(Answers::default().date("on"), None);
    }

    /// Boxes of a moment: day, month, year, time, fold.
    fn boxes_of(texts: [&str; 5]) -> Answers {
        let parts = ["at.day", "at.month", "at.year", "at.time", "at.fold"];
        parts.into_iter().zip(texts).fold(Answers::default(), |answers, (part, text)| answers.with(part, text))
    }

    #[test]
    fn a_moment_is_read_from_its_boxes_or_one_text() {
        let read = |answers: &Answers| answers.moment("at").map(|read| read.map(|moment| moment.to_string()));
        let ok = |text: &str| Some(Ok(text.to_owned()));
        assert_eq!(read(&boxes_of(["12", "Nov", "2026", "2.03pm", ""])), ok("2026-11-12T14:03+00:00"));
        assert_eq!(read(&boxes_of(["25", "10", "2026", "01:30", "second"])), ok("2026-10-25T01:30+00:00"));
        assert_eq!(read(&boxes_of(["12", "11", "2026", "0", "nonsense"])), ok("2026-11-12T00:00+00:00"));
        assert_eq!(
            read(&Answers::default().with("at", "2026-11-12").with("at.time", "14:03")),
            ok("2026-11-12T14:03+00:00")
        );
        assert_eq!(read(&Answers::default().with("at", "2026-10-25T01:30+01:00")), ok("2026-10-25T01:30+01:00"));
        for nothing in [Answers::default(), boxes_of([" ", "", "", " ", "first"])] {
            assert_eq!(read(&nothing), None);
        }
    }

    #[test]
    fn each_fault_of_a_moment_has_its_name() {
        let fault = |answers: &Answers| Field::new("at", Kind::Moment).required().fault(answers);
        for (texts, code) in [
            (["", "", "", "", ""], Code::Missing),
            (["", "", "", "14:03", ""], Code::NotADate),
            (["30", "2", "2026", "14:03", ""], Code::NoSuchDate),
            (["12", "11", "2026", "", ""], Code::NotATimeOfDay),
            (["12", "11", "2026", "noon", ""], Code::NotATimeOfDay),
            (["12", "11", "2026", "24:00", ""], Code::NotATimeOfDay),
            (["29", "3", "2026", "01:30", ""], Code::SkippedTime),
            (["25", "10", "2026", "01:30", ""], Code::RepeatedTime),
            (["25", "10", "2026", "01:30", "third"], Code::RepeatedTime),
        ] {
            assert_eq!(fault(&boxes_of(texts)), Some(code), "{texts:?}");
        }
        assert_eq!(fault(&boxes_of(["25", "10", "2026", "01:30", "first"])), None);
        assert_eq!(fault(&Answers::default().with("at", "2026-11-12T14:03+05:00")), Some(Code::NoSuchDate));
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
    fn which_of_two_is_asked_only_where_a_time_comes_twice() {
        let asks = |texts| boxes_of(texts).moment_boxes("at").is_repeated;
        assert!(asks(["25", "10", "2026", "1.30", ""]) && asks(["25", "October", "2026", "01:30", "second"]));
        assert!(!asks(["25", "10", "2026", "02:00", "first"]) && !asks(["29", "3", "2026", "01:30", ""]));
        assert!(
            !asks(["", "", "", "", ""]) && !asks(["25", "10", "", "01:30", ""]) && !asks(["25", "10", "2026", "", ""])
        );
    }

    #[test]
    fn each_kind_names_its_fault() {
        let fault = |kind, text: &str| Field::new("f", kind).required().fault(&Answers::default().with("f", text));
        assert_eq!(fault(Kind::Line(5), "  "), Some(Code::Missing));
        assert_eq!(fault(Kind::Line(5), "123456"), Some(Code::TooLong { max: 5, over: 1 }));
        assert_eq!(fault(Kind::Line(5), "1\n2"), Some(Code::OneLine));
        assert_eq!(fault(Kind::Line(5), "a\u{202e}b"), Some(Code::BadCharacter(0x202e)));
        assert_eq!(fault(Kind::Email, "ruth"), Some(Code::NotAnEmail));
        assert_eq!(fault(Kind::Email, "ruth@fenmarsh.example"), None);
        assert_eq!(fault(Kind::Number(1, 9), "x"), Some(Code::NotANumber));
        assert_eq!(fault(Kind::Number(1, 9), "10"), Some(Code::OutOfRange { min: 1, max: 9 }));
        assert_eq!(fault(Kind::OneOf(&["a"]), "b"), Some(Code::UnknownChoice));
        assert_eq!(
            fault(Kind::OneOf(&["a"]), " a"),
            Some(Code::UnknownChoice),
            "a choice is exact, or conditions on it fail"
        );
        assert_eq!(fault(Kind::Paragraph(9), "1\n2"), None);
    }

    #[test]
    fn a_page_replaces_its_own_answers_and_no_others() {
        const PAGE: Page = Page { name: "p", fields: &[Field::new("on", Kind::Date), Field::new("a", Kind::Line(9))] };
        let mut row = Answers::default().with("on", "2026-01-01").with("a", "old").with("ab", "other page");
        row.take(&PAGE, &Answers::default().with("on.day", "x").with("ab", "forged"));
        assert_eq!(row, Answers::default().with("on.day", "x").with("ab", "other page"));
        const MOMENT: Page = Page { name: "p", fields: &[Field::new("at", Kind::Moment)] };
        let mut row = boxes_of(["25", "10", "2026", "01:30", "first"]).with("atlas", "other page");
        row.take(&MOMENT, &boxes_of(["25", "10", "2026", "02:30", ""]));
        assert_eq!(row, boxes_of(["25", "10", "2026", "02:30", ""]).with("atlas", "other page"));
    }

    #[test]
    fn one_text_stands_bare_in_json_and_both_forms_are_read() {
        let mut answers = Answers::default().with("a", "x");
        answers.set("b", ["1", "2"]);
        let json = serde_json::to_string(&answers).unwrap();
        assert_eq!(json, r#"{"a":"x","b":["1","2"]}"#);
        assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
    }
}
