//! What of a text the fonts can print.
//!
//! A character without a glyph would make the whole paper fail, so it is printed as its number: `[U+6E38]`.

use std::fmt::Write;

use typst::text::Font;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts::families;

/// The text with everything that cannot be printed, or would turn the direction of writing, as its number.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mixed = text.chars().any(is_right_to_left);
    let text = if mixed { directed(text) } else { text.to_owned() };
    for cluster in text.graphemes(true) {
        match cluster {
            "\n" | "\r\n" | "\u{2028}" | "\u{2029}" => out.push('\n'),
            "\t" => out.push(' '),
            "\u{2068}" | "\u{2069}" if !mixed => {}
            _ if families().any(|font| has(font, cluster)) => out.push_str(cluster),
            _ => cluster.chars().enumerate().for_each(|(at, c)| push_code_point(c, at == 0, &mut out)),
        }
    }
    out
}

/// Whether every letter of a text can be printed as it is.
pub fn prints(text: &str) -> bool {
    let is_blank = |cluster: &str| matches!(cluster, "\n" | "\r\n" | "\u{2028}" | "\u{2029}" | "\t");
    text.graphemes(true).all(|cluster| is_blank(cluster) || families().any(|font| has(font, cluster)))
}

/// Gives every value that a message isolates (U+2068, its first letter decides) the direction of most of its letters instead: words in
/// English that begin with a name in Dari are still read from the left.
fn directed(text: &str) -> String {
    let mut out: Vec<char> = Vec::new();
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{2068}' => open.push(out.len()),
            '\u{2069}' => {
                if let Some(at) = open.pop() {
                    out[at] = isolate(&out[at..]);
                }
            }
            _ => {}
        }
        out.push(c);
    }
    out.into_iter().collect()
}

/// The character that isolates these in the direction of most of their letters.
fn isolate(inside: &[char]) -> char {
    let letters = inside.iter().filter(|c| c.is_alphabetic()).count();
    let backwards = inside.iter().filter(|c| is_right_to_left(**c) && c.is_alphabetic()).count();
    if 2 * backwards > letters { '\u{2067}' } else { '\u{2066}' }
}

/// Whether one font has a glyph for every character of a cluster: a cluster is never set from two fonts.
fn has(font: &Font, cluster: &str) -> bool {
    cluster
        .chars()
        .all(|c| !is_never_printed(c) && (is_default_ignorable(c) || font.info().coverage.contains(u32::from(c))))
}

/// Characters that join, split or isolate and are never drawn.
fn is_default_ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{FE0E}' | '\u{FE0F}')
}

/// Controls, characters that turn the direction of writing, and private use: never printed, even where a font has them.
fn is_never_printed(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// Whether the isolating characters around an inserted value have something to keep apart.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Writes a character of a cluster no font has as a whole: the first as it is where that is possible, others as numbers.
fn push_code_point(c: char, first: bool, out: &mut String) {
    if first && families().any(|font| has(font, c.encode_utf8(&mut [0; 4]))) {
        out.push(c);
    } else {
        write!(out, "[U+{:04X}]", u32::from(c)).expect("a string takes everything");
    }
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_can_be_printed_stays() {
        for text in ["Tŷ Afon, “yes” – £5", "خانه دوست", "Привет Việt ŵ", "👍🏽 ok", "a\nb", "\u{2067}خانه\u{2069} ok"]
        {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn a_value_has_the_direction_of_most_of_its_letters() {
        assert_eq!(printable("“\u{2068}خانه is my home\u{2069}”"), "“\u{2066}خانه is my home\u{2069}”");
        assert_eq!(
            printable("\u{2068}a \u{2068}خانه\u{2069} house\u{2069}"),
            "\u{2066}a \u{2067}خانه\u{2069} house\u{2069}"
        );
        assert_eq!(printable("خ \u{2068}open"), "خ \u{2068}open", "never closed");
    }

    #[test]
    fn what_cannot_becomes_its_number() {
        assert_eq!(printable("游戏"), "[U+6E38][U+620F]");
        assert_eq!(printable("a\u{7}\tb\u{202E}c"), "a[U+0007] b[U+202E]c");
        assert_eq!(printable("ж\u{650}"), "ж[U+0650]", "no font has both");
        assert_eq!(printable("\u{E000}\u{378}"), "[U+E000][U+0378]");
        assert_eq!(printable("\u{2068}Jay\u{2069}"), "Jay", "nothing to keep apart");
        assert_eq!(printable("a\r\nb\u{2028}c"), "a\nb\nc");
    }
}
