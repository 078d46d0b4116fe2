//! The passport page: what goes along with the young person to the next people (handbook, domain §8 U).

use domain::choices::{Answer, PassportPart, RuleKind};
use domain::rule::Rule;
use domain::sheets::{SheetName, account, own};
use domain::shift::ShiftCard;
use domain::week::today;
use serde::Serialize;

use crate::builder::{Pair, PaperBuilder};
use crate::document::Document;
use crate::house::House;
use crate::said::{HELP_WANTED, KNOWS, LIKES, PEOPLE, TELL};

/// What the template prints: their own answers and the rules they agree with. Nothing of risks, of orders, of what happened or of what
/// worries them; what staff wrote in their place is not on it, but for what adults never do, which was agreed with them.
#[derive(Serialize)]
pub struct Passport {
    #[serde(flatten)]
    house: House,
    name: String,
    pronouns: String,
    quote: String,
    parts: Vec<Pair>,
    works_title: String,
    works: Vec<String>,
    ring_title: String,
    ring: Vec<Pair>,
}

impl PaperBuilder<'_> {
    /// Puts the passport page together.
    pub fn passport(&self) -> Passport {
        let voice = self.voice;
        Passport {
            house: self.house(Document::Passport, self.paper.life.at(), self.foot()),
            name: voice.young_person.clone(),
            pronouns: self.text(SheetName::YoungPerson, "pronouns"),
            quote: if self.has(PassportPart::Likes) { self.would_lose() } else { String::new() },
            parts: self.passport_parts(),
            works_title: voice.say("passport-works"),
            works: if self.has(PassportPart::Rules) { self.works() } else { vec![] },
            ring_title: voice.say("turn-ring"),
            ring: self.ring(),
        }
    }

    fn passport_parts(&self) -> Vec<Pair> {
        let calm = ("passport-helps", SheetName::Good, &["calm"][..]);
        let ideas = ("turn-page-own_wrong", SheetName::GoesWrong, &["ideas"][..]);
        let accounts = self.text.parts(SheetName::Account).iter();
        let uses = accounts.map(|part| part.answers.get(account::PLATFORM.name));
        let uses = Pair::new(self.voice.say("passport-uses"), self.voice.beside(uses));
        let parts = [
            (PassportPart::Likes, self.said(&[LIKES])),
            (PassportPart::People, self.said(&[PEOPLE])),
            (PassportPart::Uses, uses.into_iter().collect()),
            (PassportPart::Helps, self.said(&[calm, HELP_WANTED])),
            (PassportPart::Wrong, self.said(&[ideas])),
            (PassportPart::Tell, self.said(&[TELL])),
            (PassportPart::Knows, self.said(&[KNOWS])),
        ];
        let chosen = parts.into_iter().filter(|(part, _)| self.has(*part)).flat_map(|(_, pairs)| pairs);
        chosen.chain(Pair::new(self.voice.say("passport-never"), ShiftCard(self.text).never())).collect()
    }

    /// Whether they want this part on it.
    fn has(&self, part: PassportPart) -> bool {
        own::is_on_passport(part, self.answers(SheetName::Own))
    }

    /// The rules that they agree with, as what the home and they have settled: no limit, no order and no look.
    fn works(&self) -> Vec<String> {
        let is_settled = |kind| matches!(kind, RuleKind::Boundary | RuleKind::Promise | RuleKind::HomePolicy);
        let agrees = |answer| matches!(answer, Answer::Agree | Answer::AgreeForNow);
        let works = |rule: &&Rule| is_settled(rule.terms.kind) && agrees(rule.view.answer);
        let rules = ShiftCard(self.text).rules(today(self.paper.life.at()));
        rules.filter(works).map(|rule| self.voice.quote(&rule.terms.sentence)).collect()
    }
}
