//! English sentences as far as the lists of `wording.json` need them read: words in clauses, and what is said of them.

use serde::Deserialize;

use crate::text;

/// Words that stand beside one another. A word that ends in `*` stands for all that begin like it.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
pub struct Phrase(Vec<String>);

impl From<String> for Phrase {
    fn from(words: String) -> Self {
        Self(words.split(' ').map(str::to_owned).collect())
    }
}

impl Phrase {
    fn begins(&self, words: &[String]) -> bool {
        let fits = |(pattern, word): (&String, &String)| match pattern.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => pattern == word,
        };
        words.len() >= self.0.len() && self.0.iter().zip(words).all(fits)
    }
}

/// How many words the longest of these phrases takes that begins here.
pub fn length(phrases: &[Phrase], words: &[String]) -> Option<usize> {
    phrases.iter().filter(|phrase| phrase.begins(words)).map(|phrase| phrase.0.len()).max()
}

fn any(phrases: &[Phrase], words: &[String]) -> bool {
    (0..words.len()).any(|at| length(phrases, &words[at..]).is_some())
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
    denials: Vec<Phrase>,
    /// Ways to be in touch.
    reaching: Vec<Phrase>,
    /// Ways to take something from somebody.
    taking: Vec<Phrase>,
    /// Words after which something is missing.
    going_without: Vec<Phrase>,
    /// What follows a thing that was taken.
    taken: Vec<Phrase>,
    /// Words that may stand between these and the thing.
    between: Vec<Phrase>,
    /// Words that give instead of taking.
    granting: Vec<Phrase>,
    /// Those whose "do not" is a promise.
    adults: Vec<Phrase>,
    /// What turns a whole clause round.
    never: Vec<Phrase>,
    /// Where another clause begins.
    turns: Vec<Phrase>,
    /// Words that a mere list does not have.
    verbs: Vec<Phrase>,
}

/// The word as it is compared: lower case, without accents and apostrophes, `18+` as `18plus`.
fn folded(word: &str) -> String {
    text::folded(word).replace(['\'', '’'], "").replace('+', "plus")
}

/// Whether a word ends at this character. Points and colons inside of times and addresses do not end one.
fn ends_word(c: char, next: Option<char>) -> bool {
    match c {
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
                word.push(c);
                continue;
            }
            part.extend(Some(folded(&std::mem::take(&mut word))).filter(|word| !word.is_empty()));
            match c {
                ',' => self.end_part(&mut clauses, std::mem::take(&mut part)),
                '.' | '!' | '?' | ';' | ':' | '\n' | '–' | '—' | '(' | ')' => {
                    self.end_part(&mut clauses, std::mem::take(&mut part));
                    clauses.push(Clause::default());
                }
                _ => {}
            }
        }
        part.extend(Some(folded(&word)).filter(|word| !word.is_empty()));
        self.end_part(&mut clauses, part);
        clauses
    }

    /// Adds the words before a comma to the clause they belong to; a word such as "but" begins another.
    fn end_part(&self, clauses: &mut Vec<Clause>, mut part: Vec<String>) {
        while let Some(at) = (0..part.len()).find(|&at| length(&self.turns, &part[at..]).is_some()) {
            let rest = part.split_off(at);
            clauses.last_mut().into_iter().for_each(|clause| clause.0.push(std::mem::take(&mut part)));
            clauses.push(Clause::default());
            part = rest[length(&self.turns, &rest).unwrap_or(1)..].to_vec();
        }
        clauses.last_mut().into_iter().for_each(|clause| clause.0.push(std::mem::take(&mut part)));
    }

    /// Whether the clause says that one of these is taken, or may not be reached.
    pub fn takes(&self, clause: &Clause, things: &[Phrase]) -> bool {
        let mut is_list = false;
        clause.0.iter().enumerate().any(|(at, part)| {
            let goes_on = is_list && any(things, part) && part.len() <= 6;
            let goes_on = goes_on && !any(&self.verbs, part) && !any(&self.granting, part);
            is_list = goes_on || (0..part.len()).any(|word| self.denied_from(part, word).is_some());
            goes_on || (0..part.len()).any(|word| self.is_taken(clause, at, word, things))
        })
    }

    fn is_taken(&self, clause: &Clause, part: usize, word: usize, things: &[Phrase]) -> bool {
        let words = &clause.0[part];
        let out_of_reach = self.denied_from(words, word).is_some_and(|from| self.reaches(&words[from..], things));
        let passive = length(things, &words[word..])
            .is_some_and(|after| length(&self.taken, &words[word + after..]).is_some())
            && !self.is_promised(clause, part, word);
        out_of_reach || passive || self.loses(clause, part, word, things)
    }

    /// Where what cannot be reached begins, if a denied way to be in touch begins here: "cannot ring …".
    fn denied_from(&self, words: &[String], at: usize) -> Option<usize> {
        let from = at + length(&self.denials, &words[at..])?;
        let verb = (from..words.len()).find(|&at| length(&self.reaching, &words[at..]).is_some())?;
        let is_beside =
            words[from..verb].iter().all(|word| length(&self.between, std::slice::from_ref(word)).is_some());
        let has_to = words[verb] == "have" && words.get(verb + 1).is_some_and(|word| word == "to");
        (is_beside && !has_to && !any(&self.adults, &words[..at])).then_some(verb + 1)
    }

    /// Whether one of these stands here before a word that gives it back.
    fn reaches(&self, words: &[String], things: &[Phrase]) -> bool {
        let end = (0..words.len()).find(|&at| length(&self.granting, &words[at..]).is_some()).unwrap_or(words.len());
        (0..end)
            .any(|at| length(things, &words[at..]).is_some_and(|length| at + length + 4 <= end || end == words.len()))
    }

    /// Whether words that take one of these begin here, and nobody promises the contrary: "lose my calls", "no supper".
    pub fn loses(&self, clause: &Clause, part: usize, word: usize, things: &[Phrase]) -> bool {
        let words = &clause.0[part];
        let going = length(&self.going_without, &words[word..]);
        let Some(cue) = going.or_else(|| self.taking_at(words, word)) else { return false };
        let is_promised =
            if going.is_some() { self.is_never(clause, part, word) } else { self.is_promised(clause, part, word) };
        !is_promised && self.object(&words[word + cue..], things)
    }

    /// How many words take something here. A young person who blocks or locks is not the one who loses, and who takes something
    /// takes it away only where that is said, or staff do it.
    fn taking_at(&self, words: &[String], at: usize) -> Option<usize> {
        let cue = length(&self.taking, &words[at..])?;
        let loses = words[at].starts_with("los");
        let is_mine = words[at.saturating_sub(2)..at].iter().any(|word| word == "i");
        let is_bare = words[at].starts_with("tak") && !words[at..].iter().any(|word| word == "away");
        let by_staff = words[..at].iter().any(|word| word == "staff");
        (loses || !(is_mine || (is_bare && !by_staff))).then_some(cue)
    }

    /// Whether one of these comes after nothing but words that may stand between.
    fn object(&self, words: &[String], things: &[Phrase]) -> bool {
        for at in 0..words.len() {
            if length(things, &words[at..]).is_some() {
                return !any(&self.granting, &words[at..words.len().min(at + 5)]);
            }
            if length(&self.between, &words[at..]).is_none() {
                return false;
            }
        }
        false
    }

    /// Whether the clause says never: "Nobody takes away …".
    fn is_never(&self, clause: &Clause, part: usize, word: usize) -> bool {
        let before = clause.0[..part].iter().map(Vec::as_slice).chain([&clause.0[part][..word]]);
        let promise = |words: &[String]| any(&self.adults, words) && any(&self.denials, words);
        before.into_iter().any(|words| any(&self.never, words) || promise(words))
    }

    /// Whether what begins here is denied: "no fines", "do not lose", "never, …".
    pub fn is_promised(&self, clause: &Clause, part: usize, word: usize) -> bool {
        let before = &clause.0[part][..word];
        let near = &before[word.saturating_sub(3)..];
        let is_no = before.last().is_some_and(|word| matches!(word.as_str(), "no" | "not" | "without"));
        is_no || near.iter().any(|word| word == "not") || any(&self.denials, near) || self.is_never(clause, part, word)
    }

    /// Whether one of these phrases is said, and not denied.
    pub fn says(&self, clause: &Clause, phrases: &[Phrase]) -> bool {
        clause.places().any(|(part, word)| {
            length(phrases, &clause.0[part][word..]).is_some() && !self.is_promised(clause, part, word)
        })
    }
}

impl Clause {
    /// Every word's place: its part of the clause, and its number there.
    pub fn places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.0.iter().enumerate().flat_map(|(part, words)| (0..words.len()).map(move |word| (part, word)))
    }

    /// Whether one of these phrases stands in it.
    pub fn holds(&self, phrases: &[Phrase]) -> bool {
        self.0.iter().any(|words| any(phrases, words))
    }

    /// Its words, part by part.
    pub fn parts(&self) -> &[Vec<String>] {
        &self.0
    }
}
