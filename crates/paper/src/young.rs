//! The young person's own copy: their words first, then each rule with its reason and when it loosens, what the adults promise, and
//! whom to ring where something is not fair. The same in large print.

use domain::choices::Answer;
use domain::order::Order;
use domain::rule::Rule;
use domain::sheets::{SheetName, rule as questions};
use domain::week::today;
use serde::Serialize;
use words::{FluentValue, key};

use crate::block::{Block, Section};
use crate::builder::{Bubble, Pair, PaperBuilder};
use crate::document::Document;
use crate::house::House;
use crate::said;
use crate::week::{Weeks, weeks};

/// What the template prints.
#[derive(Serialize)]
pub struct YoungCopy {
    #[serde(flatten)]
    house: House,
    /// Whether it is the one in large print.
    large: bool,
    lead: String,
    quote: String,
    words_title: String,
    words: Vec<Pair>,
    week_title: String,
    weeks: Option<Weeks>,
    always_title: String,
    always: Vec<String>,
    rules_title: String,
    rules: Vec<YoungRule>,
    decision: Bubble,
    sections: Vec<Section>,
}

/// A rule as it is told to the one it is about.
#[derive(Serialize)]
pub struct YoungRule {
    /// Which one, and what that kind means for them.
    pub heading: String,
    /// What gives it force, in their words.
    pub kind: String,
    /// What was agreed.
    pub sentence: String,
    /// Why, when, what stays, and when it loosens.
    pub pairs: Vec<Pair>,
    /// What they said.
    pub view: Bubble,
    /// What the adults said back.
    pub reply: Option<Bubble>,
    /// What the council said, where it was asked or has words.
    pub council: String,
}

impl PaperBuilder<'_> {
    /// Puts the young person's copy together, or the one in large print.
    pub fn young(&self, document: Document) -> YoungCopy {
        let (voice, at) = (self.voice, self.paper.life.at());
        YoungCopy {
            house: self.house(document, at, self.foot()),
            large: document == Document::LargePrint,
            lead: voice.say("young-lead"),
            quote: self.would_lose(),
            words_title: voice.say("young-words"),
            words: self.said(&said::ALL),
            week_title: voice.say("paper-week"),
            weeks: weeks(&self.text.week().on(today(at)), voice),
            always_title: voice.say("young-stays"),
            always: self.always(),
            rules_title: voice.say("paper-rules"),
            rules: self.counting().map(|(rule, number)| self.young_rule(number, rule)).collect(),
            decision: self.young_decision(),
            sections: self.young_sections(),
        }
    }

    /// The rules that count on the day of the record, with their numbers.
    pub fn counting(&self) -> impl Iterator<Item = (&Rule, usize)> {
        let day = today(self.paper.life.at());
        self.text.rules().iter().zip(1..).filter(move |(rule, _)| rule.counts_on(day))
    }

    /// What courts and the police have said to them and no rule repeats, with the last day of it.
    pub fn ordered(&self) -> Vec<String> {
        let (voice, day) = (self.voice, today(self.paper.life.at()));
        let is_rule = |order: &Order<'_>| self.text.rules().iter().any(|rule| rule.terms.sentence == order.sentence());
        let orders = self.text.orders().filter(|order| order.counts_on(day) && !is_rule(order));
        let ends = |order: &Order<'_>| {
            order.last_day().map(|last| voice.labelled(&voice.say("turn-until"), &voice.date(last)))
        };
        orders
            .map(|order| voice.sentences([Some(order.sentence().to_owned()), ends(&order)].into_iter().flatten()))
            .collect()
    }

    /// A rule as it is told to the one it is about: what was put to them, and nothing that is said to the authority alone.
    pub fn young_rule(&self, number: usize, rule: &Rule) -> YoungRule {
        let (voice, terms) = (self.voice, &rule.terms);
        YoungRule {
            heading: voice.with("young-rule", &[("number", number.into())]),
            kind: voice.word_in("turn-kind-*", &terms.kind),
            sentence: voice.quote(&terms.sentence),
            pairs: self.young_pairs(rule),
            view: self.young_view(rule),
            reply: rule.reply.as_ref().map(|reply| Bubble {
                who: voice.say("turn-reply"),
                text: reply.decided.clone(),
                because: reply.because.clone(),
            }),
            council: self.young_council(rule),
        }
    }

    fn young_pairs(&self, rule: &Rule) -> Vec<Pair> {
        let (voice, terms) = (self.voice, &rule.terms);
        let windows: Vec<String> = terms.times.iter().map(|window| voice.window(window)).collect();
        let date = |date: Option<_>| date.map(|date| voice.date(date)).unwrap_or_default();
        let pair = |label: &str, text: &str| Pair::new(voice.say(label), text);
        let details = voice.answered(SheetName::Rule, &questions::DETAILS, &rule.answers).into_iter();
        let first = [
            pair("young-why", &terms.because_words),
            pair("turn-times", &windows.join("\n")),
            pair("young-stays", &terms.always_allowed),
        ];
        let last = [
            pair("turn-loosens", &terms.relaxes_when),
            pair("turn-looked-at", &date(terms.review_on)),
            pair("turn-until", &date(terms.ends_on)),
        ];
        let details = details.map(|(label, text)| Pair::new(label, text));
        first.into_iter().chain(details).chain(last).flatten().collect()
    }

    /// What they answered, with their words and what would be fairer.
    fn young_view(&self, rule: &Rule) -> Bubble {
        let (voice, words) = (self.voice, &rule.view.words);
        let text = if rule.view.answer == Answer::NotAsked { words.clone() } else { voice.quote(words) };
        let fairer = voice.quote(rule.answers.get(questions::FAIRER.name));
        let fairer = (!fairer.is_empty()).then(|| voice.with("young-fairer", &[("words", fairer.into())]));
        Bubble { who: voice.word_in("turn-said-*", &rule.view.answer), text, because: fairer.unwrap_or_default() }
    }

    /// What the council said to a rule that it was asked about, or had words for.
    fn young_council(&self, rule: &Rule) -> String {
        let is_asked = rule.terms.kind.needs_consent();
        match self.verdict(rule.id) {
            Some(verdict) if is_asked || !verdict.words().is_empty() => {
                let said = self.voice.say(&key("turn-verdict-*", verdict));
                let said = format!("{said} {}", self.voice.quote(verdict.words()));
                self.voice.with("young-council", &[("said", said.trim_end().into())])
            }
            None if is_asked => self.voice.say("young-council-waits"),
            _ => String::new(),
        }
    }

    /// What the social worker said to all of it.
    pub fn young_decision(&self) -> Bubble {
        let asked = self.text.placement().social_worker();
        let decision = self.paper.life.decision();
        let who = decision.map_or(asked, |decision| decision.by.name());
        let key = match decision {
            Some(decision) if decision.agrees() => "turn-decision-agreed",
            Some(_) => "turn-decision-not-agreed",
            None => "young-not-decided",
        };
        let text = self.voice.with(key, &[("who", who.into())]);
        let comment = decision.map(|decision| self.voice.quote(&decision.comment)).unwrap_or_default();
        Bubble { who: self.voice.with("turn-decision-title", &[("who", who.into())]), text, because: comment }
    }

    fn young_sections(&self) -> Vec<Section> {
        let review = self.voice.with("young-review", &[("date", self.voice.date(self.text.review_on()).into())]);
        let wrong = [Block::Steps { steps: self.steps() }, Block::Facts { pairs: self.whatever_happens() }];
        let promises = Block::List { items: self.voice.promises(self.answers(SheetName::Promises)) };
        let lead = Block::Text { text: self.voice.say("young-unfair-lead") };
        let rights = Block::List { items: self.rights() };
        let help = [lead, Block::Facts { pairs: self.ring() }, Block::Facts { pairs: self.helpers() }, rights];
        let ordered = self.ordered();
        let ordered = (!ordered.is_empty()).then(|| self.section("young-court", [Block::List { items: ordered }]));
        let always = [
            self.section("turn-goes-wrong", wrong),
            self.section("young-promises", [promises, Block::Text { text: review }]),
            self.section("young-unfair", help),
        ];
        ordered.into_iter().chain(always).collect()
    }

    /// What they keep and what never happens, whatever happens.
    pub fn whatever_happens(&self) -> Vec<Pair> {
        let answers = self.answers(SheetName::GoesWrong);
        let told = [
            ("turn-still-has", "still_has"),
            ("turn-never", "never"),
            ("young-meeting", "review_meeting"),
            ("young-danger", "emergency"),
        ];
        told.into_iter().filter_map(|(key, name)| Pair::new(self.voice.say(key), answers.get(name))).collect()
    }

    /// The steps when something goes wrong, with how long each lasts at most.
    pub fn steps(&self) -> Vec<Pair> {
        let answers = self.answers(SheetName::GoesWrong);
        let most = |text: &str, name: &str, key: &str, unit: &'static str| {
            let number = answers.get(name);
            let most = (!number.is_empty()).then(|| self.voice.with(key, &[(unit, FluentValue::try_number(number))]));
            std::iter::once(answers.get(text).to_owned()).chain(most).collect::<Vec<_>>().join("\n")
        };
        let steps = [
            ("paper-step-talk", answers.get("talk").to_owned()),
            ("paper-step-put_right", most("put_right", "put_right_days", "young-days", "days")),
            ("paper-step-extra_help", most("extra_help", "extra_help_weeks", "young-weeks", "weeks")),
            ("paper-step-limit", self.limit(answers)),
        ];
        steps.into_iter().filter_map(|(key, text)| Pair::new(self.voice.say(key), text)).collect()
    }
}
