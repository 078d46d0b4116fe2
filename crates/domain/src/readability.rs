//! How old somebody must be to read a text with ease.

use crate::wording::sentences_of;

/// Below so many words a formula says nothing.
const FEWEST_WORDS: usize = 12;

/// The reading age of an English text in years, by Flesch and Kincaid's formula (a school grade in the United States, plus five); `None`
/// for a text of a few words. Numbers and times count as one short word each.
pub fn reading_age(text: &str) -> Option<f64> {
    let sentences = sentences_of(text);
    let words: Vec<&String> = sentences.iter().flatten().collect();
    if words.len() < FEWEST_WORDS {
        return None;
    }
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let syllables = words.iter().map(|word| syllables(word)).sum::<usize>();
    let (words, sentences) = (count(words.len()), count(sentences.len()));
    Some((0.39 * words / sentences + 11.8 * count(syllables) / words - 15.59 + 5.0).max(5.0))
}

/// The syllables of an English word in lower case: its groups of vowels, but for a silent e at its end.
fn syllables(word: &str) -> usize {
    if word.chars().any(|c| c.is_ascii_digit()) {
        return 1;
    }
    let (mut groups, mut was_vowel) = (0_usize, false);
    for c in word.chars() {
        let is_vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        groups += usize::from(is_vowel && !was_vowel);
        was_vowel = is_vowel;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_said = ends(&["le", "ses", "ges", "ces", "zes", "xes", "ches", "shes", "ted", "ded"]);
    let has_silent_e = ends(&["e", "es", "ed"]) && !is_said;
    groups.saturating_sub(usize::from(has_silent_e)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_people_say_them() {
        for (word, count) in [
            ("phone", 1),
            ("office", 2),
            ("charges", 2),
            ("table", 2),
            ("people", 2),
            ("agreement", 3),
            ("looked", 1),
            ("wanted", 2),
            ("i", 1),
            ("22:00", 1),
            ("the", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn plain_words_in_short_sentences_are_read_at_nine_and_officialese_is_not() {
        let age = |text: &str| reading_age(text).unwrap();
        assert!(age("My phone charges in the office at night. I get it back at seven. I can keep my speaker.") <= 9.0);
        let hard = "Inappropriate utilisation of communication equipment will necessitate an immediate review of your individual arrangements by the responsible professionals.";
        assert!(age(hard) > 16.0);
        assert_eq!(reading_age("Too short."), None);
    }
}
