//! The risks: all of them at a glance, then a card for each.

use domain::choices::Known;
use domain::rule::Risk;
use domain::sheets::{self, SheetName, review};
use domain::word::Word;

use crate::block::{Block, Section};
use crate::builder::{Pair, PaperBuilder, Tag};

impl PaperBuilder<'_> {
    /// The section of the risks.
    pub fn risks(&self) -> Section {
        let risks = self.text.risks();
        let head = [
            "paper-risk-number",
            "paper-risk-title",
            "paper-risk-likelihood",
            "paper-risk-seriousness",
            "paper-risk-rules",
        ];
        let rows = risks.iter().map(|risk| self.risk_row(risk)).collect();
        let overview = self.table(head, rows, [4, 27, 22, 14, 13]);
        let blocks = std::iter::once(overview).chain(risks.iter().map(|risk| self.risk(risk)));
        self.section("paper-risks", blocks)
    }

    /// The assessment as a whole, and what is not known yet.
    pub fn overall(&self) -> Section {
        let pairs = self.pairs(SheetName::Overall, self.answers(SheetName::Overall), &[]);
        let awaited = self.voice.asked_of_somebody(self.text);
        let awaited = awaited.into_iter().filter_map(|(what, whom)| Pair::new(what, whom));
        let pairs: Vec<_> = pairs.into_iter().chain(awaited).collect();
        let facts = (!pairs.is_empty()).then_some(Block::Facts { pairs });
        self.section("paper-overall", facts)
    }

    /// The warnings that may stand, each with the reason.
    pub fn passed(&self) -> Section {
        let pairs = self.voice.passed(self.text).into_iter().filter_map(|(found, reason)| Pair::new(found, reason));
        let pairs: Vec<_> = pairs.collect();
        let facts = (!pairs.is_empty()).then_some(Block::Facts { pairs });
        self.section("paper-passed", facts)
    }

    /// Why this version was written, and what worked before.
    pub fn review(&self) -> Section {
        let pairs = self.pairs(SheetName::Review, self.answers(SheetName::Review), &[review::ONLY.name]);
        let pairs: Vec<_> = pairs.into_iter().map(Pair::plain).collect();
        self.section("paper-why", (!pairs.is_empty()).then_some(Block::Facts { pairs }))
    }

    /// What was said of each rule and risk of the version before.
    pub fn looked(&self) -> Section {
        let pairs = self.text.parts(SheetName::Looked).iter().filter_map(|part| {
            let (said, look) = self.voice.looked_at(&part.answers);
            Pair::new(said, look)
        });
        let pairs: Vec<_> = pairs.collect();
        self.section("paper-looked", (!pairs.is_empty()).then_some(Block::Facts { pairs }))
    }

    fn risk_word(&self, risk: &Risk, field: &str) -> String {
        self.voice.option(SheetName::Risk, field, risk.answers.get(field))
    }

    fn risk_row(&self, risk: &Risk) -> Vec<String> {
        let rules = self.text.rules().iter().zip(1usize..);
        let because = rules.filter(|(rule, _)| rule.terms.because.contains(&risk.id));
        let rules: Vec<String> = because.map(|(_, number)| number.to_string()).collect();
        vec![
            risk.number.to_string(),
            risk.answers.get(sheets::risk::TITLE.name).into(),
            self.risk_word(risk, "likelihood"),
            self.risk_word(risk, "seriousness"),
            if rules.is_empty() { self.voice.say("paper-risk-no-rule") } else { self.voice.list(rules) },
        ]
    }

    fn risk(&self, risk: &Risk) -> Block {
        let title = risk.answers.get(sheets::risk::TITLE.name);
        let done = ["family", "title", "known", "likelihood", "seriousness"];
        Block::Card {
            title: self.voice.with("paper-risk-heading", &[("number", risk.number.into()), ("title", title.into())]),
            anchor: self.risk_anchor(risk.number),
            tags: self.risk_tags(risk),
            pairs: self.pairs(SheetName::Risk, &risk.answers, &done),
        }
    }

    /// The name of its place in the paper: each language has one of its own.
    pub fn risk_anchor(&self, number: impl std::fmt::Display) -> String {
        format!("risk-{}-{number}", self.voice.language.tag())
    }

    fn risk_tags(&self, risk: &Risk) -> Vec<Tag> {
        let tag = |words, tone| Tag { words, tone };
        let mut tags = vec![tag(self.risk_word(risk, "family"), "grey"), tag(self.risk_word(risk, "known"), "grey")];
        if Known::parse(risk.answers.get(sheets::risk::KNOWN.name)) != Some(Known::NoneKnown) {
            let weight = self.voice.beside(["likelihood", "seriousness"].map(|field| self.risk_word(risk, field)));
            tags.push(tag(weight, "apricot"));
        }
        tags
    }
}
