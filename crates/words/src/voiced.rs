//! Whose words an answer is: what the young person chose or said is quoted, all else is said to be the staff's.

use domain::answers::Answers;
use domain::source::{How, Source};

use crate::voice::Voice;

/// An answer to a question that is quoted as the young person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voiced {
    /// Who speaks where it is not the young person: "Staff wrote", "Jay did not want to say"; empty where it is.
    pub who: String,
    /// The words; may be empty where `who` says it all.
    pub text: String,
    /// Whether the words are the young person's own.
    pub is_theirs: bool,
}

impl Voice {
    /// The answer to a question, and whose words it is. An answer from before 2026-11-29 says nothing of that, and is quoted as it was.
    pub fn voiced(&self, question: &str, answers: &Answers) -> Voiced {
        let text = answers.get(question).to_owned();
        match Source::of(answers, question) {
            Some(Source { how, .. }) if !how.is_theirs() => {
                Voiced { who: self.word_in("voiced-*", &how), text, is_theirs: false }
            }
            _ => Voiced { who: String::new(), text, is_theirs: true },
        }
    }

    /// How an answer came, in a few words: "on the tablet that Abby Lund gave, 10 November 2026".
    pub fn came(&self, source: &Source) -> String {
        let came = self.with(&crate::key("came-*", &source.how), &[("who", source.by.as_str().into())]);
        match source.on {
            Some(on) => self.with("came", &[("how", came.into()), ("on", self.date(on).into())]),
            None => came,
        }
    }
}

impl Voiced {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.who.is_empty() && self.text.trim().is_empty()
    }

    /// All of it in one text: quoted where it is the young person's.
    pub fn line(&self, voice: &Voice) -> String {
        match (self.is_theirs, self.text.is_empty()) {
            (true, _) => voice.quote(&self.text),
            (false, true) => self.who.clone(),
            (false, false) => voice.labelled(&self.who, &self.text),
        }
    }
}

impl crate::Named for How {
    const FAMILY: &'static str = "choose-how-*";
    const MORE: &'static [&'static str] = &["came-*", "voiced-*"];

    fn key_word(&self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bare;

    #[test]
    fn experience_1_7_staffs_words_are_never_in_quotation_marks() {
        let voice = Voice { young_person: "Kit".into(), ..Voice::default() };
        let line = |answers: &Answers| bare(&voice.voiced("likes", answers).line(&voice));
        let words = || Answers::new().with("likes", "Shan.");
        assert_eq!(line(&words()), "“Shan.”", "from before");
        assert_eq!(line(&words().with("likes.how", "said")), "“Shan.”");
        assert_eq!(line(&words().with("likes.how", "noticed")), "Staff wrote: Shan.");
        assert_eq!(line(&Answers::new().with("likes.how", "not_said")), "Kit did not want to say");
        assert!(voice.voiced("likes", &Answers::new()).is_empty());
    }
}
