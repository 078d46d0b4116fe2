//! Everything behind the rules: sections made of a few kinds of blocks.

use domain::answers::Answers;
use domain::content::Part;
use domain::facts::FACTS;
use domain::person::By;
use domain::revision::{Life, Returned};
use domain::rule::Risk;
use domain::sheets::SheetName;
use domain::signature::{Method, Party, Signature};
use domain::word::Word;
use serde::Serialize;
use words::FluentValue;

use crate::builder::{Bubble, Note, Pair, PaperBuilder, Tag};
use crate::signature::drawing;
use crate::state::State;

/// A heading and what stands under it.
#[derive(Serialize)]
pub struct Section {
    title: String,
    /// Whether it begins on a new page.
    fresh: bool,
    blocks: Vec<Block>,
}

/// One piece of a section.
#[derive(Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum Block {
    /// A paragraph.
    Text { text: String },
    /// Labels over texts.
    Pairs { pairs: Vec<Pair> },
    /// Labels with texts beside them.
    Facts { pairs: Vec<Pair> },
    /// A table, with the shares of its columns.
    Table { head: Vec<String>, rows: Vec<Vec<String>>, widths: Vec<u8> },
    /// A list of promises and the like.
    List { items: Vec<String> },
    /// Steps, one after the other.
    Steps { steps: Vec<Pair> },
    /// A thing with its particulars.
    Card { title: String, anchor: String, tags: Vec<Tag>, pairs: Vec<Pair> },
    /// Somebody's words.
    Voice { voice: Bubble },
    /// A statement.
    Note { note: Note },
    /// Places to sign, signed or not.
    Signatures { places: Vec<Place> },
}

/// Where one person signs.
#[derive(Serialize)]
struct Place {
    party: String,
    name: String,
    /// How and when; empty where it is not signed.
    lines: Vec<String>,
    /// A drawing and what it shows.
    drawing: Option<(String, String)>,
    /// A name or words instead of a drawing.
    words: String,
    /// Whether they chose not to sign.
    declined: bool,
    signed: bool,
}

/// All sections, in their order; those with nothing in them are left out.
pub fn sections(builder: &PaperBuilder) -> Vec<Section> {
    let all = [
        builder.goes_wrong(),
        builder.promises(),
        builder.help(),
        builder.risks(),
        builder.devices(),
        builder.list("paper-accounts", SheetName::Account, "platform"),
        builder.list("paper-friends", SheetName::Friend, "name"),
        builder.list("paper-no-contact", SheetName::NoContact, "name"),
        builder.skills(),
        builder.about(),
        builder.talks(),
        builder.list("paper-parent", SheetName::Parent, "name"),
        builder.internet(),
        builder.decisions(),
    ];
    all.into_iter().filter(|section| !section.blocks.is_empty()).collect()
}

impl PaperBuilder<'_> {
    fn section(&self, key: &str, blocks: impl IntoIterator<Item = Block>) -> Section {
        Section { title: self.voice.say(key), fresh: key == "paper-decisions", blocks: blocks.into_iter().collect() }
    }

    fn answers(&self, sheet: SheetName) -> &Answers {
        self.paper.text.answers(sheet)
    }

    fn goes_wrong(&self) -> Section {
        let answers = self.answers(SheetName::GoesWrong);
        let steps = [
            ("talk", "paper-step-talk"),
            ("put_right", "paper-step-put_right"),
            ("extra_help", "paper-step-extra_help"),
            ("limit", "paper-step-limit"),
        ];
        let step = |(field, key)| Pair::new(self.voice.say(key), answers.get(field));
        let mut steps: Vec<Pair> = steps.into_iter().filter_map(step).collect();
        if let Some(limit) = steps.last_mut().filter(|_| !answers.get("limit").is_empty()) {
            let hours = answers.get("limit_hours");
            let most = if hours.is_empty() {
                String::new()
            } else {
                self.voice.with("paper-limit-hours", &[("hours", FluentValue::try_number(hours))])
            };
            let who = answers.get("limit_by");
            let by =
                if who.is_empty() { String::new() } else { self.voice.with("paper-limit-by", &[("who", who.into())]) };
            limit.text =
                [limit.text.as_str(), &most, &by].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n");
        }
        let done = ["talk", "put_right", "extra_help", "limit", "limit_hours", "limit_by", "ideas", "trust_steps"];
        let mut blocks = vec![Block::Steps { steps }];
        blocks.push(Block::Facts { pairs: self.pairs(SheetName::GoesWrong, answers, &done) });
        for (field, key) in [("ideas", "paper-their-ideas"), ("trust_steps", "paper-their-trust-steps")] {
            blocks.extend(self.voice(key, answers.get(field)));
        }
        self.section("paper-goes-wrong", blocks)
    }

    fn voice(&self, key: &str, text: &str) -> Option<Block> {
        let who = self.voice.say(key);
        let voice = Bubble { who, text: self.voice.quote(text), because: String::new() };
        (!text.is_empty()).then_some(Block::Voice { voice })
    }

    fn promises(&self) -> Section {
        let answers = self.answers(SheetName::Promises);
        let option = |word: &String| self.voice.option(SheetName::Promises, "promises", word);
        let mut items: Vec<String> = answers.all("promises").iter().map(option).collect();
        items.extend(Some(answers.get("own").to_owned()).filter(|own| !own.is_empty()));
        items.push(
            self.voice.with("paper-answer-days", &[("days", FluentValue::try_number(answers.get("answer_days")))]),
        );
        self.section("paper-promises", [Block::List { items }])
    }

    fn help(&self) -> Section {
        let young_person = self.answers(SheetName::YoungPerson);
        let home = self.answers(SheetName::Home);
        let people =
            ["trusted_adults", "would_tell", "advocate", "social_worker", "social_worker_phone", "reviewing_officer"];
        let keep = |sheet: SheetName, answers: &Answers, names: &[&str]| {
            let skip: Vec<&str> = sheet.sheet().fields().map(|f| f.name).filter(|name| !names.contains(name)).collect();
            self.pairs(sheet, answers, &skip)
        };
        let mut pairs = keep(SheetName::YoungPerson, young_person, &people);
        pairs.extend(keep(SheetName::Home, home, &["night_number", "private_phone", "advocacy"]));
        pairs.iter_mut().for_each(|pair| pair.theirs = false);
        let rows: Vec<Vec<String>> = FACTS
            .help_lines(home.get("nation"))
            .map(|line| {
                let date = self.voice.date(line.checked);
                let args = [("source", line.source.as_str().into()), ("date", date.into())];
                let checked = self.voice.with("paper-checked", &args);
                vec![line.name.clone(), line.number.clone(), checked]
            })
            .collect();
        let head =
            ["paper-help-name", "paper-help-number", "paper-help-source"].map(|key| self.voice.say(key)).to_vec();
        let rights = [
            "paper-right-copy",
            "paper-right-change",
            "paper-right-add",
            "paper-right-advocate",
            "paper-right-complain",
        ];
        self.section(
            "paper-help",
            [
                Block::Table { head, rows, widths: vec![2, 2, 3] },
                Block::Facts { pairs },
                Block::List { items: rights.map(|key| self.voice.say(key)).to_vec() },
            ],
        )
    }

    fn risks(&self) -> Section {
        let risks = self.paper.text.risks();
        let head = [
            "paper-risk-number",
            "paper-risk-title",
            "paper-risk-likelihood",
            "paper-risk-seriousness",
            "paper-risk-rules",
        ];
        let overview = Block::Table {
            head: head.map(|key| self.voice.say(key)).to_vec(),
            rows: risks.iter().map(|risk| self.risk_row(risk)).collect(),
            widths: vec![5, 30, 16, 16, 15],
        };
        self.section("paper-risks", std::iter::once(overview).chain(risks.iter().map(|risk| self.risk(risk))))
    }

    fn risk_word(&self, risk: &Risk, field: &str) -> String {
        self.voice.option(SheetName::Risk, field, risk.answers.get(field))
    }

    fn risk_row(&self, risk: &Risk) -> Vec<String> {
        let rules = self.paper.text.rules().iter().zip(1..);
        let rules: Vec<String> = rules
            .filter(|(rule, _)| rule.terms.because.contains(&risk.id))
            .map(|(_, at): (_, usize)| at.to_string())
            .collect();
        let none = || self.voice.say("paper-risk-no-rule");
        vec![
            risk.number.to_string(),
            risk.answers.get("title").into(),
            self.risk_word(risk, "likelihood"),
            self.risk_word(risk, "seriousness"),
            if rules.is_empty() { none() } else { self.voice.list(&rules) },
        ]
    }

    fn risk(&self, risk: &Risk) -> Block {
        let title = risk.answers.get("title");
        let grey = |words| Tag { words, tone: "grey" };
        let mut tags = vec![grey(self.risk_word(risk, "family")), grey(self.risk_word(risk, "known"))];
        if risk.answers.get("known") != "none_known" {
            let weight = self.voice.beside(["likelihood", "seriousness"].map(|field| self.risk_word(risk, field)));
            tags.push(Tag { words: weight, tone: "apricot" });
        }
        Block::Card {
            title: self.voice.with("paper-risk-heading", &[("number", risk.number.into()), ("title", title.into())]),
            anchor: format!("risk-{}", risk.number),
            tags,
            pairs: self.pairs(
                SheetName::Risk,
                &risk.answers,
                &["family", "title", "known", "likelihood", "seriousness"],
            ),
        }
    }

    fn card(&self, sheet: SheetName, part: &Part, title: &str) -> Block {
        Block::Card {
            title: part.answers.get(title).to_owned(),
            anchor: String::new(),
            tags: vec![],
            pairs: self.pairs(sheet, &part.answers, &[title]),
        }
    }

    fn cards(&self, sheet: SheetName, title: &str) -> Vec<Block> {
        let nothing = self.answers(SheetName::Nothing);
        let says_none = nothing.all("none_of").iter().any(|word| word == sheet.word());
        if says_none {
            return vec![Block::Text { text: self.voice.word_in("paper-none-*", &sheet) }];
        }
        self.paper.text.parts(sheet).iter().map(|part| self.card(sheet, part, title)).collect()
    }

    fn list(&self, key: &str, sheet: SheetName, title: &str) -> Section {
        self.section(key, self.cards(sheet, title))
    }

    fn devices(&self) -> Section {
        let shared = self.paper.text.parts(SheetName::SharedDevice).iter();
        let shared = shared.map(|part| self.card(SheetName::SharedDevice, part, "name"));
        self.section("paper-devices", self.cards(SheetName::Device, "name").into_iter().chain(shared))
    }

    fn skills(&self) -> Section {
        let answers = self.answers(SheetName::Skills);
        let strands = SheetName::Skills.sheet().pages[0].fields;
        let row = |field: &domain::questions::Field| {
            let level = self.voice.answer(SheetName::Skills, field, answers).unwrap_or_default();
            vec![self.voice.label(SheetName::Skills, field.name), level]
        };
        let skip: Vec<&str> = strands.iter().map(|field| field.name).collect();
        let head = ["paper-skill", "paper-skill-level"].map(|key| self.voice.say(key)).to_vec();
        self.section(
            "paper-skills",
            [
                Block::Table { head, rows: strands.iter().map(row).collect(), widths: vec![1, 1] },
                Block::Pairs { pairs: self.pairs(SheetName::Skills, answers, &skip) },
            ],
        )
    }

    fn about(&self) -> Section {
        let answers = self.answers(SheetName::YoungPerson);
        let done = ["trusted_adults", "would_tell", "advocate", "social_worker_phone"];
        let mut pairs = self.pairs(SheetName::YoungPerson, answers, &done);
        pairs.iter_mut().for_each(|pair| pair.theirs = false);
        self.section("paper-about-them", [Block::Facts { pairs }])
    }

    fn talks(&self) -> Section {
        let talk = |part: &Part| {
            let date = part.answers.date("on").and_then(Result::ok).map(|date| self.voice.date(date));
            let held = self.voice.option(SheetName::Talk, "held", part.answers.get("held"));
            Block::Card {
                title: date.unwrap_or_else(|| held.clone()),
                anchor: String::new(),
                tags: vec![Tag { words: held, tone: "grey" }],
                pairs: self.pairs(SheetName::Talk, &part.answers, &["on", "held"]),
            }
        };
        self.section("paper-talks", self.paper.text.parts(SheetName::Talk).iter().map(talk))
    }

    fn internet(&self) -> Section {
        let done = [
            "name",
            "night_number",
            "private_phone",
            "advocacy",
            "first_look_days",
            "second_look_days",
            "review_months",
            "first_reminder_days",
            "second_reminder_days",
            "third_reminder_days",
        ];
        self.section(
            "paper-home",
            [Block::Facts { pairs: self.pairs(SheetName::Home, self.answers(SheetName::Home), &done) }],
        )
    }

    fn decisions(&self) -> Section {
        let hash = Pair::new(self.voice.say("paper-fact-hash"), self.paper.text.hash().to_string());
        let mut blocks = vec![
            Block::Facts { pairs: self.facts() },
            Block::Pairs { pairs: hash.into_iter().collect() },
            Block::Text { text: self.voice.say("paper-record-note") },
        ];
        if let Some(decision) = self.paper.life.decision() {
            let head =
                ["paper-verdict-rule", "paper-verdict", "paper-verdict-words"].map(|key| self.voice.say(key)).to_vec();
            blocks.push(Block::Table { head, rows: self.verdicts(), widths: vec![2, 6, 12] });
            if !decision.comment.is_empty() {
                let said = self.voice.quote(&decision.comment);
                let args = [("worker", decision.by.name().into()), ("words", said.into())];
                let words = self.voice.with("paper-comment", &args);
                blocks.push(Block::Note { note: Note { words, tone: "pine" } });
            }
        }
        if let Some((by, reason)) = self.returned() {
            let key = if reason.is_empty() { "paper-taken-back" } else { "paper-sent-back" };
            let date = self.voice.moment(by.at);
            let args = [("name", by.name().into()), ("date", date.into()), ("reason", reason.into())];
            let words = self.voice.with(key, &args);
            blocks.push(Block::Note { note: Note { words, tone: "rose" } });
        }
        if self.state() != State::NotAgreed {
            blocks.push(Block::Text { text: self.voice.say("paper-signatures-mean") });
            blocks.push(Block::Signatures { places: Party::ALL.map(|party| self.place(party)).into() });
        }
        self.section("paper-decisions", blocks)
    }

    /// Who did what and when, and which words all of it is about.
    fn facts(&self) -> Vec<Pair> {
        let (voice, life) = (self.voice, self.paper.life);
        let by = |by: &By| {
            let (role, date) = (self.role(by), voice.moment(by.at));
            voice.with("paper-by", &[("name", by.name().into()), ("role", role.into()), ("date", date.into())])
        };
        let worker = life.decision().map(|decision| {
            let date = voice.moment(decision.by.at);
            voice.with(
                "paper-decided-by",
                &[
                    ("name", decision.by.name().into()),
                    ("authority", decision.authority.as_str().into()),
                    ("date", date.into()),
                    ("email", decision.email.as_str().into()),
                ],
            )
        });
        let from = life.from().map(|from| voice.date(from));
        let replaces = self.paper.replaces.map(|number| voice.with("paper-version", &[("number", number.into())]));
        [
            Pair::new(voice.say("paper-fact-version"), self.number()),
            Pair::new(voice.say("paper-fact-replaces"), replaces.unwrap_or_default()),
            Pair::new(voice.say("paper-fact-from"), from.unwrap_or_default()),
            Pair::new(voice.say("paper-fact-sent"), by(&life.sent().by)),
            Pair::new(
                voice.say("paper-fact-authorised"),
                life.authorised().map_or_else(|| voice.say("paper-not-yet"), by),
            ),
            Pair::new(voice.say("paper-fact-decided"), worker.unwrap_or_else(|| voice.say("paper-not-yet"))),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Why and by whom it was returned or taken back inside the home.
    fn returned(&self) -> Option<(&By, &str)> {
        match self.paper.life {
            Life::Returned(Returned::ByManager { by, reason, .. }) => Some((by, reason)),
            Life::Returned(Returned::Withdrawn { by, .. }) => Some((by, "")),
            _ => None,
        }
    }

    /// The role in which somebody acted.
    fn role(&self, by: &By) -> String {
        by.author.role().map_or_else(String::new, |role| self.voice.word_in("paper-role-*", &role))
    }

    fn verdicts(&self) -> Vec<Vec<String>> {
        let rules = self.paper.text.rules().iter().zip(1usize..);
        let row = |(rule, number): (&domain::rule::Rule, usize)| {
            let verdict = self.verdict(rule.id);
            let word = verdict.map_or_else(String::new, |verdict| self.voice.word_in("paper-verdict-*", verdict));
            let consent = rule.terms.kind.needs_consent() && verdict.is_some_and(domain::decision::Verdict::agrees);
            let hash = self.consented(rule);
            let consent = consent.then(|| self.voice.with("paper-verdict-consent", &[("hash", hash.short().into())]));
            let said = verdict.map(|verdict| verdict.words().to_owned()).filter(|words| !words.is_empty());
            vec![number.to_string(), word, said.into_iter().chain(consent).collect::<Vec<_>>().join("\n")]
        };
        rules.map(row).collect()
    }

    fn place(&self, party: Party) -> Place {
        let signatures = self.paper.life.signatures().unwrap_or_default();
        match signatures.into_iter().find(|(by, _)| *by == party).map(|(_, signature)| signature) {
            Some(signature) => self.signed(party, signature),
            None => Place {
                party: self.party(party),
                name: self.expected(party),
                lines: vec![self.voice.say("paper-sign-here"), self.voice.say("paper-sign-date")],
                drawing: None,
                words: String::new(),
                declined: false,
                signed: false,
            },
        }
    }

    fn expected(&self, party: Party) -> String {
        match party {
            Party::YoungPerson => self.voice.young_person.clone(),
            Party::KeyWorker => self.text(SheetName::YoungPerson, "key_worker"),
            Party::Manager => self.text(SheetName::Home, "manager"),
        }
    }

    fn signed(&self, party: Party, signature: &Signature) -> Place {
        let voice = self.voice;
        let mut lines = vec![voice.word_in("paper-method-*", &signature.method.kind()), voice.moment(signature.by.at)];
        if signature.by.name() != signature.name {
            let role = self.role(&signature.by);
            lines.push(voice.with("paper-witness", &[("name", signature.by.name().into()), ("role", role.into())]));
        }
        let words = match &signature.method {
            Method::Typed { name } => name.clone(),
            Method::Spoken { words } | Method::ChoseNot { reason: words } => voice.quote(words),
            Method::Drawn { .. } | Method::Mark { .. } => String::new(),
        };
        let alt = voice.with("paper-signature-alt", &[("name", signature.name.as_str().into())]);
        Place {
            party: self.party(party),
            name: signature.name.clone(),
            lines,
            drawing: drawing(&signature.method).map(|svg| (svg, alt)),
            words,
            declined: matches!(signature.method, Method::ChoseNot { .. }),
            signed: true,
        }
    }
}
