//! What a court or the police have said of a young person: entered once, it feeds the week, the people who must not be in touch, the
//! papers and the board, from the day on which it is entered.

use chrono::NaiveDate;

use crate::answers::Answers;
use crate::choices::{Meaning, OrderKind};
use crate::row::Row;
use crate::sheets::{SheetName, order};
use crate::text::{folded, tidy};
use crate::week::{Timed, Window};
use crate::word::Word;

/// An order, read as far as its answers can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order<'a>(pub &'a Answers);

/// The orders among these rows, in their order.
pub fn orders(rows: &[Row]) -> impl Iterator<Item = Order<'_>> {
    rows.iter().filter(|row| row.sheet == SheetName::Order).map(|row| Order(&row.answers))
}

impl<'a> Order<'a> {
    /// What it is, once that is chosen.
    pub fn kind(self) -> Option<OrderKind> {
        OrderKind::parse(self.0.get(order::KIND.name))
    }

    /// What the young person is told of it.
    pub fn sentence(self) -> &'a str {
        self.0.get(order::SENTENCE.name)
    }

    /// The people who must not be in touch, by name.
    pub fn people(self) -> Vec<String> {
        self.0.get(order::PEOPLE.name).lines().map(tidy).filter(|name| !name.is_empty()).collect()
    }

    /// Those of them that are not among these names. What stands in brackets behind a name says who that is, and is no part of it.
    pub fn people_beside(self, known: &[&str]) -> Vec<String> {
        let name = |text: &str| folded(text.split('(').next().unwrap_or_default().trim());
        let known: Vec<String> = known.iter().map(|known| name(known)).collect();
        self.people().into_iter().filter(|person| !known.contains(&name(person))).collect()
    }

    /// The last day on which it counts (local date); `None` where it has none, or nobody can read it.
    pub fn last_day(self) -> Option<NaiveDate> {
        self.0.date(order::ENDS_ON.name).and_then(Result::ok)
    }

    /// Whether it counts on this day.
    pub fn counts_on(self, day: NaiveDate) -> bool {
        self.last_day().is_none_or(|last| day <= last)
    }

    /// Its times, as far as they can be read.
    pub fn windows(self) -> impl Iterator<Item = Window> + use<'a> {
        self.0.times(order::TIMES.name).into_iter().flatten()
    }

    /// What it says about the week.
    pub fn week(self) -> impl Iterator<Item = Timed> + use<'a> {
        let meaning = Meaning::parse(self.0.get(order::MEANING.name)).and_then(Meaning::access);
        let last_day = self.last_day();
        self.windows().filter_map(move |window| Some(Timed { window, access: meaning?, last_day }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::week::Access;

    #[test]
    fn an_order_is_read_as_far_as_it_can_be() {
        let answers = Answers::new()
            .with("people", " K.P. \n\n Dean Marsh")
            .with("ends_on", "2027-01-31")
            .with("meaning", "off")
            .with("times.0.days", "mon")
            .with("times.0.from", "19:00")
            .with("times.0.to", "07:00")
            .with("times.1.days", "mon")
            .with("times.1.from", "late");
        let order = Order(&answers);
        assert_eq!(order.people(), ["K.P.", "Dean Marsh"]);
        assert_eq!(order.people_beside(&["k.p. (stepfather)", "Dean"]), ["Dean Marsh"]);
        let week: Vec<_> = order.week().map(|timed| (timed.access, timed.window.from, timed.last_day)).collect();
        assert_eq!(week, [(Access::Off, 19 * 60, "2027-01-31".parse().ok())]);
        assert!(order.counts_on("2027-01-31".parse().unwrap()) && !order.counts_on("2027-02-01".parse().unwrap()));
        assert!(Order(&Answers::new()).counts_on("2199-01-01".parse().unwrap()));
    }
}
