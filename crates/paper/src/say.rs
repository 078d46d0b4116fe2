//! Words of the message files, and dates and times in them.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::answers::{Answers, Field, Kind};
use domain::sheets::SheetName;
use domain::week::{Period, Window, clock, local};
use domain::word::Word;

use crate::Words;

/// Says things in the paper's language.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    /// The messages.
    pub words: Words<'a>,
    /// The young person: every message may name them.
    pub name: &'a str,
    /// The home: every message may name it.
    pub home: &'a str,
}

impl Say<'_> {
    fn say(self, key: &str, arguments: &[(&str, &str)]) -> String {
        let given = |name| arguments.iter().any(|(other, _)| *other == name);
        let mut all = arguments.to_vec();
        all.extend([("name", self.name), ("home", self.home)].into_iter().filter(|(name, _)| !given(*name)));
        (self.words)(key, &all)
    }

    /// A message of the paper's own.
    pub fn with(self, key: &str, arguments: &[(&str, &str)]) -> String {
        self.say(&format!("paper-{key}"), arguments)
    }

    /// A message of the paper's own, without arguments.
    pub fn word(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// Somebody's words, between quotation marks.
    pub fn quote(self, text: &str) -> String {
        if text.is_empty() { String::new() } else { self.with("quote", &[("text", text)]) }
    }

    /// The short label of a question.
    pub fn label(self, sheet: SheetName, field: &str) -> String {
        self.say(&format!("short-{}-{field}", sheet.word()), &[])
    }

    /// A choice of a question.
    pub fn option(self, sheet: SheetName, field: &str, word: &str) -> String {
        self.say(&format!("option-{}-{field}-{word}", sheet.word()), &[])
    }

    /// The answer to a question as people read it; `None` where there is none.
    pub fn answer(self, sheet: SheetName, field: &Field, answers: &Answers) -> Option<String> {
        let text = match field.kind {
            Kind::Kept | Kind::Risks | Kind::Times => return None,
            Kind::Date => self.date(answers.date(field.name)?.ok()?),
            Kind::Moment => self.instant(answers.moment(field.name)?.ok()?.at()),
            Kind::OneOf(_) | Kind::AnyOf(_) => {
                let words = answers.all(field.name).iter();
                words.map(|word| self.option(sheet, field.name, word)).collect::<Vec<_>>().join(" · ")
            }
            _ => answers.get(field.name).to_owned(),
        };
        (!text.is_empty()).then_some(text)
    }

    /// `a, b and c`.
    pub fn list(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.with("and", &[("first", &first.join(", ")), ("last", last)]),
        }
    }

    /// `4 November 2026`.
    pub fn date(self, date: NaiveDate) -> String {
        let month = self.word(&format!("month-{}", date.month()));
        self.with("date", &[("day", &date.day().to_string()), ("month", &month), ("year", &date.year().to_string())])
    }

    /// `4, 6 and 9 November 2026`: days of one month are said together.
    pub fn dates(self, dates: &[NaiveDate]) -> String {
        let month = |date: &NaiveDate| (date.year(), date.month());
        let mut groups: Vec<String> = Vec::new();
        for group in dates.chunk_by(|a, b| month(a) == month(b)) {
            let Some((last, before)) = group.split_last() else { continue };
            let mut days: Vec<String> = before.iter().map(|date| date.day().to_string()).collect();
            days.push(self.date(*last));
            groups.push(self.list(&days));
        }
        self.list(&groups)
    }

    /// `12 November 2026 at 14:03 GMT`: by the clock on the wall.
    pub fn instant(self, at: DateTime<Utc>) -> String {
        let wall = local(at);
        let time = wall.format("%H:%M").to_string();
        let zone = wall.format("%Z").to_string();
        self.with("instant", &[("date", &self.date(wall.date_naive())), ("time", &time), ("zone", &zone)])
    }

    /// `22:00 to 07:00`.
    pub fn span(self, from: u16, to: u16) -> String {
        self.with("span", &[("from", &clock(from)), ("to", &clock(to))])
    }

    /// `Sunday to Thursday`, `Monday and Wednesday`, `every day`.
    pub fn days(self, days: &[u8]) -> String {
        let name = |day: u8| self.word(&format!("day-{}", day % 7));
        let starts: Vec<u8> = days.iter().copied().filter(|day| !days.contains(&((day + 6) % 7))).collect();
        match starts.as_slice() {
            [] => self.word("every-day"),
            [start] if days.len() > 2 => {
                let last = start + u8::try_from(days.len() - 1).unwrap_or_default();
                self.with("days", &[("first", &name(*start)), ("last", &name(last))])
            }
            _ => self.list(&days.iter().map(|day| name(*day)).collect::<Vec<_>>()),
        }
    }

    /// `Sunday to Thursday, 22:00 to 07:00 the next morning, in term`.
    pub fn window(self, window: &Window) -> String {
        let key = if window.crosses_midnight() { "night" } else { "hours" };
        let days = self.days(&window.days);
        let times = self.with(key, &[("days", &days), ("from", &clock(window.from)), ("to", &clock(window.to))]);
        self.in_weeks(window.period, times)
    }

    /// Times or days, with the weeks in which they count.
    pub fn in_weeks(self, period: Period, times: String) -> String {
        match period {
            Period::Always => times,
            period => self.with(&format!("in-{}", period.word()), &[("times", &times)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_printed_by_the_clock_on_the_wall_with_its_zone() {
        let words = |key: &str, args: &[(&str, &str)]| {
            let value = |name| args.iter().find(|(other, _)| *other == name).map_or("", |(_, value)| *value);
            match key {
                "paper-instant" => format!("{} at {} {}", value("date"), value("time"), value("zone")),
                "paper-date" => format!("{} {} {}", value("day"), value("month"), value("year")),
                key => key.to_owned(),
            }
        };
        let say = Say { words: &words, name: "Jay", home: "Larch House" };
        let field = Field::new("told", Kind::Moment);
        let said = |answers: Answers| say.answer(SheetName::Rule, &field, &answers);
        let printed = said(Answers::default().with("told", "2026-10-25T01:30+01:00"));
        assert_eq!(printed.as_deref(), Some("25 paper-month-10 2026 at 01:30 BST"));
        assert_eq!(said(Answers::default()), None);
    }
}
