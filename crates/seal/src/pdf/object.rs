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
pub struct Dictionary(pub(super) Vec<(Vec<u8>, Object)>);

impl Object {
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
}

impl Dictionary {
    /// The entry with this key.
    pub fn get(&self, key: &str) -> Option<&Object> {
        self.0.iter().find(|(name, _)| name == key.as_bytes()).map(|(_, value)| value)
    }

    /// Whether the entry with this key is this name.
    pub fn is(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Object::Name(value)) if value == name.as_bytes())
    }

    /// Adds an entry that has been read.
    ///
    /// # Errors
    /// Gives the key back where there is one already, since readers disagree on which of the two counts, or where there are more
    /// than any real dictionary has.
    pub fn push(&mut self, key: Vec<u8>, value: Object) -> Result<(), Vec<u8>> {
        const MOST: usize = 4096;
        if self.0.len() >= MOST || self.0.iter().any(|(name, _)| *name == key) {
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

    /// All values.
    pub fn values(&self) -> impl Iterator<Item = &Object> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Whether it has no other keys than these.
    pub fn has_only(&self, keys: &[&str]) -> bool {
        self.without(keys).0.is_empty()
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

    #[test]
    fn hexadecimal_digits_are_read_back() {
        assert_eq!(unhex(hex(&[0, 171, 255]).as_bytes()), Some(vec![0, 171, 255]));
        assert_eq!(unhex(b"00ABff"), Some(vec![0, 171, 255]));
        for digits in ["0", "0g", "a ", " a", "+1"] {
            assert_eq!(unhex(digits.as_bytes()), None, "{digits}");
        }
    }
}
