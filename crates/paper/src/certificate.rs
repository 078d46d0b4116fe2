//! The certificate: the last page of a sealed file. Who did what and how they were known, what each consent was given to, the hashes by which
//! the record is found again, and how the seal can be checked when nobody who made it is there any more (features, §4.1).

use chrono::{DateTime, Utc};
use domain::canonical::Hash;
use domain::person::{AuthorKind, By};
use domain::signature::{Party, Signature};

use crate::block::{Block, Section};
use crate::builder::{Pair, PaperBuilder};

/// What a certificate says besides the record.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// The SHA-256 of the file copy without certificate and seal: the same record gives the same bytes again.
    pub unsealed: Hash,
    /// How many events the organisation's chain had when it was sealed.
    pub events: i64,
    /// The hash of the last of them.
    pub head: String,
    /// When it is sealed (UTC).
    pub at: DateTime<Utc>,
    /// Whom the key belongs to.
    pub sealed_by: String,
}

/// The steps by which the seal is checked.
const STEPS: [&str; 4] = ["cert-step-code", "cert-step-file", "cert-step-record", "cert-step-chain"];

impl PaperBuilder<'_> {
    /// The certificate, behind everything else.
    pub fn certificate(&self, certificate: &Certificate) -> Section {
        let who = ["cert-who", "cert-what", "cert-how", "cert-when"];
        let rules = ["paper-risk-number", "paper-verdict", "cert-rule-hash"];
        let steps = STEPS.map(|key| self.voice.say(key)).to_vec();
        let blocks = [
            Block::Text { text: self.voice.say("cert-lead") },
            self.table(who, self.acts(), [5, 5, 7, 5]),
            self.table(rules, self.consents(), [1, 3, 16]),
            Block::Pairs { pairs: self.hashes(certificate) },
            Block::Text { text: self.voice.say("cert-is") },
            Block::List { items: steps },
        ];
        self.section("cert-title", blocks)
    }

    /// Who did what, how they were known, and when.
    fn acts(&self) -> Vec<Vec<String>> {
        let life = self.paper.life;
        let sent = ("cert-sent", Some(&life.sent().by));
        let authorised = ("cert-authorised", life.authorised());
        let of_home = [sent, authorised].into_iter().filter_map(|(key, by)| Some(self.act(key, by?)));
        let decided = life.decision().map(|decision| {
            let known = [("email", decision.email.as_str().into())];
            let who = self.voice.beside([decision.by.name().to_owned(), decision.authority.clone()]);
            let how = self.voice.with("cert-by-link", &known);
            vec![who, self.voice.say("cert-decided"), how, self.voice.moment(decision.by.at)]
        });
        let signed = life.signatures().unwrap_or_default();
        let signed = signed.into_iter().map(|(party, signature)| self.signed_by(party, signature));
        of_home.chain(decided).chain(signed).collect()
    }

    fn act(&self, key: &str, by: &By) -> Vec<String> {
        let who = self.voice.beside([by.name().to_owned(), self.role(by), self.voice.home.clone()]);
        let how = match AuthorKind::from(&by.author) {
            AuthorKind::Member => self.voice.say("cert-by-account"),
            AuthorKind::SocialWorker | AuthorKind::Accord => String::new(),
        };
        vec![who, self.voice.say(key), how, self.voice.moment(by.at)]
    }

    fn signed_by(&self, party: Party, signature: &Signature) -> Vec<String> {
        let method = self.voice.word_in("paper-method-*", &signature.method.kind());
        let with = (!party.is_of_home()).then(|| {
            let key = if signature.handed { "paper-handed" } else { "paper-witness" };
            let args = [("name", signature.by.name().into()), ("role", self.role(&signature.by).into())];
            self.voice.with(key, &args)
        });
        let known = with.unwrap_or_else(|| self.voice.say("cert-by-account"));
        let who = self.voice.beside([signature.name.clone(), self.party(party)]);
        vec![who, method, known, self.voice.moment(signature.by.at)]
    }

    /// What was decided on each rule, with the hash of the words that this was about.
    fn consents(&self) -> Vec<Vec<String>> {
        let row = |(rule, [number, verdict, _]): (&domain::rule::Rule, [String; 3])| {
            vec![number, verdict, self.consented(rule).to_string()]
        };
        self.text.rules().iter().zip(self.verdicts()).map(row).collect()
    }

    fn hashes(&self, certificate: &Certificate) -> Vec<Pair> {
        let chain = [("events", certificate.events.into()), ("hash", certificate.head.as_str().into())];
        let pairs = [
            ("cert-record", self.text.hash().to_string()),
            ("cert-unsealed", certificate.unsealed.to_string()),
            ("cert-chain", self.voice.with("cert-chain-end", &chain)),
            ("cert-sealed-by", certificate.sealed_by.clone()),
            ("cert-sealed-at", self.voice.moment(certificate.at)),
        ];
        pairs.into_iter().filter_map(|(key, text)| Pair::new(self.voice.say(key), text)).collect()
    }
}
