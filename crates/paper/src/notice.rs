//! The notice of restrictions: what limits a young person, for the authority whose consent it needs.

use domain::rule::Rule;
use domain::sheets::risk;
use serde::Serialize;

use crate::builder::{Note, Pair, PaperBuilder, Tag};
use crate::document::Document;
use crate::house::House;
use crate::rules::tone;

/// What the template prints.
#[derive(Serialize)]
pub struct Notice {
    #[serde(flatten)]
    house: House,
    to: Vec<Pair>,
    lead: String,
    regulation: String,
    none: String,
    restrictions: Vec<Restriction>,
}

/// One rule that needs consent.
#[derive(Serialize)]
struct Restriction {
    heading: String,
    tag: Tag,
    sentence: String,
    pairs: Vec<Pair>,
    /// What the authority said to it.
    notes: Vec<Note>,
}

impl PaperBuilder<'_> {
    /// Puts the notice together. It says so where no rule needs consent: an authority that asks has an answer for its file.
    pub fn restrictions(&self) -> Notice {
        let voice = self.voice;
        let rules = self.text.rules().iter().zip(1..);
        let limits = rules.filter(|(rule, _)| rule.terms.kind.needs_consent());
        let restrictions: Vec<_> = limits.map(|(rule, number)| self.restriction(number, rule)).collect();
        Notice {
            house: self.house(Document::Notice, self.paper.life.at(), self.foot()),
            to: self.addressed(),
            lead: voice.with("notice-lead", &[("count", restrictions.len().into())]),
            regulation: voice.say("notice-regulation"),
            none: if restrictions.is_empty() { voice.say("notice-none") } else { String::new() },
            restrictions,
        }
    }

    /// To whom it goes, from whom, and how far the consent has come.
    fn addressed(&self) -> Vec<Pair> {
        let (voice, life, to) = (self.voice, self.paper.life, self.text.placement());
        let not_yet = || voice.say("paper-not-yet");
        let facts = [
            ("notice-to", voice.beside([to.placing_authority(), to.social_worker()])),
            ("notice-from", voice.beside([self.text.home(), self.text.home_settings().manager()])),
            ("notice-about-whom", self.text.young_person().to_owned()),
            ("paper-fact-version", self.number()),
            ("notice-asked", life.authorised().map_or_else(not_yet, |by| self.by(by))),
            ("notice-answered", life.decision().map_or_else(not_yet, |decision| self.decided_by(decision))),
        ];
        facts.into_iter().filter_map(|(key, text)| Pair::new(voice.say(key), text)).collect()
    }

    fn restriction(&self, number: usize, rule: &Rule) -> Restriction {
        let (voice, terms) = (self.voice, &rule.terms);
        Restriction {
            heading: voice.with("young-rule", &[("number", number.into())]),
            tag: Tag { words: voice.word_in("paper-kind-*", &terms.kind), tone: tone(terms.kind) },
            sentence: voice.quote(&terms.sentence),
            pairs: self.restriction_pairs(rule),
            notes: self.rule_notes(rule),
        }
    }

    fn restriction_pairs(&self, rule: &Rule) -> Vec<Pair> {
        let (voice, terms) = (self.voice, &rule.terms);
        let date = |date: Option<_>| date.map(|date| voice.date(date)).unwrap_or_default();
        let risks = terms.because.iter().filter_map(|id| self.text.risk(*id));
        let risks = risks.map(|it| it.answers.get(risk::TITLE.name));
        let began = if terms.started_at.is_empty() { date(self.paper.life.from()) } else { terms.started_at.clone() };
        let view = self.view(rule);
        let view: Vec<_> = [view.who, view.text, view.because].into_iter().filter(|line| !line.is_empty()).collect();
        let pair = |key: &str, text: &str| Pair::new(voice.say(key), text);
        [
            pair("notice-risks", &voice.list(risks)),
            pair("paper-because", &terms.because_words),
            pair("paper-necessary", &terms.necessary),
            pair("paper-less-limiting", &terms.less_limiting),
            pair("paper-always", &terms.always_allowed),
            pair("notice-since", &began),
            pair(self.ends(rule), &date(terms.ends_on)),
            pair("paper-looked-at", &date(terms.review_on)),
            pair("paper-loosens", &terms.relaxes_when),
            pair("paper-told", &terms.told_authority),
            pair("notice-view", &view.join("\n")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
