//! Answers as typed.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::fault::FaultKind;
use crate::moment::{Fold, Moment};
use crate::week::{self, DAYS, DaySet, Window};
use crate::word::Word;
use crate::{AccountId, RowId};

/// What a form sends where nobody of the directory is to be named.
pub const NOBODY: &str = "nobody";

/// Answers to one row of questions: for each field name the texts given, as typed.
///
/// In JSON a lone text stands bare, several stand in a list. A date is one ISO text (`on`) or three typed boxes (`on.day`,
/// `on.month`, `on.year`); a member of the home is a name with the id of their account beside it (`who`, `who.account`),
/// somebody of the directory a name with the id of their row (`who`, `who.contact`); a moment is one ISO text with its offset (`at`), or a date, a time of day (`at.time`) and, where the
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

    /// Answers the question of this name anew, its boxes included, as `typed` does.
    pub(crate) fn replace_answers_to(&mut self, question: &str, typed: &Self) {
        self.replace_boxes_of(question, typed, |_| true);
    }

    /// The same with those boxes alone that the question has, by what follows the dot in their names.
    pub(crate) fn replace_boxes_of(&mut self, question: &str, typed: &Self, has_box: impl Fn(&str) -> bool) {
        self.0.retain(|name, _| !is_of(name, question));
        let is_asked = |name: &str| name[question.len()..].strip_prefix('.').is_none_or(&has_box);
        for (name, texts) in typed.0.iter().filter(|(name, _)| is_of(name, question) && is_asked(name)) {
            self.set(name, texts.all().iter().cloned());
        }
    }

    /// The length of the longest text that answers the question of this name, its boxes included, in characters.
    pub(crate) fn longest_of(&self, question: &str) -> usize {
        let ours = self.0.iter().filter(|(name, _)| is_of(name, question));
        ours.flat_map(|(_, texts)| texts.all()).map(|text| text.chars().count()).max().unwrap_or_default()
    }

    /// Whether the question of this name, its boxes included, has the same answers here and there.
    pub(crate) fn same_answers_to(&self, question: &str, other: &Self) -> bool {
        let ours = |answers: &Self| {
            let mut ours = Self::new();
            ours.take_answers_to(question, answers);
            ours
        };
        ours(self) == ours(other)
    }

    /// Puts other answers into boxes of the question of this name: `answered_to.kind`, `answered_to.times.0.from`.
    pub(crate) fn put_into_boxes(&mut self, question: &str, others: &Self) {
        self.0.extend(others.0.iter().map(|(name, texts)| (format!("{question}.{name}"), texts.clone())));
    }

    /// The answers that were put into boxes of the question of this name.
    pub(crate) fn out_of_boxes(&self, question: &str) -> Self {
        let name_in = |name: &str| Some(name.strip_prefix(question)?.strip_prefix('.')?.to_owned());
        Self(self.0.iter().filter_map(|(name, texts)| Some((name_in(name)?, texts.clone()))).collect())
    }

    /// Whether the question of this name, or a box of it, has an answer.
    pub fn has_answers_to(&self, question: &str) -> bool {
        !self.get(question).trim().is_empty() || self.has_parts(question)
    }

    /// Takes all answers to the question of this name, its boxes included, out of `from`.
    pub fn take_answers_to(&mut self, question: &str, from: &Self) {
        let owned = from.0.iter().filter(|(name, _)| is_of(name, question));
        self.0.extend(owned.map(|(name, texts)| (name.clone(), texts.clone())));
    }

    /// A date from its ISO text or its three boxes; `None` when all are empty.
    pub fn date(&self, field: &str) -> Option<Result<NaiveDate, FaultKind>> {
        let whole = self.get(field).trim();
        if !whole.is_empty() {
            return Some(whole.parse().ok().filter(is_our_time).ok_or(FaultKind::NoSuchDate));
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
    pub fn moment(&self, field: &str) -> Option<Result<Moment, FaultKind>> {
        if let Ok(moment) = self.whole_moment(field) {
            return Some(Ok(moment));
        }
        let (date, time) = (self.date(field), self.part(field, "time"));
        if date.is_none() && time.is_empty() {
            return None;
        }
        let date = date.unwrap_or(Err(FaultKind::NotADate));
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

    fn whole_moment(&self, field: &str) -> Result<Moment, FaultKind> {
        self.get(field).trim().parse()
    }

    /// What was typed into one box of a field with several.
    fn part(&self, field: &str, part: &str) -> &str {
        self.get(&format!("{field}.{part}")).trim()
    }

    /// The account of the member of the home whom a field names; `None` where nobody was chosen.
    pub fn member(&self, field: &str) -> Option<Result<AccountId, FaultKind>> {
        self.chosen(field, "account", FaultKind::NoAccount)
    }

    /// The row of the directory that a field names; `None` where nobody was chosen.
    pub fn contact(&self, field: &str) -> Option<Result<RowId, FaultKind>> {
        self.chosen(field, "contact", FaultKind::NoContact)
    }

    /// Who was chosen, by the id in the box beside the name; `unknown` is the fault of a name alone.
    fn chosen<Id: FromStr>(&self, field: &str, part: &str, unknown: FaultKind) -> Option<Result<Id, FaultKind>> {
        match (self.get(field).trim(), self.part(field, part)) {
            ("", "") => None,
            (_, "") => Some(Err(unknown)),
            ("", _) => Some(Err(FaultKind::UnknownChoice)),
            (_, id) => Some(id.parse().map_err(|_| FaultKind::UnknownChoice)),
        }
    }

    /// Names a member of the home: by the id of their account, and by the name that people read.
    pub fn set_member(&mut self, field: &str, account: &str, name: &str) {
        self.set(field, [name]);
        self.set(&format!("{field}.account"), [account]);
    }

    /// Names somebody of the directory: by the id of their row, and by the name that people read.
    pub fn set_contact(&mut self, field: &str, contact: RowId, name: &str) {
        self.set(field, [name]);
        self.set(&format!("{field}.contact"), [contact.to_string()]);
    }

    /// Reads the id that a form sends for a member of the home, and puts the name beside it that `name_of` knows; an id that it
    /// does not know stands without one, which is a fault. Where nobody was chosen, what stood `before` stays: no form takes
    /// a choice back, and a name from before there were accounts is not lost.
    pub fn choose_member(&mut self, field: &str, before: &Self, name_of: impl FnOnce(&str) -> Option<String>) {
        self.choose(field, "account", before, name_of);
    }

    /// The same for somebody of the directory; [`NOBODY`] takes the choice back.
    pub fn choose_contact(&mut self, field: &str, before: &Self, name_of: impl FnOnce(&str) -> Option<String>) {
        if self.get(field) == NOBODY {
            self.replace_answers_to(field, &Self::new());
        } else {
            self.choose(field, "contact", before, name_of);
        }
    }

    fn choose(&mut self, field: &str, part: &str, before: &Self, name_of: impl FnOnce(&str) -> Option<String>) {
        match self.get(field).to_owned() {
            id if id.is_empty() => self.replace_answers_to(field, before),
            id => {
                self.set(field, [name_of(&id).unwrap_or_default()]);
                self.set(&format!("{field}.{part}"), [id]);
            }
        }
    }

    /// The times of a field, slot by slot: each parsed, or the fault in it. Empty slots are left out.
    pub fn times(&self, field: &str) -> Vec<Result<Window, FaultKind>> {
        let slots = if self.has_parts(field) { week::MAX_WINDOWS } else { 0 };
        (0..slots)
            .map(|slot| [".days", ".from", ".to", ".period"].map(|part| format!("{field}.{slot}{part}")))
            .filter(|[days, from, to, _]| [days, from, to].iter().any(|name| !self.get(name).trim().is_empty()))
            .map(|[days, from, to, period]| {
                Window::parse(self.all(&days), self.get(&from), self.get(&to), self.get(&period))
            })
            .collect()
    }

    /// Puts the days in the place of the name that was chosen for them (`times.0.which`), slot by slot.
    pub fn name_days(&mut self, field: &str) {
        for slot in 0..week::MAX_WINDOWS {
            let which = format!("{field}.{slot}.which");
            if let Some(set) = DaySet::parse(self.get(&which)) {
                self.set(&format!("{field}.{slot}.days"), set.days().iter().copied());
            }
            self.set(&which, [""; 0]);
        }
    }

    /// Answers one numbered slot of times, `times.0` and so on.
    pub(crate) fn set_window(&mut self, slot: &str, window: &Window) {
        self.set(&format!("{slot}.days"), window.days.iter().map(|&day| DAYS[usize::from(day)]));
        self.set(&format!("{slot}.from"), [week::clock(window.from)]);
        self.set(&format!("{slot}.to"), [week::clock(window.to)]);
        self.set(&format!("{slot}.period"), [window.period.word()]);
    }
}

/// Whether an answer of this name belongs to this question: it is the answer, or one of its boxes.
fn is_of(name: &str, question: &str) -> bool {
    name.strip_prefix(question).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn date_from([day, month, year]: &[String; 3]) -> Result<NaiveDate, FaultKind> {
    let number = |text: &str| text.parse::<u32>().map_err(|_| FaultKind::NotADate);
    let month = match month_named(month) {
        Some(month) => month,
        None => number(month)?,
    };
    let year = i32::try_from(number(year)?).map_err(|_| FaultKind::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, number(day)?).filter(is_our_time).ok_or(FaultKind::NoSuchDate)
}

/// Minutes past midnight of a typed time of day. The midnight at a day's end is the next day's 00:00: with `24:00` a date would be
/// a day too early or too late.
fn time_of_day(typed: &str) -> Result<u16, FaultKind> {
    week::minutes(typed).filter(|_| !typed.starts_with("24")).ok_or(FaultKind::NotATimeOfDay)
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
        assert_eq!(boxes("30", "2", "2026").date("on"), Some(Err(FaultKind::NoSuchDate)));
        assert_eq!(boxes("x", "2", "2026").date("on"), Some(Err(FaultKind::NotADate)));
        assert_eq!(boxes("1", "1", "99").date("on"), Some(Err(FaultKind::NoSuchDate)));
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
    fn which_of_two_is_asked_only_where_a_time_comes_twice() {
        let asks = |texts| boxes_of(texts).moment_boxes("at").is_repeated;
        assert!(asks(["25", "10", "2026", "1.30", ""]) && asks(["25", "October", "2026", "01:30", "second"]));
        assert!(!asks(["25", "10", "2026", "02:00", "first"]) && !asks(["29", "3", "2026", "01:30", ""]));
        assert!(
            !asks(["", "", "", "", ""]) && !asks(["25", "10", "", "01:30", ""]) && !asks(["25", "10", "2026", "", ""])
        );
    }

    #[test]
    fn a_member_is_a_name_with_an_account() {
        let abby = AccountId::new(uuid::Uuid::from_u128(1));
        let named = |name: &str, account: &str| {
            let mut answers = Answers::default();
            answers.set_member("who", account, name);
            answers.member("who")
        };
        assert_eq!(named("", ""), None);
        assert_eq!(named("Abby Lund", &abby.to_string()), Some(Ok(abby)));
        assert_eq!(named("Abby Lund", " "), Some(Err(FaultKind::NoAccount)));
        assert_eq!(named(" ", &abby.to_string()), Some(Err(FaultKind::UnknownChoice)));
        assert_eq!(named("Abby Lund", "abby"), Some(Err(FaultKind::UnknownChoice)));
    }

    #[test]
    fn days_that_have_a_name_stand_in_its_place() {
        let days = |typed: &[(&str, &[&str])]| {
            let mut form = Answers::default();
            typed.iter().for_each(|(name, texts)| form.set(name, texts.iter().copied()));
            form.name_days("times");
            (form.all("times.1.days").join(" "), form.has_answers_to("times.1.which"))
        };
        let monday: (&str, &[&str]) = ("times.1.days", &["mon"]);
        assert_eq!(days(&[("times.1.which", &["school_nights"]), monday]), ("mon tue wed thu sun".into(), false));
        assert_eq!(days(&[("times.1.which", &["other"]), monday]), ("mon".into(), false));
        assert_eq!(days(&[monday]), ("mon".into(), false));
        for set in DaySet::all() {
            let words: Vec<String> = set.days().iter().map(|&day| day.to_owned()).collect();
            assert_eq!(DaySet::of(&words), Some(*set));
        }
    }

    #[test]
    fn a_form_chooses_a_member_by_account_alone() {
        let before = Answers::default().with("who", "Abby").with("other", "stays");
        let chosen = |typed: &[(&str, &str)]| {
            let mut form = typed.iter().fold(Answers::default(), |form, (name, text)| form.with(name, *text));
            form.choose_member("who", &before, |id| (id == "7").then(|| "Josie Hart".to_owned()));
            (form.get("who").to_owned(), form.get("who.account").to_owned())
        };
        let both = |name: &str, account: &str| (name.to_owned(), account.to_owned());
        assert_eq!(chosen(&[("who", "7")]), both("Josie Hart", "7"));
        assert_eq!(chosen(&[("who", "8")]), both("", "8"));
        assert_eq!(chosen(&[("who", "Josie Hart")]), both("", "Josie Hart"));
        assert_eq!(
            chosen(&[("who", "8"), ("who.account", "7")]),
            both("", "8"),
            "no form writes the account beside a name"
        );
        assert_eq!(chosen(&[]), both("Abby", ""));
        assert_eq!(chosen(&[("who.account", "7")]), both("Abby", ""));
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
