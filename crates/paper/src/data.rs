//! What the template prints: finished words, in the order of the page.

use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::RowId;
use domain::canonical::Hash;
use domain::decision::Verdict;
use domain::rule::{Answer, Rule, RuleKind};
use domain::sheets::SheetName;
use domain::signature::Party;
use domain::word::Word;
use serde::Serialize;

use crate::Paper;
use crate::say::Say;
use crate::sections::{self, Section};
use crate::state;
use crate::week::{Weeks, weeks};

/// The whole paper.
#[derive(Serialize)]
pub struct Page {
    title: String,
    /// The title and what the paper is, as a viewer shows them outside the page.
    name: String,
    about: String,
    /// The date of the record.
    #[serde(skip)]
    pub at: DateTime<Utc>,
    date: [i32; 6],
    head: String,
    state: Tag,
    lead: Vec<String>,
    summary: String,
    notice: Option<Note>,
    good: Good,
    week_title: String,
    weeks: Option<Weeks>,
    always: Vec<String>,
    always_title: String,
    rules_title: String,
    rules: Vec<RuleCard>,
    sections: Vec<Section>,
    foot: String,
    words_code: String,
    page_of: String,
    record: String,
}

/// A word in a coloured pill; the colour repeats what the word says.
#[derive(Serialize)]
pub struct Tag {
    /// The word.
    pub words: String,
    /// The colour.
    pub tone: &'static str,
}

/// A short statement that must be seen.
#[derive(Serialize)]
pub struct Note {
    /// What it says.
    pub words: String,
    /// The colour.
    pub tone: &'static str,
}

/// A label and what stands beside it.
#[derive(Serialize)]
pub struct Pair {
    /// The label.
    pub label: String,
    /// The text.
    pub text: String,
    /// Whether it is the young person's voice.
    pub theirs: bool,
    /// Other places of the paper: the words and the label.
    pub links: Vec<(String, String)>,
}

impl Pair {
    /// A label and a text; `None` where the text is empty.
    pub fn new(label: String, text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        (!text.is_empty()).then(|| Self { label, text, theirs: false, links: vec![] })
    }
}

/// Somebody's words.
#[derive(Serialize)]
pub struct Bubble {
    /// Who speaks.
    pub who: String,
    /// What they say; may be empty where `who` says it all.
    pub text: String,
    /// Why, in the adults' reply.
    pub because: String,
}

#[derive(Serialize)]
struct Good {
    title: String,
    quote: String,
    pairs: Vec<Pair>,
}

#[derive(Serialize)]
struct RuleCard {
    heading: String,
    tag: Tag,
    meaning: String,
    sentence: String,
    pairs: Vec<Pair>,
    view: Bubble,
    reply: Option<Bubble>,
    notes: Vec<Note>,
}

/// The paper and what is known of it, while its parts are put together.
pub struct Maker<'a> {
    /// What the paper is made from.
    pub paper: &'a Paper<'a>,
    /// The words.
    pub say: Say<'a>,
}

/// Puts the paper together.
pub fn page(paper: &Paper) -> Page {
    let say = Say { words: paper.words, name: paper.text.young_person(), home: paper.text.home() };
    Maker { paper, say }.page()
}

impl Maker<'_> {
    fn page(&self) -> Page {
        let say = self.say;
        let (at, state, tone) = (self.paper.life.at(), state::word(self.paper.life), state::tone(self.paper.life));
        let parts = [at.month(), at.day(), at.hour(), at.minute(), at.second()];
        let mut date = [at.year(); 6];
        date[1..].copy_from_slice(&parts.map(|part| i32::try_from(part).unwrap_or_default()));
        Page {
            title: say.word("title"),
            name: plain(&say.word("title")),
            about: plain(&say.word("about")),
            at,
            date,
            head: say.word("head"),
            state: Tag { words: say.word(&format!("state-{state}")), tone },
            lead: self.lead(),
            summary: self.text(SheetName::Start, "summary"),
            notice: self.notice(),
            good: self.good(),
            week_title: say.word("week"),
            weeks: weeks(&self.paper.text.week(), say),
            always: self.always(),
            always_title: say.word("week-always"),
            rules_title: say.word("rules"),
            rules: self.paper.text.rules().iter().enumerate().map(|(at, rule)| self.rule(at + 1, rule)).collect(),
            sections: sections::sections(self),
            foot: self.foot(),
            words_code: say.with("fingerprint-short", &[("hash", self.paper.text.hash().short())]),
            page_of: say.with("page-of", &[("page", "{p}"), ("pages", "{q}")]),
            record: say.word("record"),
        }
    }

    /// One answer of a sheet with one row, as typed.
    pub fn text(&self, sheet: SheetName, field: &str) -> String {
        self.paper.text.answers(sheet).get(field).to_owned()
    }

    /// The number of the revision.
    pub fn number(&self) -> String {
        self.paper.text.number().to_string()
    }

    fn lead(&self) -> Vec<String> {
        let say = self.say;
        let talks = |held: &str| {
            let talks = self.paper.text.parts(SheetName::Talk).iter().filter(|talk| talk.answers.get("held") == held);
            let mut dates: Vec<_> = talks.filter_map(|talk| talk.answers.date("on")?.ok()).collect();
            dates.sort_unstable();
            dates.dedup();
            say.dates(&dates)
        };
        let (held, declined) = (talks("held"), talks("declined"));
        let drawn_up = match (held.as_str(), declined.as_str()) {
            ("", offered) => say.with("offered", &[("dates", offered)]),
            (dates, _) => say.with("drawn-up", &[("dates", dates)]),
        };
        let review = say.with("review", &[("date", &say.date(self.paper.text.review_on()))]);
        vec![format!("{drawn_up} {}", self.agreed()), review]
    }

    fn agreed(&self) -> String {
        let worker = self.text(SheetName::YoungPerson, "social_worker");
        let authority = self.text(SheetName::YoungPerson, "placing_authority");
        match self.paper.life.decision() {
            Some(decision) => {
                let key = if decision.agrees() { "agreed-with" } else { "not-agreed-with" };
                let date = self.say.date(domain::week::today(decision.by.at));
                let arguments = [("worker", decision.by.name()), ("authority", &decision.authority), ("date", &date)];
                self.say.with(key, &arguments)
            }
            None => self.say.with("not-decided", &[("worker", &worker), ("authority", &authority)]),
        }
    }

    /// What a reader must know of a paper that does not count, or not any more.
    fn notice(&self) -> Option<Note> {
        let (state, tone) = (state::word(self.paper.life), state::tone(self.paper.life));
        let starts = self.paper.text.starts_on().map(|date| self.say.date(date));
        let key = match (state, &starts) {
            ("in_force", _) => return None,
            ("signed", None) => "notice-to_sign".to_owned(),
            _ => format!("notice-{state}"),
        };
        let words = self.say.with(&key, &[("number", &self.number()), ("date", starts.as_deref().unwrap_or_default())]);
        Some(Note { words, tone })
    }

    fn good(&self) -> Good {
        let answers = self.paper.text.answers(SheetName::Good);
        let pairs = self.pairs(SheetName::Good, &answers, &["would_lose"]);
        let plain = |pair: Pair| Pair { theirs: false, ..pair };
        Good {
            title: self.say.word("good"),
            quote: self.say.quote(answers.get("would_lose")),
            pairs: pairs.into_iter().map(plain).collect(),
        }
    }

    fn always(&self) -> Vec<String> {
        let timed = self.paper.text.rules().iter().filter(|rule| rule.terms.meaning.is_some());
        timed.map(|rule| rule.terms.always_allowed.clone()).filter(|text| !text.is_empty()).collect()
    }

    fn rule(&self, number: usize, rule: &Rule) -> RuleCard {
        let (say, terms) = (self.say, &rule.terms);
        let heading = say.option(SheetName::Rule, "heading", terms.heading.word());
        let kind = terms.kind.word();
        RuleCard {
            heading: say.with("rule-heading", &[("number", &number.to_string()), ("heading", &heading)]),
            tag: Tag { words: say.word(&format!("kind-{kind}")), tone: tone(terms.kind) },
            meaning: say.word(&format!("meaning-{kind}")),
            sentence: say.quote(&terms.sentence),
            pairs: self.rule_pairs(rule),
            view: self.view(rule),
            reply: rule.reply.as_ref().map(|reply| Bubble {
                who: say.word("reply"),
                text: reply.decided.clone(),
                because: if reply.because.is_empty() {
                    String::new()
                } else {
                    say.with("reply-because", &[("text", &reply.because)])
                },
            }),
            notes: self.rule_notes(rule),
        }
    }

    fn rule_pairs(&self, rule: &Rule) -> Vec<Pair> {
        let (say, terms) = (self.say, &rule.terms);
        let windows: Vec<String> = terms.times.iter().map(|window| say.window(window)).collect();
        let date = |date: Option<_>| date.map(|date| say.date(date)).unwrap_or_default();
        let because = Pair {
            label: say.word("because"),
            text: terms.because_words.clone(),
            theirs: false,
            links: self.risk_links(rule),
        };
        let pair = |label: &str, text: &str| Pair::new(say.word(label), text);
        [
            pair("when", &windows.join("\n")),
            Some(because),
            pair("necessary", &terms.necessary),
            pair("less-limiting", &terms.less_limiting),
            pair("started", &terms.started_at),
            pair("told", &terms.told_authority),
            pair("always", &terms.always_allowed),
            pair("loosens", &terms.relaxes_when),
            pair("looked-at", &date(terms.review_on)),
            pair("ends", &date(terms.ends_on)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn risk_links(&self, rule: &Rule) -> Vec<(String, String)> {
        let risks = rule.terms.because.iter().filter_map(|id| self.paper.text.risk(*id));
        risks
            .map(|risk| {
                let number = risk.number.to_string();
                (self.say.with("risk-link", &[("number", &number)]), format!("risk-{number}"))
            })
            .collect()
    }

    fn view(&self, rule: &Rule) -> Bubble {
        let key = format!("answer-{}", rule.view.answer.word());
        let words = &rule.view.words;
        let text = if rule.view.answer == Answer::NotAsked { words.clone() } else { self.say.quote(words) };
        Bubble { who: self.say.word(&key), text, because: String::new() }
    }

    fn rule_notes(&self, rule: &Rule) -> Vec<Note> {
        let mut notes = Vec::new();
        let verdict = self.verdict(rule.id);
        if let (Some(decision), Some(verdict)) = (self.paper.life.decision(), verdict)
            && !verdict.words().is_empty()
        {
            let key = format!("verdict-said-{}", verdict.word());
            let words = self.say.with(&key, &[("worker", decision.by.name()), ("words", verdict.words())]);
            notes.push(Note { words, tone: if verdict.agrees() { "pine" } else { "rose" } });
        }
        if rule.terms.kind.needs_consent() {
            notes.push(Note { words: self.consent(rule), tone: tone(rule.terms.kind) });
        }
        notes
    }

    fn consent(&self, rule: &Rule) -> String {
        let hash = self.consented(rule);
        match (self.paper.life.decision(), self.verdict(rule.id)) {
            (Some(decision), Some(verdict)) if verdict.agrees() => {
                let date = self.say.instant(decision.by.at);
                let arguments = [
                    ("authority", decision.authority.as_str()),
                    ("name", decision.by.name()),
                    ("date", &date),
                    ("hash", hash.short()),
                ];
                self.say.with("consent", &arguments)
            }
            (Some(_), _) => self.say.word("consent-refused"),
            (None, _) => {
                let authority = self.text(SheetName::YoungPerson, "placing_authority");
                self.say.with("consent-open", &[("authority", &authority), ("hash", hash.short())])
            }
        }
    }

    fn foot(&self) -> String {
        let say = self.say;
        let state = match self.paper.life.from() {
            Some(from) => say.with("foot-from", &[("date", &say.date(from))]),
            None => say.word(&format!("state-{}", state::word(self.paper.life))),
        };
        let replaces = self.paper.replaces.map(|number| say.with("foot-replaces", &[("number", &number.to_string())]));
        let version = say.with("version", &[("number", &self.number())]);
        let parts = [say.name.to_owned(), say.home.to_owned(), version, state].into_iter().chain(replaces);
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// What the social worker said to one rule.
    pub fn verdict(&self, rule: RowId) -> Option<&Verdict> {
        self.paper.life.decision()?.verdicts.get(&rule)
    }

    /// The hash that a consent to a rule is given to: the one that was kept when the revision was sent.
    pub fn consented<'r>(&'r self, rule: &'r Rule) -> &'r Hash {
        self.paper.life.sent().rule(rule.id).map_or(&rule.terms_hash, |key| &key.terms)
    }

    /// Everything answered in one row, with the labels of its questions.
    pub fn pairs(&self, sheet: SheetName, answers: &domain::answers::Answers, skip: &[&str]) -> Vec<Pair> {
        let fields = sheet.sheet().fields().filter(|field| !skip.contains(&field.name));
        fields
            .filter_map(|field| {
                let text = self.say.answer(sheet, field, answers)?;
                let words = matches!(field.kind, domain::answers::Kind::Paragraph(_));
                let label = self.say.label(sheet, field.name);
                Some(Pair { label, text, theirs: field.theirs && words, links: vec![] })
            })
            .collect()
    }

    /// The name of a party, as printed beside their signature.
    pub fn party(&self, party: Party) -> String {
        self.say.word(&format!("party-{}", party.word()))
    }
}

/// Without the isolating characters of the message files: a viewer's window does not know them.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The colour of a kind of rule.
fn tone(kind: RuleKind) -> &'static str {
    match kind {
        RuleKind::Boundary | RuleKind::Promise => "pine",
        RuleKind::Restriction => "gold",
        RuleKind::Emergency | RuleKind::CourtOrder => "rose",
        RuleKind::LegalLimit => "apricot",
        RuleKind::HomePolicy => "grey",
    }
}
