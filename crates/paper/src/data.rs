//! What the template prints: finished words, in the order of the page.

use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::RowId;
use domain::canonical::Hash;
use domain::choices::{Answer, RuleKind};
use domain::decision::Verdict;
use domain::rule::Rule;
use domain::sheets::SheetName;
use domain::signature::Party;
use domain::word::Word;
use serde::Serialize;
use words::{Voice, key};

use crate::Paper;
use crate::sections::{self, Section};
use crate::state::State;
use crate::week::{Weeks, weeks};

/// The whole paper.
#[derive(Serialize)]
pub struct Page {
    /// The language and the country whose way of writing it is.
    lang: &'static str,
    region: &'static str,
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
pub struct PaperBuilder<'a> {
    /// What the paper is made from.
    pub paper: &'a Paper<'a>,
    /// The voice it speaks in.
    pub voice: &'a Voice,
}

/// Puts the paper together.
pub fn page(paper: &Paper) -> Page {
    PaperBuilder { paper, voice: paper.voice }.page()
}

impl PaperBuilder<'_> {
    fn page(&self) -> Page {
        let voice = self.voice;
        let (at, state) = (self.paper.life.at(), self.state());
        let parts = [at.month(), at.day(), at.hour(), at.minute(), at.second()];
        let mut date = [at.year(); 6];
        date[1..].copy_from_slice(&parts.map(|part| i32::try_from(part).unwrap_or_default()));
        let (lang, region) = voice.language.tag().split_once('-').unwrap_or((voice.language.tag(), "GB"));
        Page {
            lang,
            region,
            title: voice.say("paper-title"),
            name: voice.plain("paper-title", &[]),
            about: voice.plain("paper-about", &[]),
            at,
            date,
            head: voice.say("paper-head"),
            state: Tag { words: voice.say(state.key()), tone: state.tone() },
            lead: self.lead(),
            summary: self.text(SheetName::Start, "summary"),
            notice: self.notice(),
            good: self.good(),
            week_title: voice.say("paper-week"),
            weeks: weeks(&self.paper.text.week(), voice),
            always: self.always(),
            always_title: voice.say("paper-week-always"),
            rules_title: voice.say("paper-rules"),
            rules: self.paper.text.rules().iter().enumerate().map(|(at, rule)| self.rule(at + 1, rule)).collect(),
            sections: sections::sections(self),
            foot: self.foot(),
            words_code: voice.with("paper-fingerprint-short", &[("hash", self.paper.text.hash().short().into())]),
            page_of: voice.plain("paper-page-of", &[("page", "{p}".into()), ("pages", "{q}".into())]),
            record: voice.say("paper-record"),
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
        let voice = self.voice;
        let talks = |held: &str| {
            let talks = self.paper.text.parts(SheetName::Talk).iter().filter(|talk| talk.answers.get("held") == held);
            let mut dates: Vec<_> = talks.filter_map(|talk| talk.answers.date("on")?.ok()).collect();
            dates.sort_unstable();
            dates.dedup();
            voice.dates(&dates)
        };
        let (held, declined) = (talks("held"), talks("declined"));
        let drawn_up = match (held.as_str(), declined.as_str()) {
            ("", offered) => voice.with("paper-offered", &[("dates", offered.into())]),
            (dates, _) => voice.with("paper-drawn-up", &[("dates", dates.into())]),
        };
        let review = voice.with("paper-review", &[("date", voice.date(self.paper.text.review_on()).into())]);
        vec![format!("{drawn_up} {}", self.agreed()), review]
    }

    fn agreed(&self) -> String {
        let worker = self.text(SheetName::YoungPerson, "social_worker");
        let authority = self.text(SheetName::YoungPerson, "placing_authority");
        match self.paper.life.decision() {
            Some(decision) => {
                let key = if decision.agrees() { "paper-agreed-with" } else { "paper-not-agreed-with" };
                let date = self.voice.date(domain::week::today(decision.by.at));
                let (worker, authority) = (decision.by.name(), decision.authority.as_str());
                let args = [("worker", worker.into()), ("authority", authority.into()), ("date", date.into())];
                self.voice.with(key, &args)
            }
            None => self.voice.with("paper-not-decided", &[("worker", worker.into()), ("authority", authority.into())]),
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
        let pairs = self.pairs(SheetName::Good, answers, &["would_lose"]);
        let plain = |pair: Pair| Pair { theirs: false, ..pair };
        Good {
            title: self.voice.say("paper-good"),
            quote: self.voice.quote(answers.get("would_lose")),
            pairs: pairs.into_iter().map(plain).collect(),
        }
    }

    fn always(&self) -> Vec<String> {
        let timed = self.paper.text.rules().iter().filter(|rule| rule.terms.meaning.is_some());
        timed.map(|rule| rule.terms.always_allowed.clone()).filter(|text| !text.is_empty()).collect()
    }

    fn rule(&self, number: usize, rule: &Rule) -> RuleCard {
        let (voice, terms) = (self.voice, &rule.terms);
        let heading = voice.option(SheetName::Rule, "heading", terms.heading.word());
        RuleCard {
            heading: voice.with("paper-rule-heading", &[("number", number.into()), ("heading", heading.into())]),
            tag: Tag { words: voice.word_in("paper-kind-*", &terms.kind), tone: tone(terms.kind) },
            meaning: voice.word_in("paper-meaning-*", &terms.kind),
            sentence: voice.quote(&terms.sentence),
            pairs: self.rule_pairs(rule),
            view: self.view(rule),
            reply: rule.reply.as_ref().map(|reply| Bubble {
                who: voice.say("paper-reply"),
                text: reply.decided.clone(),
                because: if reply.because.is_empty() {
                    String::new()
                } else {
                    voice.with("paper-reply-because", &[("text", reply.because.as_str().into())])
                },
            }),
            notes: self.rule_notes(rule),
        }
    }

    fn rule_pairs(&self, rule: &Rule) -> Vec<Pair> {
        let (voice, terms) = (self.voice, &rule.terms);
        let windows: Vec<String> = terms.times.iter().map(|window| voice.window(window)).collect();
        let date = |date: Option<_>| date.map(|date| voice.date(date)).unwrap_or_default();
        let because = Pair {
            label: voice.say("paper-because"),
            text: terms.because_words.clone(),
            theirs: false,
            links: self.risk_links(rule),
        };
        let pair = |label: &str, text: &str| Pair::new(voice.say(label), text);
        [
            pair("paper-when", &windows.join("\n")),
            Some(because),
            pair("paper-necessary", &terms.necessary),
            pair("paper-less-limiting", &terms.less_limiting),
            pair("paper-started", &terms.started_at),
            pair("paper-told", &terms.told_authority),
            pair("paper-always", &terms.always_allowed),
            pair("paper-loosens", &terms.relaxes_when),
            pair("paper-looked-at", &date(terms.review_on)),
            pair("paper-ends", &date(terms.ends_on)),
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
                (self.voice.with("paper-risk-link", &[("number", risk.number.into())]), format!("risk-{number}"))
            })
            .collect()
    }

    fn view(&self, rule: &Rule) -> Bubble {
        let words = &rule.view.words;
        let text = if rule.view.answer == Answer::NotAsked { words.clone() } else { self.voice.quote(words) };
        Bubble { who: self.voice.word_in("paper-answer-*", &rule.view.answer), text, because: String::new() }
    }

    fn rule_notes(&self, rule: &Rule) -> Vec<Note> {
        let mut notes = Vec::new();
        let verdict = self.verdict(rule.id);
        if let (Some(decision), Some(verdict)) = (self.paper.life.decision(), verdict)
            && !verdict.words().is_empty()
        {
            let args = [("worker", decision.by.name().into()), ("words", verdict.words().into())];
            let words = self.voice.with(&key("paper-verdict-said-*", verdict), &args);
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
                let date = self.voice.moment(decision.by.at);
                let args = [
                    ("authority", decision.authority.as_str().into()),
                    ("name", decision.by.name().into()),
                    ("date", date.into()),
                    ("hash", hash.short().into()),
                ];
                self.voice.with("paper-consent", &args)
            }
            (Some(_), _) => self.voice.say("paper-consent-refused"),
            (None, _) => {
                let authority = self.text(SheetName::YoungPerson, "placing_authority");
                self.voice.with("paper-consent-open", &[("authority", authority.into()), ("hash", hash.short().into())])
            }
        }
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
        let parts = [voice.young_person.clone(), voice.home.clone(), version, state].into_iter().chain(replaces);
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// How far the revision has come.
    pub fn state(&self) -> State {
        State::of(self.paper.life)
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
                let text = self.voice.answer(sheet, field, answers)?;
                let words = matches!(field.kind, domain::questions::Kind::Paragraph(_));
                let label = self.voice.label(sheet, field.name);
                Some(Pair { label, text, theirs: field.theirs && words, links: vec![] })
            })
            .collect()
    }

    /// The name of a party, as printed beside their signature.
    pub fn party(&self, party: Party) -> String {
        self.voice.word_in("paper-party-*", &party)
    }
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
