//! The pieces that every part of the paper is made of, and what is known while it is put together.

use domain::RowId;
use domain::answers::Answers;
use domain::canonical::Hash;
use domain::decision::Verdict;
use domain::frozen::FrozenText;
use domain::person::By;
use domain::questions::{Field, Kind};
use domain::rule::Rule;
use domain::sheets::SheetName;
use domain::short_code::short_code;
use domain::signature::Party;
use serde::Serialize;
use words::Voice;

use crate::state::State;
use crate::{Paper, PaperError, qr};

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

    /// The same, not marked as the young person's voice: where all is about them, the mark would say nothing.
    pub fn plain(self) -> Self {
        Self { theirs: false, ..self }
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

/// The paper and what is known of it, while its parts are put together.
pub struct PaperBuilder<'a> {
    /// What the paper is made from.
    pub paper: &'a Paper<'a>,
    /// The frozen text, for a second side with what people wrote in its language.
    pub text: &'a FrozenText,
    /// Who put what people wrote into the language of this side; empty where nobody did.
    pub interpreter: &'a str,
    /// The voice it speaks in.
    pub voice: &'a Voice,
    /// The QR code of the address under which the paper is checked, as a drawing.
    pub qr: String,
}

impl<'a> PaperBuilder<'a> {
    /// Begins a paper: once for each of its languages.
    ///
    /// # Errors
    /// `Address` where no QR code can hold the address under which it is checked.
    pub fn sides(paper: &'a Paper<'a>) -> Result<Vec<Self>, PaperError> {
        let address = format!("{}{}", paper.verify_url, short_code(paper.text.hash()));
        let qr = qr::drawing(&address)?;
        let first = Self { paper, text: paper.text, interpreter: "", voice: paper.voice, qr: qr.clone() };
        let second = paper.beside.map(|voice| {
            let (text, interpreter) = paper.translation.map_or((paper.text, ""), |it| (it.text, it.interpreter));
            Self { paper, text, interpreter, voice, qr }
        });
        Ok(std::iter::once(first).chain(second).collect())
    }
}

impl PaperBuilder<'_> {
    /// One answer of a sheet with one row, as typed.
    pub fn text(&self, sheet: SheetName, field: &str) -> String {
        self.text.answers(sheet).get(field).to_owned()
    }

    /// The number of the revision.
    pub fn number(&self) -> String {
        self.text.number().to_string()
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
    pub fn pairs(&self, sheet: SheetName, answers: &Answers, skip: &[&str]) -> Vec<Pair> {
        let fields = sheet.sheet().fields().filter(|field| !skip.contains(&field.name));
        fields
            .filter_map(|field| {
                if field.quoted {
                    return self.own_words(sheet, field, answers);
                }
                let text = self.voice.answer(sheet, field, answers)?;
                let words = matches!(field.kind, Kind::Paragraph(_));
                let label = self.voice.label(sheet, field.name);
                Some(Pair { label, text, theirs: field.theirs && words, links: vec![] })
            })
            .collect()
    }

    /// An answer that is quoted as the young person's, marked as theirs only where they chose or said it.
    fn own_words(&self, sheet: SheetName, field: &Field, answers: &Answers) -> Option<Pair> {
        let voiced = self.voice.voiced(field.name, answers);
        let text = if voiced.is_theirs { voiced.text.clone() } else { voiced.line(self.voice) };
        let theirs = voiced.is_theirs && matches!(field.kind, Kind::Paragraph(_));
        let label = self.voice.label(sheet, field.name);
        (!voiced.is_empty()).then(|| Pair { label, text, theirs, links: vec![] })
    }

    /// The role in which somebody acted.
    pub fn role(&self, by: &By) -> String {
        by.author.role().map_or_else(String::new, |role| self.voice.word_in("paper-role-*", &role))
    }

    /// The name of a party, as printed beside their signature.
    pub fn party(&self, party: Party) -> String {
        self.voice.word_in("paper-party-*", &party)
    }
}
