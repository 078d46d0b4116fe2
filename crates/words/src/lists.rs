//! Texts put together, with the marks that a language sets between them.

use crate::voice::Voice;

impl Voice {
    /// `a, b and c`. Texts with nothing in them are left out, here and below.
    pub fn list(&self, texts: impl IntoIterator<Item = impl Into<String>>) -> String {
        let mut texts = said(texts);
        let Some(last) = texts.pop() else { return String::new() };
        if texts.is_empty() {
            return last;
        }
        let first = self.joined("list-comma", texts);
        self.with("list-and", &[("first", first.into()), ("last", last.into())])
    }

    /// `a · b · c`: things side by side.
    pub fn beside(&self, texts: impl IntoIterator<Item = impl Into<String>>) -> String {
        self.joined("list-beside", said(texts))
    }

    /// `A. B.`: sentences, one after the other.
    pub fn sentences(&self, texts: impl IntoIterator<Item = impl Into<String>>) -> String {
        self.joined("list-sentences", said(texts))
    }

    /// `a: b`: what a text is about, and the text.
    pub fn labelled(&self, label: &str, text: &str) -> String {
        self.with("labelled", &[("label", label.into()), ("text", text.into())])
    }

    fn joined(&self, key: &str, texts: Vec<String>) -> String {
        let pair = |first: String, next: String| self.with(key, &[("first", first.into()), ("next", next.into())]);
        texts.into_iter().reduce(pair).unwrap_or_default()
    }
}

/// The texts that have something in them.
fn said(texts: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    texts.into_iter().map(Into::into).filter(|text| !text.trim().is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bare;

    #[test]
    fn lists_have_commas_and_one_and() {
        let list = |texts: &[&str]| bare(&Voice::default().list(texts.iter().copied()));
        assert_eq!(
            [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"]), list(&["a", "", "b"])],
            ["", "a", "a and b", "a, b and c", "a and b"]
        );
    }

    #[test]
    fn texts_stand_side_by_side_or_one_after_the_other() {
        let voice = Voice::default();
        assert_eq!(bare(&voice.beside(["a", " ", "b", "c"])), "a · b · c");
        assert_eq!(bare(&voice.sentences(["A.", "B."])), "A. B.");
        assert_eq!(voice.sentences(["A.", ""]), "A.");
        assert_eq!(bare(&voice.labelled("a", "b")), "a: b");
    }
}
