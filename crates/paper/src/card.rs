//! The shift card: half a page for whoever is on at three in the morning.

use domain::order::Order;
use domain::sheets::{SheetName, no_contact, young_person};
use domain::shift::ShiftCard;
use domain::week::{Access, Timed, today};
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

    /// Each time off line, with its days and when it ends; one line that says so where there is none.
    fn off(&self) -> Vec<Pair> {
        let day = today(self.paper.life.at());
        let week = self.text.week();
        let counts = |timed: &&Timed| timed.access == Access::Off && timed.counts_on(day);
        let off: Vec<Pair> = week.windows().iter().filter(counts).filter_map(|timed| self.off_at(timed)).collect();
        let none = || Pair::new(self.voice.say("card-off-none"), self.voice.say("card-off-none-what"));
        if off.is_empty() { none().into_iter().collect() } else { off }
    }

    fn off_at(&self, timed: &Timed) -> Option<Pair> {
        let (voice, window) = (self.voice, &timed.window);
        let off = voice.with("card-off", &[("from", voice.clock(window.from).into())]);
        let days = voice.in_weeks(window.period, voice.days(&window.days));
        let back = voice.with("card-back", &[("days", days.into()), ("to", voice.clock(window.to).into())]);
        let until = timed.last_day.map(|last| voice.with("card-until", &[("date", voice.date(last).into())]));
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

    /// What to do where somebody appears who must not be in touch.
    fn if_they_appear(&self) -> Vec<String> {
        let parts = self.text.parts(SheetName::NoContact).iter();
        parts
            .map(|part| self.voice.labelled(part.answers.get(no_contact::NAME.name), part.answers.get("what_to_do")))
            .collect()
    }
}
