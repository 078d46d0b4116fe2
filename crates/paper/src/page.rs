//! What the template prints: finished words, in the order of the page.

use chrono::{DateTime, Utc};
use domain::choices::Held;
use domain::content::Part;
use domain::sheets::{SheetName, good, talk};
use domain::week::today;
use domain::word::Word;
use serde::Serialize;

use crate::Paper;
use crate::block::Section;
use crate::builder::{Note, Pair, PaperBuilder, Tag};
use crate::house::{House, Keys};
use crate::rules::RuleCard;
use crate::sections::sections;
use crate::state::State;
use crate::week::{Weeks, weeks};

/// The whole paper.
#[derive(Serialize)]
pub struct Page {
    #[serde(flatten)]
    house: House,
    #[serde(flatten)]
    headings: Headings,
    /// The date of the record.
    #[serde(skip)]
    pub at: DateTime<Utc>,
    state: Tag,
    lead: Vec<String>,
    summary: String,
    notice: Option<Note>,
    good: Good,
    weeks: Option<Weeks>,
    always: Vec<String>,
    rules: Vec<RuleCard>,
    sections: Vec<Section>,
}

/// What every paper says, whatever was agreed.
#[derive(Serialize)]
struct Headings {
    title: String,
    week_title: String,
    always_title: String,
    rules_title: String,
}

#[derive(Serialize)]
struct Good {
    title: String,
    quote: String,
    pairs: Vec<Pair>,
}

/// Puts the paper together.
pub fn page(paper: &Paper) -> Page {
    PaperBuilder { paper, voice: paper.voice }.page()
}

impl PaperBuilder<'_> {
    fn page(&self) -> Page {
        let voice = self.voice;
        let (at, state) = (self.paper.life.at(), self.state());
        let keys = Keys { title: "paper-title", about: "paper-about", head: "paper-head" };
        Page {
            house: self.house(&keys, at, self.foot()),
            headings: self.headings(),
            at,
            state: Tag { words: voice.say(state.key()), tone: state.tone() },
            lead: self.lead(),
            summary: self.text(SheetName::Start, "summary"),
            notice: self.notice(),
            good: self.good(),
            weeks: weeks(&self.paper.text.week().on(today(at)), voice),
            always: self.always(),
            rules: self.paper.text.rules().iter().zip(1..).map(|(rule, number)| self.rule(number, rule)).collect(),
            sections: sections(self),
        }
    }

    fn headings(&self) -> Headings {
        let voice = self.voice;
        Headings {
            title: voice.say("paper-title"),
            week_title: voice.say("paper-week"),
            always_title: voice.say("paper-week-always"),
            rules_title: voice.say("paper-rules"),
        }
    }

    fn lead(&self) -> Vec<String> {
        let voice = self.voice;
        let talks = |held: Held| {
            let is = |part: &&Part| Held::parse(part.answers.get(talk::HELD.name)) == Some(held);
            let talks = self.paper.text.parts(SheetName::Talk).iter().filter(is);
            let mut dates: Vec<_> = talks.filter_map(|part| part.answers.date(talk::ON.name)?.ok()).collect();
            dates.sort_unstable();
            dates.dedup();
            voice.dates(&dates)
        };
        let (held, declined) = (talks(Held::Held), talks(Held::Declined));
        let drawn_up = match (held.as_str(), declined.as_str()) {
            ("", offered) => voice.with("paper-offered", &[("dates", offered.into())]),
            (dates, _) => voice.with("paper-drawn-up", &[("dates", dates.into())]),
        };
        let review = voice.with("paper-review", &[("date", voice.date(self.paper.text.review_on()).into())]);
        vec![voice.sentences([drawn_up, self.agreed()]), review]
    }

    fn agreed(&self) -> String {
        match self.paper.life.decision() {
            Some(decision) => {
                let key = if decision.agrees() { "paper-agreed-with" } else { "paper-not-agreed-with" };
                let date = self.voice.date(today(decision.by.at));
                let (worker, authority) = (decision.by.name(), decision.authority.as_str());
                let args = [("worker", worker.into()), ("authority", authority.into()), ("date", date.into())];
                self.voice.with(key, &args)
            }
            None => {
                let asked = self.paper.text.placement();
                let args = [("worker", asked.social_worker().into()), ("authority", asked.placing_authority().into())];
                self.voice.with("paper-not-decided", &args)
            }
        }
    }

    /// What a reader must know of a paper that does not count, or not any more.
    fn notice(&self) -> Option<Note> {
        let starts = self.paper.text.starts_on().map(|date| self.voice.date(date));
        let words = match (self.state(), starts) {
            (State::InForce, _) => return None,
            (State::Signed, Some(date)) => self.voice.with("paper-notice-signed", &[("date", date.into())]),
            (State::Signed | State::ToSign, _) => self.voice.say("paper-notice-to_sign"),
            (State::Reading, _) => self.voice.say("paper-notice-reading"),
            (State::Replaced, _) => self.voice.say("paper-notice-replaced"),
            (State::NotAgreed, _) => self.voice.say("paper-notice-not_agreed"),
        };
        Some(Note { words, tone: self.state().tone() })
    }

    fn good(&self) -> Good {
        let answers = self.paper.text.answers(SheetName::Good);
        let pairs = self.pairs(SheetName::Good, answers, &[good::WOULD_LOSE.name]);
        Good {
            title: self.voice.say("paper-good"),
            quote: self.voice.voiced(good::WOULD_LOSE.name, answers).line(self.voice),
            pairs: pairs.into_iter().map(Pair::plain).collect(),
        }
    }

    fn always(&self) -> Vec<String> {
        let timed = self.paper.text.rules().iter().filter(|rule| rule.terms.meaning.is_some());
        timed.map(|rule| rule.terms.always_allowed.clone()).filter(|text| !text.is_empty()).collect()
    }

    fn foot(&self) -> String {
        let voice = self.voice;
        let state = match self.paper.life.from() {
            Some(from) => voice.with("paper-foot-from", &[("date", voice.date(from).into())]),
            None => voice.say(self.state().key()),
        };
        let replaces =
            self.paper.replaces.map(|number| voice.with("paper-foot-replaces", &[("number", number.into())]));
        let version = voice.with("paper-version", &[("number", self.paper.text.number().into())]);
        let parts = [voice.young_person.clone(), voice.home.clone(), version, state];
        voice.beside(parts.into_iter().chain(replaces))
    }
}
