//! What a typed text may hold, and how it is tidied.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Tidies what was typed: NFC, line ends as `\n`, no white space at either end.
pub fn tidy(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n").trim().nfc().collect()
}

/// The first character that no text may hold, if there is one.
///
/// Controls except tab and newline, private use, unassigned and the characters that override the direction of writing: the
/// first three cannot be printed, the last can make a signed sentence read backwards (handbook, stack §5).
pub fn forbidden(typed: &str) -> Option<char> {
    typed.replace("\r\n", "\n").chars().find(|&c| match c {
        '\n' | '\t' => false,
        '\u{202A}'..='\u{202E}' => true,
        _ => matches!(
            c.general_category(),
            GeneralCategory::Control
                | GeneralCategory::PrivateUse
                | GeneralCategory::Unassigned
                | GeneralCategory::Surrogate
        ),
    })
}

/// Folds a name for searching and ordering: lower case, accents removed.
pub fn folded(name: &str) -> String {
    name.nfd()
        .filter(|c| c.general_category() != GeneralCategory::NonspacingMark)
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_tidied_but_its_words_are_kept() {
        assert_eq!(tidy("  e\u{301}t\r\ne \n"), "ét\ne");
        assert_eq!(tidy("</textarea><script>#panic(\"x\")"), "</textarea><script>#panic(\"x\")");
    }

    #[test]
    fn unprintable_and_overriding_characters_are_found() {
        for bad in ["\0", "a\u{7}", "\u{E000}", "\u{378}", "x\u{202E}y", "\u{1b}[31m"] {
            assert!(forbidden(bad).is_some(), "{bad:?}");
        }
        for good in ["Tŷ Afon", "خانه", "👍 ok", "tab\tand\nline\r\n", "\u{2068}name\u{2069}", "soft\u{ad}"] {
            assert_eq!(forbidden(good), None, "{good:?}");
        }
    }

    #[test]
    fn names_fold_for_searching() {
        assert_eq!(folded("Tŷ Afon Ägir"), "ty afon agir");
    }
}
