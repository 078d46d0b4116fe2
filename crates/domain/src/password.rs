//! What a password may be: long enough, none that half the world uses, and not one's own name.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::text::folded;

/// The fewest characters of a password.
pub const SHORTEST: usize = 12;
/// The most: hashing reads all of them.
const LONGEST: usize = 200;
/// The fewest letters that must be left of a password without the words that everybody uses: fewer are guessed within hours.
const OWN_LETTERS: usize = 4;

/// The words of `common_passwords.txt`, longest first.
static COMMON: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = include_str!("../common_passwords.txt").lines();
    let mut words: Vec<&str> = lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
});

/// Why a password cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum PasswordFault {
    /// Fewer than twelve characters, or more than can be kept.
    Length,
    /// Made of what everybody uses.
    Common,
    /// Made of the person's own name or address.
    Own,
}

/// What is wrong with a password for somebody of this name and address; nothing where it may be.
pub fn fault(password: &str, name: &str, email: &str) -> Option<PasswordFault> {
    if !(SHORTEST..=LONGEST).contains(&password.chars().count()) {
        return Some(PasswordFault::Length);
    }
    let letters: String = folded(password).chars().filter(|c| c.is_alphabetic()).collect();
    let common = without(&letters, COMMON.iter().copied());
    if common.chars().count() < OWN_LETTERS || is_repetition(password) {
        return Some(PasswordFault::Common);
    }
    let own = own_words(name, email);
    let left = without(&common, own.iter().map(String::as_str));
    (left.chars().count() < OWN_LETTERS).then_some(PasswordFault::Own)
}

/// The letters that are left when these words are taken out.
fn without<'a>(letters: &str, words: impl Iterator<Item = &'a str>) -> String {
    words.fold(letters.to_owned(), |left, word| left.replace(word, ""))
}

/// The words of a name and an address, longest first. One or two letters would be found in every password.
fn own_words(name: &str, email: &str) -> Vec<String> {
    let both = folded(&format!("{name} {email}"));
    let words = both.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2).map(str::to_owned);
    let mut words: Vec<String> = words.collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// Whether it has only a few different characters, as where a key or two were held down.
fn is_repetition(password: &str) -> bool {
    password.chars().collect::<BTreeSet<_>>().len() < 5
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of(password: &str) -> Option<PasswordFault> {
        fault(password, "Abby Lund", "abby@larch.example")
    }

    #[test]
    fn a_password_is_long_enough_and_its_own() {
        for good in [
            "correct horse battery",
            "walnut-tests at dawn",
            "Tŷ Afon yn y bore",
            "geiger1 counter2",
            "ключ от чердака",
        ] {
            assert_eq!(fault_of(good), None, "{good}");
        }
        for (bad, why) in [
            ("", PasswordFault::Length),
            ("tr0ub4dor&3", PasswordFault::Length),
            (&"long ".repeat(41), PasswordFault::Length),
            ("password1234", PasswordFault::Common),
            ("Pässword-Password!", PasswordFault::Common),
            ("123456789012", PasswordFault::Common),
            ("Welcome2026!!!", PasswordFault::Common),
            ("qwertyuiop123", PasswordFault::Common),
            ("letmein letmein", PasswordFault::Common),
            ("zxzxzxzxzxzxzx", PasswordFault::Common),
            ("Abby.Lund.1987", PasswordFault::Own),
            ("lund@larch.example", PasswordFault::Own),
            ("abbypassword99", PasswordFault::Own),
        ] {
            assert_eq!(fault_of(bad), Some(why), "{bad}");
        }
    }
}
