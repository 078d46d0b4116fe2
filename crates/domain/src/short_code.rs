//! The short code of a frozen text: what somebody reads from a paper and types, to ask whether the paper is the one that was agreed.

use crate::canonical::Hash;

/// Crockford's base 32: no I, L, O or U, so that no digit is taken for a letter.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many digits a code has: 50 bits, which nobody guesses where tries are counted.
const LENGTH: usize = 10;

/// The short code of a hash: `5KR0M-Q8D2X`, its first 50 bits. It points to a text and proves nothing: what proves is the whole hash.
pub fn short_code(hash: &Hash) -> String {
    let hash = hash.to_string();
    let bits = hash
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .flat_map(|digit| (0..4).rev().map(move |at| digit >> at & 1));
    let bits: Vec<u32> = bits.take(LENGTH * 5).collect();
    let digit = |five: &[u32]| char::from(DIGITS[five.iter().fold(0, |number, bit| number << 1 | *bit as usize)]);
    let code: String = bits.chunks(5).map(digit).collect();
    let (first, second) = code.split_at(code.len().min(LENGTH / 2));
    format!("{first}-{second}")
}

/// The code that somebody typed, as it is printed: with small letters, blanks, and the letters that are taken for digits; or at the end of the
/// whole address that the QR code has. `None` where it cannot be one.
pub fn typed_code(typed: &str) -> Option<String> {
    let digit = |letter: char| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    let typed = typed.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(digit).collect();
    let is_one = code.len() == LENGTH && code.bytes().all(|digit| DIGITS.contains(&digit));
    is_one.then(|| format!("{}-{}", &code[..LENGTH / 2], &code[LENGTH / 2..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_the_first_fifty_bits_of_the_hash() {
        // ba7816bf8f01…: 10111 01001 11100 00001 01101 01111 11100 01111 00000 00111.
        assert_eq!(short_code(&Hash::of(b"abc")), "Q9W1D-FWF07");
        // e3b0c44298fc…
        assert_eq!(short_code(&Hash::of(b"")), "WERC8-GMRZG");
    }

    #[test]
    fn a_code_has_no_letter_that_looks_like_a_digit() {
        for number in 0..200_u8 {
            let code = short_code(&Hash::of(&[number]));
            assert_eq!(code.len(), LENGTH + 1, "{code}");
            assert!(code.chars().all(|c| c == '-' || (c.is_ascii_alphanumeric() && !"ILOU".contains(c))), "{code}");
            assert_eq!(code.find('-'), Some(LENGTH / 2), "{code}");
        }
    }

    #[test]
    fn one_letter_more_makes_another_code() {
        assert_ne!(short_code(&Hash::of(b"22:00")), short_code(&Hash::of(b"22:01")));
    }

    #[test]
    fn a_code_is_read_the_way_people_type_it() {
        for typed in
            ["https://accord.example/verify/Q9W1D-FWF07", "Q9W1D-FWF07", "q9w1dfwf07", " q9wld fwfo7 ", "Q9WID-FWFO7"]
        {
            assert_eq!(typed_code(typed).as_deref(), Some("Q9W1D-FWF07"), "{typed}");
        }
        for typed in ["", "Q9W1D", "Q9W1D-FWF0U", "Q9W1D-FWF07-1", "Q9W1D-FWF0é"] {
            assert_eq!(typed_code(typed), None, "{typed}");
        }
    }
}
