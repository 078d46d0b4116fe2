//! The objects of a PDF, kept as they were written.

/// One object. Numbers and strings keep their spelling, so that an object written again differs only where it was meant to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Object {
    /// `null`, `true`, `false` or a number.
    Plain(Vec<u8>),
    /// A name, without its slash.
    Name(Vec<u8>),
    /// A string, with its brackets.
    Text(Vec<u8>),
    /// An array.
    Array(Vec<Object>),
    /// A dictionary.
    Dictionary(Dictionary),
    /// A reference to an object of generation 0.
    Reference(u32),
}

/// A dictionary in the order it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dictionary(Vec<(Vec<u8>, Object)>);

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

    /// The number, if it is a whole one and not negative.
    pub fn as_number(&self) -> Option<usize> {
        match self {
            Self::Plain(digits) if digits.iter().all(u8::is_ascii_digit) => {
                std::str::from_utf8(digits).ok()?.parse().ok()
            }
            _ => None,
        }
    }

    /// The items, if it is an array.
    pub fn as_array(&self) -> Option<&[Object]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The dictionary, if it is one.
    pub fn as_dictionary(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    /// The number of the object referred to, if it is a reference.
    pub fn as_reference(&self) -> Option<u32> {
        match self {
            Self::Reference(number) => Some(*number),
            _ => None,
        }
    }

    /// What stands between the brackets, if it is a string without escapes.
    pub fn as_plain_text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) if !text.contains(&b'\\') => text.strip_prefix(b"(")?.strip_suffix(b")"),
            _ => None,
        }
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

    /// The entry with this key.
    pub fn get(&self, key: &str) -> Option<&Object> {
        self.0.iter().find(|(name, _)| name == key.as_bytes()).map(|(_, value)| value)
    }

    /// Whether the entry with this key is this name.
    pub fn is(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Object::Name(value)) if value == name.as_bytes())
    }

    /// Puts an entry in the place of the one with its key, or at the end.
    pub fn set(&mut self, key: &str, value: Object) {
        match self.0.iter_mut().find(|(name, _)| name == key.as_bytes()) {
            Some(entry) => entry.1 = value,
            None => self.0.push((key.into(), value)),
        }
    }

    /// Adds an entry that has been read.
    ///
    /// # Errors
    /// Gives the key back where there is one already: readers disagree on which of the two counts.
    pub fn push(&mut self, key: Vec<u8>, value: Object) -> Result<(), Vec<u8>> {
        if self.0.iter().any(|(name, _)| *name == key) {
            return Err(key);
        }
        self.0.push((key, value));
        Ok(())
    }

    /// The dictionary without these entries.
    pub fn without(&self, keys: &[&str]) -> Self {
        let kept = self.0.iter().filter(|(name, _)| !keys.iter().any(|key| name == key.as_bytes()));
        Self(kept.cloned().collect())
    }

    /// Whether it has no other keys than these.
    pub fn has_only(&self, keys: &[&str]) -> bool {
        self.without(keys).0.is_empty()
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

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits, of lower or upper case.
pub fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let pairs = digits.chunks(2).map(|pair| match pair {
        [high, low] => Some(value(*high)? << 4 | value(*low)?),
        _ => None,
    });
    pairs.collect()
}

/// White space between objects.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

/// What ends a name or a number.
pub fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
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

    #[test]
    fn hexadecimal_digits_are_read_back() {
        assert_eq!(unhex(hex(&[0, 171, 255]).as_bytes()), Some(vec![0, 171, 255]));
        assert_eq!(unhex(b"00ABff"), Some(vec![0, 171, 255]));
        for digits in ["0", "0g", "a ", " a", "+1"] {
            assert_eq!(unhex(digits.as_bytes()), None, "{digits}");
        }
    }
}
