//! The receipt of a decision: one sheet for the authority's own file.

use domain::decision::Decision;
use serde::Serialize;

use crate::block::Block;
use crate::builder::{Pair, PaperBuilder};
use crate::document::Document;
use crate::house::House;

/// What the template prints.
#[derive(Serialize)]
pub struct Receipt {
    #[serde(flatten)]
    house: House,
    lead: String,
    blocks: Vec<Block>,
}

impl PaperBuilder<'_> {
    /// Puts the receipt together.
    pub fn receipt(&self, decision: &Decision) -> Receipt {
        let voice = self.voice;
        let version = voice.with("paper-version", &[("number", self.text.number().into())]);
        let foot = voice.beside([voice.young_person.clone(), voice.home.clone(), version]);
        Receipt {
            house: self.house(Document::Receipt, decision.by.at, foot),
            lead: voice.say(if decision.agrees() { "receipt-agreed" } else { "receipt-not-agreed" }),
            blocks: self.receipt_blocks(decision),
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
        let rows = self.text.rules().iter().zip(self.verdicts()).map(|(rule, row)| {
            let [number, verdict, words] = row;
            vec![number, rule.terms.sentence.clone(), verdict, words]
        });
        let head = ["paper-risk-number", "paper-verdict-rule", "paper-verdict", "paper-verdict-words"];
        let hash = Pair::new(voice.say("paper-fact-hash"), self.text.hash().to_string());
        let hash = Block::Pairs { pairs: hash.into_iter().collect() };
        let mut blocks = vec![Block::Facts { pairs }, hash, self.table(head, rows.collect(), [1, 9, 5, 8])];
        blocks.extend(self.comment(decision));
        blocks
    }
}
