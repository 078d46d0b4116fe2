//! What every sheet has, whatever it says: what the template `house.typ` needs.

use chrono::{DateTime, Datelike, Timelike, Utc};
use serde::Serialize;

use crate::builder::PaperBuilder;

/// The language, the names that a viewer shows, the date, the head and the foot.
#[derive(Serialize)]
pub struct House {
    /// The language and the country whose way of writing it is.
    lang: &'static str,
    region: &'static str,
    /// The title as a viewer shows it outside the page, and what the sheet is.
    name: String,
    about: String,
    head: String,
    /// Year, month, day, hour, minute and second of the record (UTC).
    date: [i32; 6],
    foot: String,
    page_of: String,
    words_code: String,
    record: String,
}

/// The keys of the messages that tell one kind of sheet from another.
pub struct Keys {
    /// The title.
    pub title: &'static str,
    /// What it is.
    pub about: &'static str,
    /// The line at the head.
    pub head: &'static str,
}

impl PaperBuilder<'_> {
    /// What every sheet has.
    pub fn house(&self, keys: &Keys, at: DateTime<Utc>, foot: String) -> House {
        let voice = self.voice;
        let (lang, region) = voice.region();
        House {
            lang,
            region,
            name: voice.plain(keys.title, &[]),
            about: voice.plain(keys.about, &[]),
            head: voice.say(keys.head),
            date: numbers(at),
            foot,
            page_of: voice.plain("paper-page-of", &[("page", "{p}".into()), ("pages", "{q}".into())]),
            words_code: voice.with("paper-fingerprint-short", &[("hash", self.paper.text.hash().short().into())]),
            record: voice.say("paper-record"),
        }
    }
}

fn numbers(at: DateTime<Utc>) -> [i32; 6] {
    let number = |part: u32| i32::try_from(part).unwrap_or_default();
    [at.year(), number(at.month()), number(at.day()), number(at.hour()), number(at.minute()), number(at.second())]
}
