//! What the template prints: finished words, in the order of the page.

use domain::choices::Held;
use domain::content::Part;
use domain::sheets::{SheetName, good, talk};
use domain::week::today;
use domain::word::Word;
use serde::Serialize;

use crate::block::Section;
use crate::builder::{Note, Pair, PaperBuilder};
use crate::document::Document;
use crate::house::House;
use crate::rules::RuleCard;
use crate::sections::sections;
use crate::state::State;
use crate::week::{Weeks, weeks};
use crate::world::picture;

/// The whole paper.
#[derive(Serialize)]
pub struct Page {
    #[serde(flatten)]
    house: House,
    #[serde(flatten)]
    headings: Headings,
    lead: Vec<String>,
    summary: String,
    good: Good,
    weeks: Option<Weeks>,
    always: Vec<String>,
    rules: Vec<RuleCard>,
    /// What stands behind the rules.
    pub sections: Vec<Section>,
    scans: Option<Scans>,
}

/// The pages that were signed in ink.
#[derive(Serialize)]
struct Scans {
    title: String,
    lead: String,
    pages: Vec<ScanPage>,
}

/// A page of a scan: the name of its picture, and what it is.
#[derive(Serialize)]
struct ScanPage {
    file: String,
    caption: String,
}

/// What every paper says, whatever was agreed.
#[derive(Serialize)]
struct Headings {
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

impl PaperBuilder<'_> {
    /// Puts the file copy together.
    pub fn page(&self) -> Page {
        let voice = self.voice;
        let at = self.paper.life.at();
        Page {
            house: self.house(Document::File, at, self.foot()),
            headings: self.headings(),
            lead: self.lead(),
            summary: self.text(SheetName::Start, "summary"),
            good: self.good(),
            weeks: weeks(&self.text.week().on(today(at)), voice),
            always: self.always(),
            rules: self.text.rules().iter().zip(1..).map(|(rule, number)| self.rule(number, rule)).collect(),
            sections: sections(self),
            scans: self.scans(),
        }
    }

    fn scans(&self) -> Option<Scans> {
        let voice = self.voice;
        let captions = self.paper.scans.iter().flat_map(|scan| {
            let caption = |number: usize| {
                let about = [
                    ("page", number.into()),
                    ("pages", scan.pages.len().into()),
                    ("hash", scan.hash.short().to_owned().into()),
                ];
                voice.with("paper-scan-page", &about)
            };
            (1..=scan.pages.len()).map(caption)
        });
        let pages: Vec<_> =
            captions.zip(1..).map(|(caption, number)| ScanPage { file: picture(number), caption }).collect();
        let (title, lead) = (voice.say("paper-scans"), voice.say("paper-scans-lead"));
        (!pages.is_empty()).then_some(Scans { title, lead, pages })
    }

    fn headings(&self) -> Headings {
        let voice = self.voice;
        Headings {
            week_title: voice.say("paper-week"),
            always_title: voice.say("paper-week-always"),
            rules_title: voice.say("paper-rules"),
        }
    }

    fn lead(&self) -> Vec<String> {
        let voice = self.voice;
        let talks = |held: Held| {
            let is = |part: &&Part| Held::parse(part.answers.get(talk::HELD.name)) == Some(held);
            let talks = self.text.parts(SheetName::Talk).iter().filter(is);
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
        let review = voice.with("paper-review", &[("date", voice.date(self.text.review_on()).into())]);
        vec![voice.sentences([drawn_up, self.agreed()]), review]
    }

    /// What the social worker decided, in one sentence.
    pub fn agreed(&self) -> String {
        match self.paper.life.decision() {
            Some(decision) => {
                let key = if decision.agrees() { "paper-agreed-with" } else { "paper-not-agreed-with" };
                let date = self.voice.date(today(decision.by.at));
                let (worker, authority) = (decision.by.name(), decision.authority.as_str());
                let args = [("worker", worker.into()), ("authority", authority.into()), ("date", date.into())];
                self.voice.with(key, &args)
            }
            None => {
                let asked = self.text.placement();
                let args = [("worker", asked.social_worker().into()), ("authority", asked.placing_authority().into())];
                self.voice.with("paper-not-decided", &args)
            }
        }
    }

    /// What a reader must know of a paper that does not count, or not any more.
    pub fn notice(&self) -> Option<Note> {
        let starts = self.text.starts_on().map(|date| self.voice.date(date));
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
        let answers = self.text.answers(SheetName::Good);
        let pairs = self.pairs(SheetName::Good, answers, &[good::WOULD_LOSE.name]);
        Good {
            title: self.voice.say("paper-good"),
            quote: self.voice.voiced(good::WOULD_LOSE.name, answers).line(self.voice),
            pairs: pairs.into_iter().map(Pair::plain).collect(),
        }
    }

    /// What stays allowed in spite of the times.
    pub fn always(&self) -> Vec<String> {
        let timed = self.text.rules().iter().filter(|rule| rule.terms.meaning.is_some());
        timed.map(|rule| rule.terms.always_allowed.clone()).filter(|text| !text.is_empty()).collect()
    }

    /// The foot: whose it is, which version, and since when it counts.
    pub fn foot(&self) -> String {
        let voice = self.voice;
        let state = match self.paper.life.from() {
            Some(from) => voice.with("paper-foot-from", &[("date", voice.date(from).into())]),
            None => voice.say(self.state().key()),
        };
        let replaces =
            self.paper.replaces.map(|number| voice.with("paper-foot-replaces", &[("number", number.into())]));
        let version = voice.with("paper-version", &[("number", self.text.number().into())]);
        let parts = [voice.young_person.clone(), voice.home.clone(), version, state];
        voice.beside(parts.into_iter().chain(replaces))
    }
}
