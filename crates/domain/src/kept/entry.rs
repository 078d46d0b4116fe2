//! An entry of a record.

use serde::{Deserialize, Serialize};

use super::{Unreadable, format_of};
use crate::answers::Answers;
use crate::person::By;
use crate::records::{Entry, RecordPage};

const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Kept {
    format: u32,
    page: RecordPage,
    answers: Answers,
    by: By,
}

/// Writes an entry in the newest format.
///
/// # Errors
/// None that an entry can cause; they are serde's.
pub fn write(entry: &Entry) -> Result<String, serde_json::Error> {
    let Entry { page, answers, by } = entry.clone();
    serde_json::to_string(&Kept { format: FORMAT, page, answers, by })
}

/// Reads an entry.
///
/// # Errors
/// Where it is not what its format says.
pub fn read(json: &str) -> Result<Entry, Unreadable> {
    match format_of(json)? {
        FORMAT => {
            let Kept { page, answers, by, .. } = serde_json::from_str(json)?;
            Ok(Entry { page, answers, by })
        }
        format => Err(Unreadable::UnknownFormat(format)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept today is read for ever.
    const KEPT: &str = r#"{"format":1,"page":"request","answers":{"what":"Later on Fridays"},"by":{"author":"member","account":"00000000-0000-0000-0000-000000000001","name":"Abby Lund","role":"staff","at":"2026-11-30T19:40:00Z"}}"#;

    #[test]
    fn an_entry_of_the_first_format_is_read_and_written_as_it_was() {
        let entry = read(KEPT).unwrap();
        assert_eq!(
            (entry.page, entry.answers.get("what"), entry.by.name()),
            (RecordPage::Request, "Later on Fridays", "Abby Lund")
        );
        assert_eq!(write(&entry).unwrap(), KEPT);
        assert!(matches!(read(&KEPT.replace("\"format\":1", "\"format\":2")), Err(Unreadable::UnknownFormat(2))));
    }
}
