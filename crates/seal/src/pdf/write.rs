//! Makes objects and writes them.

use super::object::{Dictionary, Object, hex, is_delimiter, is_space};

impl Object {
    /// A name.
    pub fn name(name: &str) -> Self {
        Self::Name(name.into())
    }

    /// A whole number.
    pub fn number(number: usize) -> Self {
        Self::Plain(number.to_string().into())
    }

    /// A text for people: as it is where it is plain ASCII, else in UTF-16.
    pub fn text(text: &str) -> Self {
        if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            let escaped = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
            return Self::Text(format!("({escaped})").into());
        }
        let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
        Self::Text(format!("<FEFF{units}>").into())
    }

    /// Bytes, in hexadecimal digits.
    pub fn hex(bytes: &[u8]) -> Self {
        Self::Text(format!("<{}>", hex(bytes)).into())
    }

    /// Writes the object with as little space as there may be.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Plain(text) => {
                if out.last().is_some_and(|last| !is_delimiter(*last) && !is_space(*last)) {
                    out.push(b' ');
                }
                out.extend(text);
            }
            Self::Name(name) => {
                out.push(b'/');
                out.extend(name);
            }
            Self::Text(text) => out.extend(text),
            Self::Array(items) => {
                out.push(b'[');
                items.iter().for_each(|item| item.write(out));
                out.push(b']');
            }
            Self::Dictionary(dictionary) => dictionary.write(out),
            Self::Reference(number) => Self::Plain(format!("{number} 0 R").into()).write(out),
        }
    }
}

impl Dictionary {
    /// A dictionary with these entries.
    pub fn new<const N: usize>(entries: [(&str, Object); N]) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// Puts an entry in the place of the one with its key, or at the end.
    pub fn set(&mut self, key: &str, value: Object) {
        match self.0.iter_mut().find(|(name, _)| name == key.as_bytes()) {
            Some(entry) => entry.1 = value,
            None => self.0.push((key.into(), value)),
        }
    }

    /// Writes the dictionary with as little space as there may be.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend(b"<<");
        for (key, value) in &self.0 {
            Object::Name(key.clone()).write(out);
            value.write(out);
        }
        out.extend(b">>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(object: &Object) -> String {
        let mut out = Vec::new();
        object.write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn texts_are_escaped_or_in_utf_16() {
        assert_eq!(written(&Object::text(r"a (b) \ c")), r"(a \(b\) \\ c)");
        assert_eq!(written(&Object::text("Llŷn 🔏")), "<FEFF004C006C0177006E0020D83DDD0F>");
        assert_eq!(written(&Object::text("a\nb")), "<FEFF0061000A0062>");
    }

    #[test]
    fn only_numbers_and_references_are_spaced() {
        let list = Object::Array(vec![Object::number(1), Object::Reference(2), Object::name("A"), Object::number(3)]);
        assert_eq!(written(&list), "[1 2 0 R/A 3]");
        assert_eq!(
            written(&Object::Dictionary(Dictionary::new([("A", list), ("B", Object::number(1))]))),
            "<</A[1 2 0 R/A 3]/B 1>>"
        );
    }
}
