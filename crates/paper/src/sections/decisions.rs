//! Who decided what and when, and the signatures.

use domain::choices::ContactRole;
use domain::decision::{Decision, Verdict};
use domain::person::By;
use domain::revision::{Life, Returned};
use domain::rule::Rule;

use crate::block::{Block, Section};
use crate::builder::{Note, Pair, PaperBuilder};
use crate::state::State;

impl PaperBuilder<'_> {
    /// The section of the decisions.
    pub fn decisions(&self) -> Section {
        let hash = Pair::new(self.voice.say("paper-fact-hash"), self.text.hash().to_string());
        let mut blocks = vec![
            Block::Facts { pairs: self.facts() },
            Block::Pairs { pairs: hash.into_iter().collect() },
            Block::Text { text: self.voice.say("paper-record-note") },
        ];
        if let Some(decision) = self.paper.life.decision() {
            let head = ["paper-verdict-rule", "paper-verdict", "paper-verdict-words"];
            let rows = self.verdicts().into_iter().map(Vec::from).collect();
            blocks.push(self.table(head, rows, [3, 5, 9]));
            blocks.extend(self.comment(decision));
        }
        blocks.extend(self.returned());
        let signed = self.paper.life.signatures().is_some_and(|signatures| !signatures.is_empty());
        if signed || self.state() != State::NotAgreed {
            blocks.push(Block::Text { text: self.voice.say("paper-signatures-mean") });
            blocks.push(Block::Signatures { places: self.places() });
        }
        self.section("paper-decisions", blocks)
    }

    /// Who did what and when, and which words all of it is about.
    fn facts(&self) -> Vec<Pair> {
        let (voice, life) = (self.voice, self.paper.life);
        let not_yet = || voice.say("paper-not-yet");
        let replaces = self.paper.replaces.map(|number| voice.with("paper-version", &[("number", number.into())]));
        let facts = [
            ("paper-fact-version", self.number()),
            ("paper-fact-replaces", replaces.unwrap_or_default()),
            ("paper-fact-from", life.from().map(|from| voice.date(from)).unwrap_or_default()),
            ("paper-fact-sent", self.by(&life.sent().by)),
            ("paper-fact-authorised", life.authorised().map_or_else(not_yet, |by| self.by(by))),
            ("paper-fact-exception", self.exception().unwrap_or_default()),
            ("paper-fact-decided", life.decision().map_or_else(not_yet, |decision| self.decided_by(decision))),
        ];
        facts.into_iter().filter_map(|(key, text)| Pair::new(voice.say(key), text)).collect()
    }

    /// The exception that the home has named, where it was used.
    fn exception(&self) -> Option<String> {
        let prepared = &self.paper.life.sent().prepared;
        let by = self.paper.life.authorised().and_then(By::account)?;
        prepared.exception.clone().filter(|_| prepared.writers.contains(&by))
    }

    /// Who acted, in which role, and when.
    pub fn by(&self, by: &By) -> String {
        let (role, date) = (self.role(by), self.voice.moment(by.at));
        self.voice.with("paper-by", &[("name", by.name().into()), ("role", role.into()), ("date", date.into())])
    }

    /// Who decided, for whom, when, and how they are known.
    pub fn decided_by(&self, decision: &Decision) -> String {
        let capacity = decision.capacity.unwrap_or(ContactRole::SocialWorker);
        let args = [
            ("name", decision.by.name().into()),
            ("capacity", self.voice.word_in("paper-contact-*", &capacity).into()),
            ("authority", decision.authority.as_str().into()),
            ("date", self.voice.moment(decision.by.at).into()),
            ("email", decision.email.as_str().into()),
        ];
        self.voice.with("paper-decided-by", &args)
    }

    /// What was said to each rule: its number, the verdict, and the words with the consent that it is.
    pub fn verdicts(&self) -> Vec<[String; 3]> {
        self.text.rules().iter().zip(1..).map(|(rule, number)| self.verdict_row(rule, number)).collect()
    }

    fn verdict_row(&self, rule: &Rule, number: usize) -> [String; 3] {
        let verdict = self.verdict(rule.id);
        let word = verdict.map_or_else(String::new, |verdict| match verdict {
            Verdict::Approve if rule.terms.kind.is_given() => self.voice.say("paper-verdict-acknowledge"),
            verdict => self.voice.word_in("paper-verdict-*", verdict),
        });
        let consents = rule.terms.kind.needs_consent() && verdict.is_some_and(Verdict::agrees);
        let consent = consents.then(|| {
            let hash = self.consented(rule).short();
            self.voice.with("paper-verdict-consent", &[("hash", hash.into())])
        });
        let said = verdict.map(|verdict| verdict.words().to_owned()).filter(|words| !words.is_empty());
        [number.to_string(), word, said.into_iter().chain(consent).collect::<Vec<_>>().join("\n")]
    }

    /// What the social worker added to the verdicts.
    pub fn comment(&self, decision: &Decision) -> Option<Block> {
        let words = self.voice.quote(&decision.comment);
        let args = [("worker", decision.by.name().into()), ("words", words.into())];
        let note = Note { words: self.voice.with("paper-comment", &args), tone: "pine" };
        (!decision.comment.is_empty()).then_some(Block::Note { note })
    }

    /// By whom and why it was returned or taken back inside the home.
    fn returned(&self) -> Option<Block> {
        let (key, by, reason) = match self.paper.life {
            Life::Returned(Returned::ByManager { by, reason, .. }) => ("paper-sent-back", by, reason.as_str()),
            Life::Returned(Returned::Recalled { by, reason, .. }) => ("paper-recalled", by, reason.as_str()),
            Life::Returned(Returned::Withdrawn { by, .. }) => ("paper-taken-back", by, ""),
            _ => return None,
        };
        let date = self.voice.moment(by.at);
        let args = [("name", by.name().into()), ("date", date.into()), ("reason", reason.into())];
        Some(Block::Note { note: Note { words: self.voice.with(key, &args), tone: "rose" } })
    }
}
