//! The shift card: half a page for whoever is on at three in the morning.

use chrono::NaiveDate;
use domain::order::Order;
use domain::sheets::{SheetName, young_person};
use domain::shift::ShiftCard;
use domain::week::{Access, Week, Window, today};
use serde::Serialize;

use crate::builder::{Pair, PaperBuilder};
use crate::document::Document;
use crate::house::House;

/// What the template prints.
#[derive(Serialize)]
pub struct Card {
    #[serde(flatten)]
    house: House,
    name: String,
    /// When to be off line: the answer in the biggest letters, with its days under it.
    off: Vec<Pair>,
    pairs: Vec<Pair>,
}

impl PaperBuilder<'_> {
    /// Puts the shift card together, as the text stood on the day of the record: a card knows no other day.
    pub fn shift_card(&self) -> Card {
        let at = self.paper.life.at();
        let foot = self.voice.beside([self.foot(), self.voice.say("card-private")]);
        Card {
            house: self.house(Document::Shift, at, foot),
            name: self.voice.young_person.clone(),
            off: self.off(),
            pairs: self.card_pairs(),
        }
    }

    /// Each time off line by all that counts together, with its days and until when it is so; one line that says so where there is none.
    fn off(&self) -> Vec<Pair> {
        let week = self.text.week().on(today(self.paper.life.at()));
        let for_good = Week::new(week.windows().iter().filter(|it| it.last_day.is_none()).cloned());
        let for_good = for_good.together(Access::Off);
        let ends = |window: &Window| {
            let dated = week.windows().iter().filter(|it| it.access == Access::Off && it.window.overlaps(window));
            dated.filter_map(|it| it.last_day).min().filter(|_| !for_good.contains(window))
        };
        let off: Vec<Pair> =
            week.together(Access::Off).iter().filter_map(|window| self.off_at(window, ends(window))).collect();
        let none = || Pair::new(self.voice.say("card-off-none"), self.voice.say("card-off-none-what"));
        if off.is_empty() { none().into_iter().collect() } else { off }
    }

    fn off_at(&self, window: &Window, last_day: Option<NaiveDate>) -> Option<Pair> {
        let voice = self.voice;
        let off = voice.with("card-off", &[("from", voice.clock(window.from).into())]);
        let days = voice.in_weeks(window.period, voice.days(&window.days));
        let back = voice.with("card-back", &[("days", days.into()), ("to", voice.clock(window.to).into())]);
        let until = last_day.map(|last| voice.with("card-until", &[("date", voice.date(last).into())]));
        Pair::new(off, voice.sentences([Some(back), until].into_iter().flatten()))
    }

    fn card_pairs(&self) -> Vec<Pair> {
        let (voice, text) = (self.voice, self.text);
        let (card, home, day) = (ShiftCard(text), text.home_settings(), today(self.paper.life.at()));
        let court: Vec<&str> = text.orders().filter(|order| order.counts_on(day)).map(Order::sentence).collect();
        let numbers = home.numbers().into_iter().map(|(what, number)| voice.labelled(&voice.say(what), number));
        let goes_to = voice.beside([home.hand_in_place().to_owned(), self.text(SheetName::Home, "hand_in_lock")]);
        let pair = |key: &str, text: &str| Pair::new(voice.say(key), text);
        let rows = [
            pair("card-stopped", &self.paper.stopped.join("\n")),
            pair("card-phone", &goes_to),
            pair("shift-stays", &voice.beside(card.stays_on(day))),
            pair("shift-say", card.talk()),
            pair("shift-still", card.still_has()),
            pair("shift-never", card.never()),
            pair("card-aids", &self.text(SheetName::YoungPerson, young_person::AIDS.name)),
            pair("shift-court", &court.join("\n")),
            pair("card-appears", &self.if_they_appear().join("\n")),
            pair("shift-ring", &voice.beside(numbers)),
        ];
        rows.into_iter().flatten().collect()
    }

    /// Who must not be in touch, by the plan and by what courts have said, with what to do where they appear.
    fn if_they_appear(&self) -> Vec<String> {
        let day = today(self.paper.life.at());
        let parts = self.text.parts(SheetName::NoContact);
        let known = self.no_contact_names();
        let what_to_do = parts.iter().map(|part| part.answers.get("what_to_do"));
        let by_plan = known.iter().zip(what_to_do).map(|(name, what)| self.voice.labelled(name, what));
        let orders = self.text.orders().filter(|order| order.counts_on(day));
        by_plan.chain(orders.flat_map(|order| order.people_beside(&known))).collect()
    }
}
