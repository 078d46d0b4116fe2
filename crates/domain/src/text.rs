//! What a typed text may hold, and how it is tidied.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Tidies what was typed: NFC, line ends as `\n`, no white space at either end.
pub fn tidy(typed: &str) -> String {
    tidied(typed).into_owned()
}

/// The same without a copy where the text is tidy already, as nearly all are; a page looks at hundreds.
pub fn tidied(typed: &str) -> Cow<'_, str> {
    let typed = typed.trim();
    let is_tidy = || !typed.contains('\r') && is_nfc_quick(typed.chars()) == IsNormalized::Yes;
    if typed.chars().all(is_everyday) || is_tidy() {
        return Cow::Borrowed(typed);
    }
    Cow::Owned(typed.replace("\r\n", "\n").replace('\r', "\n").nfc().collect())
}

/// Characters that may stand in every text and that NFC never changes: nearly all that is typed. The rest is looked up in tables.
fn is_everyday(c: char) -> bool {
    matches!(c, '\n' | '\t' | ' '..='~' | '\u{A0}'..='\u{2FF}' | '\u{2010}'..='\u{2027}')
}

/// The first character that no text may hold, if there is one.
///
/// Controls except tab and newline, private use, unassigned and the characters that override the direction of writing: the
/// first three cannot be printed, the last can make a signed sentence read backwards (handbook, stack §5).
pub fn forbidden(typed: &str) -> Option<char> {
    let ends_line = |at: usize| typed[at + 1..].starts_with('\n');
    let found = typed.char_indices().find(|&(at, c)| match c {
        c if is_everyday(c) => false,
        '\r' => !ends_line(at),
        '\u{202A}'..='\u{202E}' => true,
        _ => matches!(
            c.general_category(),
            GeneralCategory::Control
                | GeneralCategory::PrivateUse
                | GeneralCategory::Unassigned
                | GeneralCategory::Surrogate
        ),
    });
    found.map(|(_, c)| c)
}

/// Folds a name for searching and ordering: lower case, accents removed.
pub fn folded(name: &str) -> String {
    // Nearly every word, and a page folds thousands: no table is asked.
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    name.nfd()
        .filter(|c| c.general_category() != GeneralCategory::NonspacingMark)
        .flat_map(char::to_lowercase)
        .collect()
}

/// A short statement that can be kept and printed: tidied, not empty, at most 2,000 characters.
pub fn statement(typed: &str) -> Option<String> {
    let tidied = tidy(typed);
    let fits = !tidied.is_empty() && tidied.chars().count() <= 2000;
    (fits && forbidden(&tidied).is_none()).then_some(tidied)
}

/// The initials of a name, for letters that anybody might see: `J. S.`
pub fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().next().map(|letter| format!("{}.", letter.to_uppercase()));
    name.split_whitespace().filter_map(first).collect::<Vec<_>>().join(" ")
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
    fn the_short_way_gives_what_the_tables_say() {
        for c in (0..=0x3000).filter_map(char::from_u32).filter(|c| is_everyday(*c)) {
            assert_eq!(is_nfc_quick(std::iter::once(c)), IsNormalized::Yes, "{c:?}");
            let unprintable = matches!(c.general_category(), GeneralCategory::Control | GeneralCategory::Unassigned);
            assert!(!unprintable || matches!(c, '\n' | '\t'), "{c:?}");
        }
    }

    #[test]
    fn unprintable_and_overriding_characters_are_found() {
        for bad in ["\0", "a\u{7}", "\u{E000}", "\u{378}", "x\u{202E}y", "\u{1b}[31m", "a\rb"] {
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
