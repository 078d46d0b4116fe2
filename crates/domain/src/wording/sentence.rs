//! English sentences as far as the lists of `wording.json` need them read: words in clauses, and what is said of them.

use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::text;

/// Words that stand beside one another, each as it is compared. A word that ends in `*` stands for all that begin like it.
type Phrase = Vec<String>;

/// Phrases that are looked for together, by their first words: a page looks at each word of a plan for hundreds of them.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct Phrases {
    by_first_word: FxHashMap<String, Vec<Phrase>>,
    /// Those whose first word ends in `*`.
    by_first_letters: Vec<Phrase>,
}

impl From<Vec<String>> for Phrases {
    fn from(all: Vec<String>) -> Self {
        let mut phrases = Self::default();
        for phrase in all {
            let words: Phrase = phrase.split(' ').map(str::to_owned).collect();
            match words.first() {
                Some(first) if !first.ends_with('*') => {
                    phrases.by_first_word.entry(first.clone()).or_default().push(words);
                }
                _ => phrases.by_first_letters.push(words),
            }
        }
        phrases
    }
}

impl Phrases {
    /// Each phrase as it stands in a [`spaced`] text, as far as its letters are known.
    pub fn patterns(&self) -> impl Iterator<Item = String> {
        let all = self.by_first_word.values().flatten().chain(&self.by_first_letters);
        all.map(|phrase| {
            let whole = format!(" {} ", phrase.join(" "));
            whole.split('*').next().unwrap_or_default().to_owned()
        })
    }

    /// How many words the longest of these phrases takes that begins here.
    pub fn length(&self, words: &[String]) -> Option<usize> {
        let here = self.by_first_word.get(words.first()?).into_iter().flatten();
        let begin = |phrase: &&Phrase| words.len() >= phrase.len() && phrase.iter().zip(words).all(fits);
        here.chain(&self.by_first_letters).filter(begin).map(Vec::len).max()
    }

    /// Whether one of these phrases stands among these words.
    pub fn any(&self, words: &[String]) -> bool {
        (0..words.len()).any(|at| self.length(&words[at..]).is_some())
    }

    /// These words without those of the phrases among them.
    pub fn cut_from(&self, words: &[String]) -> Vec<String> {
        let (mut rest, mut at) = (Vec::new(), 0);
        while let Some(word) = words.get(at) {
            let length = self.length(&words[at..]);
            if length.is_none() {
                rest.push(word.clone());
            }
            at += length.unwrap_or(1);
        }
        rest
    }

    /// Whether this word alone is one of these phrases.
    pub fn has(&self, word: &String) -> bool {
        self.length(std::slice::from_ref(word)).is_some()
    }
}

fn fits((pattern, word): (&String, &String)) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => pattern == word,
    }
}

/// A part of a sentence that is said in one breath: its words, comma by comma.
#[derive(Debug, Default)]
pub struct Clause(Vec<Vec<String>>);

/// What sentences turn on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked")]
    _checked: chrono::NaiveDate,
    /// Words that deny the verb after them.
    denials: Phrases,
    /// Ways to be in touch.
    reaching: Phrases,
    /// Ways to take something from somebody.
    taking: Phrases,
    /// Words after which something is missing.
    going_without: Phrases,
    /// What follows a thing that was taken.
    taken: Phrases,
    /// Words that may stand between these and the thing.
    between: Phrases,
    /// Words that give instead of taking.
    granting: Phrases,
    /// Those whose "do not" is a promise.
    adults: Phrases,
    /// What turns a whole clause round.
    never: Phrases,
    /// Where another clause begins.
    turns: Phrases,
    /// Words that a mere list does not have.
    verbs: Phrases,
}

/// Adds a character of a word to the word as it is compared: lower case, without apostrophes, `18+` as `18plus`.
fn push_folded(word: &mut String, c: char) {
    match c {
        // Nearly every character, and a page looks at hundreds of thousands.
        c if c.is_ascii_alphanumeric() => word.push(c.to_ascii_lowercase()),
        '\'' | '’' => {}
        '+' => word.push_str("plus"),
        c => word.push(c),
    }
}

/// The word that ends here, without accents; none where two characters that end words stand together.
fn finished(word: &mut String) -> Option<String> {
    let word = std::mem::take(word);
    let word = if word.is_ascii() { word } else { text::folded(&word) };
    (!word.is_empty()).then_some(word)
}

/// The words of a text as they are compared, each between two spaces.
pub fn spaced(text: &str) -> String {
    let mut all = String::with_capacity(text.len() + 2);
    all.push(' ');
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !ends_word(c, chars.peek().copied()) {
            push_folded(&mut all, c);
        } else if !all.ends_with(' ') {
            all.push(' ');
        }
    }
    all.push(' ');
    if all.is_ascii() { all } else { text::folded(&all) }
}

/// Whether a word ends at this character. Points and colons inside of times and addresses do not end one.
fn ends_word(c: char, next: Option<char>) -> bool {
    match c {
        c if c.is_ascii_alphanumeric() => false,
        '.' | ':' => !next.is_some_and(char::is_alphanumeric),
        '\'' | '’' | '+' | '£' => false,
        _ => !c.is_alphanumeric(),
    }
}

impl Grammar {
    /// The clauses of a text.
    pub fn clauses(&self, text: &str) -> Vec<Clause> {
        let (mut clauses, mut part, mut word) = (vec![Clause::default()], Vec::new(), String::new());
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            if !ends_word(c, chars.peek().copied()) {
                push_folded(&mut word, c);
                continue;
            }
            part.extend(finished(&mut word));
            match c {
                ',' => self.end_part(&mut clauses, std::mem::take(&mut part)),
                '.' | '!' | '?' | ';' | ':' | '\n' | '–' | '—' | '(' | ')' => {
                    self.end_part(&mut clauses, std::mem::take(&mut part));
                    clauses.push(Clause::default());
                }
                _ => {}
            }
        }
        part.extend(finished(&mut word));
        self.end_part(&mut clauses, part);
        clauses
    }

    /// The sentences of a text, word by word as they are compared; another begins with "but" and the like.
    pub fn sentences(&self, text: &str) -> Vec<Vec<String>> {
        let ends = ['.', '!', '?', ';', '\n'];
        let mut sentences = Vec::new();
        let mut chars = text.chars().peekable();
        let (mut sentence, mut word) = (Vec::new(), String::new());
        while let Some(c) = chars.next() {
            if !ends_word(c, chars.peek().copied()) {
                push_folded(&mut word, c);
                continue;
            }
            sentence.extend(finished(&mut word));
            let is_over = ends.contains(&c) || matches!(sentence.last().map(String::as_str), Some("but" | "except"));
            if is_over {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        sentence.extend(finished(&mut word));
        sentences.push(sentence);
        sentences
    }

    /// Adds the words before a comma to the clause they belong to; a word such as "but" begins another.
    fn end_part(&self, clauses: &mut Vec<Clause>, mut part: Vec<String>) {
        while let Some(at) = (0..part.len()).find(|&at| self.turns.length(&part[at..]).is_some()) {
            let rest = part.split_off(at);
            clauses.last_mut().into_iter().for_each(|clause| clause.0.push(std::mem::take(&mut part)));
            clauses.push(Clause::default());
            part = rest[self.turns.length(&rest).unwrap_or(1)..].to_vec();
        }
        clauses.last_mut().into_iter().for_each(|clause| clause.0.push(std::mem::take(&mut part)));
    }

    /// Whether the clause says that one of these is taken, or may not be reached.
    pub fn takes(&self, clause: &Clause, things: &Phrases) -> bool {
        let mut is_list = false;
        clause.0.iter().enumerate().any(|(at, part)| {
            let goes_on = is_list && things.any(part) && part.len() <= 6;
            let goes_on = goes_on && !self.verbs.any(part) && !self.granting.any(part);
            is_list = goes_on || (0..part.len()).any(|word| self.denied_from(part, word).is_some());
            goes_on || (0..part.len()).any(|word| self.is_taken(clause, at, word, things))
        })
    }

    fn is_taken(&self, clause: &Clause, part: usize, word: usize, things: &Phrases) -> bool {
        let words = &clause.0[part];
        let out_of_reach = self.denied_from(words, word).is_some_and(|from| self.reaches(&words[from..], things));
        let passive =
            things.length(&words[word..]).is_some_and(|after| self.taken.length(&words[word + after..]).is_some())
                && !self.is_promised(clause, part, word);
        out_of_reach || passive || self.loses(clause, part, word, things)
    }

    /// Where what cannot be reached begins, if a denied way to be in touch begins here: "cannot ring …".
    fn denied_from(&self, words: &[String], at: usize) -> Option<usize> {
        let from = at + self.denials.length(&words[at..])?;
        let verb = (from..words.len()).find(|&at| self.reaching.length(&words[at..]).is_some())?;
        let is_beside = words[from..verb].iter().all(|word| self.between.has(word));
        let has_to = words[verb] == "have" && words.get(verb + 1).is_some_and(|word| word == "to");
        (is_beside && !has_to && !self.adults.any(&words[..at])).then_some(verb + 1)
    }

    /// Whether one of these stands here before a word that gives it back.
    fn reaches(&self, words: &[String], things: &Phrases) -> bool {
        let end = (0..words.len()).find(|&at| self.granting.length(&words[at..]).is_some()).unwrap_or(words.len());
        (0..end)
            .any(|at| things.length(&words[at..]).is_some_and(|length| at + length + 4 <= end || end == words.len()))
    }

    /// Whether words that take one of these begin here, and nobody promises the contrary: "lose my calls", "no supper".
    pub fn loses(&self, clause: &Clause, part: usize, word: usize, things: &Phrases) -> bool {
        let words = &clause.0[part];
        let going = self.going_without.length(&words[word..]);
        let Some(cue) = going.or_else(|| self.taking_at(words, word)) else { return false };
        let is_promised =
            if going.is_some() { self.is_never(clause, part, word) } else { self.is_promised(clause, part, word) };
        !is_promised && self.object(&words[word + cue..], things)
    }

    /// How many words take something here. A young person who blocks or locks is not the one who loses, and who takes something
    /// takes it away only where that is said, or staff do it.
    fn taking_at(&self, words: &[String], at: usize) -> Option<usize> {
        let cue = self.taking.length(&words[at..])?;
        let loses = words[at].starts_with("los");
        let is_mine = words[at.saturating_sub(2)..at].iter().any(|word| word == "i");
        let is_bare = words[at].starts_with("tak") && !words[at..].iter().any(|word| word == "away");
        let by_staff = words[..at].iter().any(|word| word == "staff");
        (loses || !(is_mine || (is_bare && !by_staff))).then_some(cue)
    }

    /// Whether one of these comes after nothing but words that may stand between.
    fn object(&self, words: &[String], things: &Phrases) -> bool {
        for at in 0..words.len() {
            if things.length(&words[at..]).is_some() {
                return !self.granting.any(&words[at..words.len().min(at + 5)]);
            }
            if self.between.length(&words[at..]).is_none() {
                return false;
            }
        }
        false
    }

    /// Whether the clause says never: "Nobody takes away …".
    fn is_never(&self, clause: &Clause, part: usize, word: usize) -> bool {
        let before = clause.0[..part].iter().map(Vec::as_slice).chain([&clause.0[part][..word]]);
        let promise = |words: &[String]| self.adults.any(words) && self.denials.any(words);
        before.into_iter().any(|words| self.never.any(words) || promise(words))
    }

    /// Whether what begins here is denied: "no fines", "do not lose", "never, …".
    pub fn is_promised(&self, clause: &Clause, part: usize, word: usize) -> bool {
        let before = &clause.0[part][..word];
        let near = &before[word.saturating_sub(3)..];
        let is_no = before.last().is_some_and(|word| matches!(word.as_str(), "no" | "not" | "without"));
        is_no || near.iter().any(|word| word == "not") || self.denials.any(near) || self.is_never(clause, part, word)
    }

    /// Whether one of these phrases is said, and not denied.
    pub fn says(&self, clause: &Clause, phrases: &Phrases) -> bool {
        clause.places().any(|(part, word)| {
            phrases.length(&clause.0[part][word..]).is_some() && !self.is_promised(clause, part, word)
        })
    }
}

impl Clause {
    /// Every word's place: its part of the clause, and its number there.
    pub fn places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.0.iter().enumerate().flat_map(|(part, words)| (0..words.len()).map(move |word| (part, word)))
    }

    /// Whether one of these phrases stands in it.
    pub fn holds(&self, phrases: &Phrases) -> bool {
        self.0.iter().any(|words| phrases.any(words))
    }

    /// Its words, part by part.
    pub fn parts(&self) -> &[Vec<String>] {
        &self.0
    }
}
