//! Reads objects from bytes. Whatever the bytes are, it ends with an object or an error.

use super::Unreadable;
use super::object::{Dictionary, Object, is_delimiter, is_space};

/// Deeper than any real file nests: a file of brackets must not exhaust the stack.
const DEPTH: usize = 48;

/// A place in the bytes, and how deep in arrays and dictionaries it is.
pub struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    /// Begins at a place.
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at: at.min(bytes.len()), depth: 0 }
    }

    /// Where it is.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What is left.
    pub fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    /// Steps over what stands next, if it stands there.
    pub fn skip(&mut self, word: &[u8]) -> bool {
        let there = self.rest().starts_with(word);
        if there {
            self.at += word.len();
        }
        there
    }

    /// Steps over what must stand next.
    pub fn expect(&mut self, word: &[u8]) -> Result<(), Unreadable> {
        if self.skip(word) { Ok(()) } else { Err(self.broken()) }
    }

    /// Steps over white space and comments.
    pub fn space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                byte if is_space(byte) => self.at += 1,
                b'%' => self.take(|byte| byte != b'\n' && byte != b'\r').map_or((), drop),
                _ => break,
            }
        }
    }

    /// A whole number without sign.
    pub fn number(&mut self) -> Result<usize, Unreadable> {
        let digits = self.run(|byte| byte.is_ascii_digit());
        std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).ok_or(self.broken())
    }

    /// The next object.
    pub fn object(&mut self) -> Result<Object, Unreadable> {
        self.space();
        match self.rest() {
            [b'<', b'<', ..] => self.nested(Self::dictionary).map(Object::Dictionary),
            [b'<', ..] => self.hex_text(),
            [b'(', ..] => self.text(),
            [b'[', ..] => self.nested(Self::array),
            [b'/', ..] => self.name().map(Object::Name),
            [b'0'..=b'9', ..] => Ok(self.reference().unwrap_or_else(|| self.plain())),
            [b'+' | b'-' | b'.' | b'a'..=b'z', ..] => Ok(self.plain()),
            _ => Err(self.broken()),
        }
    }

    /// The next object, which must be a dictionary.
    pub fn expect_dictionary(&mut self) -> Result<Dictionary, Unreadable> {
        match self.object()? {
            Object::Dictionary(dictionary) => Ok(dictionary),
            _ => Err(self.broken()),
        }
    }

    /// The error of this place.
    pub fn broken(&self) -> Unreadable {
        Unreadable::Broken { at: self.at }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn run(&mut self, of: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !of(*byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn take(&mut self, of: impl Fn(u8) -> bool) -> Option<&'a [u8]> {
        Some(self.run(of)).filter(|run| !run.is_empty())
    }

    fn nested<T>(&mut self, read: impl Fn(&mut Self) -> Result<T, Unreadable>) -> Result<T, Unreadable> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.broken());
        }
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn dictionary(&mut self) -> Result<Dictionary, Unreadable> {
        self.expect(b"<<")?;
        let mut dictionary = Dictionary::default();
        loop {
            self.space();
            if self.skip(b">>") {
                return Ok(dictionary);
            }
            let key = self.name()?;
            let value = self.object()?;
            dictionary.push(key, value).map_err(|_| self.broken())?;
        }
    }

    fn array(&mut self) -> Result<Object, Unreadable> {
        self.expect(b"[")?;
        let mut items = Vec::new();
        loop {
            self.space();
            if self.skip(b"]") {
                return Ok(Object::Array(items));
            }
            items.push(self.object()?);
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, Unreadable> {
        self.expect(b"/")?;
        Ok(self.run(is_regular).to_vec())
    }

    fn plain(&mut self) -> Object {
        Object::Plain(self.run(is_regular).to_vec())
    }

    /// Two numbers and an R; only generation 0, as in a file that was never edited.
    fn reference(&mut self) -> Option<Object> {
        let mut ahead = Self { bytes: self.bytes, at: self.at, depth: 0 };
        let number = ahead.number().ok()?.try_into().ok()?;
        ahead.take(is_space)?;
        (ahead.number().ok()? == 0).then_some(())?;
        ahead.take(is_space)?;
        (ahead.run(is_regular) == b"R").then_some(())?;
        self.at = ahead.at;
        Some(Object::Reference(number))
    }

    fn hex_text(&mut self) -> Result<Object, Unreadable> {
        let start = self.at;
        self.expect(b"<")?;
        self.run(|byte| byte.is_ascii_hexdigit() || is_space(byte));
        self.expect(b">")?;
        Ok(Object::Text(self.bytes[start..self.at].to_vec()))
    }

    fn text(&mut self) -> Result<Object, Unreadable> {
        let mut open = 0_usize;
        let mut escaped = false;
        for (length, byte) in self.rest().iter().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'(' => open += 1,
                b')' if open == 1 => {
                    let text = self.rest()[..=length].to_vec();
                    self.at += length + 1;
                    return Ok(Object::Text(text));
                }
                b')' => open -= 1,
                _ => {}
            }
        }
        Err(self.broken())
    }
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Object, Unreadable> {
        Parser::new(text.as_bytes(), 0).object()
    }

    #[cfg(feature = "sign")]
    #[test]
    fn what_is_read_is_written_alike() {
        for text in [
            "<</Type/Catalog/Pages 1 0 R/Lang(en-GB)/MarkInfo<</Marked true/Suspects false>>/AF[974 0 R]>>",
            "[0 0 595.2756 841.8898]",
            r"(a \( b (c) \\)",
            "<FEFF0043>",
            "[-1 .5 null/A#20B<00>(x)]",
        ] {
            let mut out = Vec::new();
            read(text).unwrap().write(&mut out);
            assert_eq!(String::from_utf8(out).unwrap(), text);
        }
    }

    #[test]
    fn broken_objects_are_errors() {
        for text in ["", "<<", "[1 2", "(a", "<0g>", "<</A>>", "<</A 1/A 2>>", ">>", "}", "<</A 1 0 X>>"] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(read(&"[".repeat(100_000)).is_err(), "too deep");
    }
}
