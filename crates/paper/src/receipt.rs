//! The receipt of a decision: one sheet for the authority's own file.

use domain::decision::Decision;
use serde::Serialize;

use crate::Paper;
use crate::block::Block;
use crate::builder::{Pair, PaperBuilder};
use crate::page::numbers;

/// What the template prints.
#[derive(Serialize)]
pub struct Receipt {
    lang: &'static str,
    region: &'static str,
    title: String,
    name: String,
    about: String,
    head: String,
    date: [i32; 6],
    lead: String,
    blocks: Vec<Block>,
    foot: String,
    page_of: String,
    words_code: String,
    record: String,
}

/// Puts the receipt together.
pub fn receipt(paper: &Paper, decision: &Decision) -> Receipt {
    PaperBuilder { paper, voice: paper.voice }.receipt(decision)
}

impl PaperBuilder<'_> {
    fn receipt(&self, decision: &Decision) -> Receipt {
        let voice = self.voice;
        let (lang, region) = voice.region();
        let version = voice.with("paper-version", &[("number", self.paper.text.number().into())]);
        Receipt {
            lang,
            region,
            title: voice.say("receipt-title"),
            name: voice.plain("receipt-title", &[]),
            about: voice.plain("receipt-about", &[]),
            head: voice.say("receipt-head"),
            date: numbers(decision.by.at),
            lead: voice.say(if decision.agrees() { "receipt-agreed" } else { "receipt-not-agreed" }),
            blocks: self.receipt_blocks(decision),
            foot: voice.beside([voice.young_person.clone(), voice.home.clone(), version]),
            page_of: self.page_of(),
            words_code: self.words_code(),
            record: voice.say("paper-record"),
        }
    }

    /// Who decided and on which words, then what they said to each rule.
    fn receipt_blocks(&self, decision: &Decision) -> Vec<Block> {
        let voice = self.voice;
        let facts = [
            ("paper-fact-version", self.number()),
            ("paper-fact-sent", self.by(&self.paper.life.sent().by)),
            ("paper-fact-authorised", self.paper.life.authorised().map(|by| self.by(by)).unwrap_or_default()),
            ("paper-fact-decided", self.decided_by(decision)),
        ];
        let pairs = facts.into_iter().filter_map(|(key, text)| Pair::new(voice.say(key), text)).collect();
        let rows = self.paper.text.rules().iter().zip(self.verdicts()).map(|(rule, row)| {
            let [number, verdict, words] = row;
            vec![number, rule.terms.sentence.clone(), verdict, words]
        });
        let head = ["paper-risk-number", "paper-verdict-rule", "paper-verdict", "paper-verdict-words"];
        let hash = Pair::new(voice.say("paper-fact-hash"), self.paper.text.hash().to_string());
        let hash = Block::Pairs { pairs: hash.into_iter().collect() };
        let mut blocks = vec![Block::Facts { pairs }, hash, self.table(head, rows.collect(), [1, 9, 5, 8])];
        blocks.extend(self.comment(decision));
        blocks
    }
}
