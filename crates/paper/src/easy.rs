//! The easy-read copy: one idea a line, and a symbol beside it. The symbols repeat what the words say, so a voice that reads the paper
//! aloud passes over them.

use domain::choices::{Heading, RuleKind};
use domain::rule::{Rule, Terms};
use domain::sheets::SheetName;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;
use words::bare;

use crate::builder::{Bubble, Pair, PaperBuilder};
use crate::document::Document;
use crate::house::House;
use crate::said;

/// What the template prints.
#[derive(Serialize)]
pub struct EasyCopy {
    #[serde(flatten)]
    house: House,
    parts: Vec<Part>,
}

/// Some lines under a heading.
#[derive(Serialize)]
struct Part {
    title: String,
    /// Whether it is the young person's own words.
    theirs: bool,
    lines: Vec<Line>,
}

/// One idea.
#[derive(Clone, Serialize)]
struct Line {
    symbol: Symbol,
    /// What the first line of several is about; may be empty.
    label: String,
    text: String,
    /// Whether it is the rule itself, which is larger.
    strong: bool,
    /// Whether it begins something: what follows of the same stays with it, where another language stands beside.
    begins: bool,
}

/// The symbols that `symbols.typ` draws.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum Symbol {
    Phone,
    Clock,
    Moon,
    Talk,
    Game,
    Money,
    Person,
    Shield,
    Star,
    Door,
}

impl Symbol {
    /// The symbol of what a rule is about.
    const fn of(terms: &Terms) -> Self {
        match (terms.kind, terms.heading) {
            (RuleKind::Promise, _) | (_, Heading::Learning) => Self::Star,
            (_, Heading::Time) => Self::Moon,
            (_, Heading::Sites) => Self::Game,
            (_, Heading::Ai) => Self::Phone,
            (_, Heading::ShowUs | Heading::People) => Self::Person,
            (_, Heading::Behaviour | Heading::TellUs | Heading::AskFirst) => Self::Talk,
            (_, Heading::Sharing) => Self::Shield,
            (_, Heading::Place) => Self::Door,
            (_, Heading::Spending) => Self::Money,
        }
    }
}

impl PaperBuilder<'_> {
    /// Puts the easy-read copy together.
    pub fn easy(&self) -> EasyCopy {
        let rules = self.counting().map(|(rule, number)| self.easy_rule(number, rule));
        let ordered = self.ordered();
        let ordered = ordered.iter().flat_map(|order| lines(Symbol::Shield, "", order)).collect();
        let ordered = self.part("young-court", false, ordered);
        let parts = self.easy_words().into_iter().chain(rules).chain([ordered]).chain(self.easy_end());
        EasyCopy {
            house: self.house(Document::EasyRead, self.paper.life.at(), self.foot()),
            parts: parts.filter(|part| !part.lines.is_empty()).collect(),
        }
    }

    /// What the paper is, then what they said of themselves.
    fn easy_words(&self) -> Vec<Part> {
        let about = self.part("easy-about", false, lines(Symbol::Star, "", &self.voice.say("easy-lead")));
        let mut words = lines(Symbol::Talk, "", &self.would_lose());
        for pair in self.said(&said::ALL) {
            words.extend(lines(Symbol::Talk, &pair.label, &pair.text));
        }
        vec![about, self.part("young-words", true, words)]
    }

    fn easy_rule(&self, number: usize, rule: &Rule) -> Part {
        let told = self.young_rule(number, rule);
        let strong = |line: Line| Line { strong: true, ..line };
        let mut all: Vec<Line> = lines(Symbol::of(&rule.terms), "", &told.sentence).into_iter().map(strong).collect();
        all.extend(lines(Symbol::Shield, "", &told.kind));
        for (symbol, pair) in told.pairs.iter().map(|pair| (self.symbol_of(&pair.label), pair)) {
            all.extend(lines(symbol, &pair.label, &pair.text));
        }
        all.extend(spoken(Symbol::Talk, &told.view));
        all.extend(told.reply.iter().flat_map(|reply| spoken(Symbol::Person, reply)));
        all.extend(lines(Symbol::Shield, "", &told.council));
        Part { title: told.heading, theirs: false, lines: all }
    }

    /// The symbol beside what is said of a rule.
    fn symbol_of(&self, label: &str) -> Symbol {
        let of = [
            ("turn-times", Symbol::Clock),
            ("turn-looked-at", Symbol::Clock),
            ("turn-until", Symbol::Clock),
            ("turn-loosens", Symbol::Door),
            ("young-stays", Symbol::Star),
        ];
        let found = of.into_iter().find(|(key, _)| self.voice.say(key) == label);
        found.map_or(Symbol::Shield, |(_, symbol)| symbol)
    }

    /// What happens when something goes wrong, what the adults promise, and whom to ring.
    fn easy_end(&self) -> Vec<Part> {
        let labelled = |symbol, pairs: Vec<Pair>| {
            pairs.iter().flat_map(|pair| lines(symbol, &pair.label, &pair.text)).collect::<Vec<_>>()
        };
        let wrong = [labelled(Symbol::Talk, self.steps()), labelled(Symbol::Star, self.whatever_happens())].concat();
        let promises = self.voice.promises(self.answers(SheetName::Promises));
        let review = self.voice.with("young-review", &[("date", self.voice.date(self.text.review_on()).into())]);
        let promises = promises.iter().flat_map(|promise| lines(Symbol::Star, "", promise));
        let promises = promises.chain(lines(Symbol::Clock, "", &review)).collect();
        let unfair = lines(Symbol::Talk, "", &self.voice.say("young-unfair-lead"));
        let help = [unfair, labelled(Symbol::Phone, self.ring()), labelled(Symbol::Person, self.helpers())].concat();
        let rights = self.rights();
        let rights = rights.iter().flat_map(|right| lines(Symbol::Shield, "", right)).collect();
        let said = spoken(Symbol::Person, &self.young_decision());
        vec![
            self.part("turn-goes-wrong", false, wrong),
            self.part("young-promises", false, promises),
            self.part("young-council-said", false, said),
            self.part("young-unfair", false, help),
            self.part("easy-rights", false, rights),
        ]
    }

    fn part(&self, key: &str, theirs: bool, lines: Vec<Line>) -> Part {
        Part { title: self.voice.say(key), theirs, lines }
    }
}

/// Somebody's words: who speaks, then one idea a line.
fn spoken(symbol: Symbol, bubble: &Bubble) -> Vec<Line> {
    let text = [bubble.text.as_str(), &bubble.because].join("\n");
    match lines(symbol, &bubble.who, &text) {
        none if none.is_empty() => lines(symbol, "", &bubble.who),
        lines => lines,
    }
}

/// A text as one line for each of its sentences, under a label. No character is left out but the blanks between sentences, and what isolates a
/// text that is cut in two: a line that was never closed would be read from the other side.
fn lines(symbol: Symbol, label: &str, text: &str) -> Vec<Line> {
    let text = &bare(text);
    let sentences = text.lines().flat_map(UnicodeSegmentation::split_sentence_bounds);
    let sentences = sentences.map(str::trim).filter(|sentence| !sentence.is_empty());
    let line = |(at, text): (usize, &str)| {
        let label = if at == 0 { label } else { "" };
        Line { symbol, label: label.into(), text: text.into(), strong: false, begins: at == 0 }
    };
    sentences.enumerate().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{Symbol, lines};

    #[test]
    fn one_idea_a_line_and_no_word_lost() {
        let text = "My phone is in the safe. It comes back at 07:00! K.P. may not write to me.\n👍 ok";
        let told: Vec<String> = lines(Symbol::Phone, "Why", text).into_iter().map(|line| line.text).collect();
        assert_eq!(told[..2], ["My phone is in the safe.", "It comes back at 07:00!"]);
        assert_eq!(told.concat().replace(' ', ""), text.replace([' ', '\n'], ""));
    }

    #[test]
    fn only_the_first_line_has_the_label() {
        let labels: Vec<String> = lines(Symbol::Clock, "When", "A. B.").into_iter().map(|line| line.label).collect();
        assert_eq!(labels, ["When", ""]);
    }
}
