//! What happens when something goes wrong, what the adults promise, and who helps.

use domain::answers::Answers;
use domain::facts::FACTS;
use domain::sheets::SheetName;
use words::FluentValue;

use crate::block::{Block, Section};
use crate::builder::{Bubble, Pair, PaperBuilder};

impl PaperBuilder<'_> {
    /// The steps when something goes wrong, and what the young person thinks of them.
    pub fn goes_wrong(&self) -> Section {
        let answers = self.answers(SheetName::GoesWrong);
        let steps = [
            ("paper-step-talk", answers.get("talk").to_owned()),
            ("paper-step-put_right", answers.get("put_right").to_owned()),
            ("paper-step-extra_help", answers.get("extra_help").to_owned()),
            ("paper-step-limit", self.limit(answers)),
        ];
        let steps = steps.into_iter().filter_map(|(key, text)| Pair::new(self.voice.say(key), text)).collect();
        let done = ["talk", "put_right", "extra_help", "limit", "limit_hours", "limit_by", "ideas", "trust_steps"];
        let rest = self.pairs(SheetName::GoesWrong, answers, &done);
        let voices = [
            self.their_words("paper-their-ideas", "ideas"),
            self.their_words("paper-their-trust-steps", "trust_steps"),
        ];
        let blocks = [Block::Steps { steps }, Block::Facts { pairs: rest }];
        self.section("paper-goes-wrong", blocks.into_iter().chain(voices.into_iter().flatten()))
    }

    /// The limit, how long it lasts at most, and who decides on it: a line each.
    pub fn limit(&self, answers: &Answers) -> String {
        let [limit, hours, who] = ["limit", "limit_hours", "limit_by"].map(|field| answers.get(field));
        if limit.is_empty() {
            return String::new();
        }
        let most = (!hours.is_empty())
            .then(|| self.voice.with("paper-limit-hours", &[("hours", FluentValue::try_number(hours))]));
        let by = (!who.is_empty()).then(|| self.voice.with("paper-limit-by", &[("who", who.into())]));
        [Some(limit.to_owned()), most, by].into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// Their words under a heading of their own; what staff wrote under the name of the question.
    fn their_words(&self, key: &str, question: &str) -> Option<Block> {
        let (sheet, voiced) = (SheetName::GoesWrong, self.voice.voiced(question, self.answers(SheetName::GoesWrong)));
        let who = if voiced.is_theirs { self.voice.say(key) } else { self.voice.label(sheet, question) };
        let voice = Bubble { who, text: voiced.line(self.voice), because: String::new() };
        (!voiced.is_empty()).then_some(Block::Voice { voice })
    }

    /// What the adults promise.
    pub fn promises(&self) -> Section {
        let items = self.voice.promises(self.answers(SheetName::Promises));
        self.section("paper-promises", [Block::List { items }])
    }

    /// Whom the young person can turn to, and their rights.
    pub fn help(&self) -> Section {
        let rights = Block::List { items: self.rights() };
        let blocks = [self.help_lines(), Block::Facts { pairs: self.helpers() }, rights];
        self.section("paper-help", blocks)
    }

    /// What every young person may do, whatever was agreed.
    pub fn rights(&self) -> Vec<String> {
        let rights = [
            "paper-right-copy",
            "paper-right-change",
            "paper-right-add",
            "paper-right-advocate",
            "paper-right-complain",
        ];
        rights.map(|key| self.voice.say(key)).to_vec()
    }

    /// The lines that anyone may ring, with their numbers.
    pub fn ring(&self) -> Vec<Pair> {
        let nation = self.text.home_settings().nation();
        let lines = nation.into_iter().flat_map(|nation| FACTS.help_lines(nation));
        lines.filter_map(|line| Pair::new(line.name.clone(), line.number.clone())).collect()
    }

    /// The lines that anyone may ring, with where their numbers come from.
    fn help_lines(&self) -> Block {
        let nation = self.text.home_settings().nation();
        let lines = nation.into_iter().flat_map(|nation| FACTS.help_lines(nation));
        let rows = lines.map(|line| {
            let date = self.voice.date(line.checked);
            let args = [("source", line.source.as_str().into()), ("date", date.into())];
            vec![line.name.clone(), line.number.clone(), self.voice.with("paper-checked", &args)]
        });
        let head = ["paper-help-name", "paper-help-number", "paper-help-source"];
        self.table(head, rows.collect(), [2, 2, 5])
    }

    /// The people who help this young person, and the home's own numbers.
    pub fn helpers(&self) -> Vec<Pair> {
        let people =
            ["trusted_adults", "would_tell", "advocate", "social_worker", "social_worker_phone", "reviewing_officer"];
        let mut pairs = self.pairs_of(SheetName::YoungPerson, &people);
        pairs.extend(self.pairs_of(SheetName::Home, &["night_number", "private_phone", "advocacy"]));
        pairs.into_iter().map(Pair::plain).collect()
    }

    /// The answers to these questions of a sheet with one row.
    fn pairs_of(&self, sheet: SheetName, names: &[&str]) -> Vec<Pair> {
        let all = sheet.sheet().fields().map(|field| field.name);
        let skip: Vec<&str> = all.filter(|name| !names.contains(name)).collect();
        self.pairs(sheet, self.answers(sheet), &skip)
    }
}
