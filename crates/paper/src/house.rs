//! What every document has, whatever it says: what the template `house.typ` needs.

use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::short_code::short_code;
use serde::Serialize;

use crate::builder::{Note, PaperBuilder, Tag};
use crate::document::Document;

/// The language, the names that a viewer shows, the date, the head, the foot and the way to check the paper.
#[derive(Serialize)]
pub struct House {
    /// The language and the country whose way of writing it is.
    lang: &'static str,
    region: &'static str,
    /// Whether it is written from right to left.
    backwards: bool,
    /// That nobody has checked the translation yet; empty where somebody has, or there is none.
    unchecked: String,
    /// The title as a viewer shows it outside the page, and what the sheet is.
    name: String,
    about: String,
    /// The title on the page, and what stands over it.
    title: String,
    head: String,
    /// How far the version has come, and what a reader must know where it does not count.
    state: Tag,
    notice: Option<Note>,
    /// Year, month, day, hour, minute and second of the record (UTC).
    date: [i32; 6],
    foot: String,
    page_of: String,
    words_code: String,
    check: Check,
    /// What the attached record is; nothing where none is attached.
    record: Option<String>,
}

/// The way to check a paper: where, under which code, and both as a QR code.
#[derive(Serialize)]
struct Check {
    words: String,
    code: String,
    code_words: String,
    drawing: String,
    alt: String,
}

impl PaperBuilder<'_> {
    /// What every document has.
    pub fn house(&self, document: Document, at: DateTime<Utc>, foot: String) -> House {
        let (voice, keys) = (self.voice, document.keys());
        let (lang, region) = voice.region();
        House {
            lang,
            region,
            backwards: voice.language.direction() == "rtl",
            unchecked: self.unchecked(),
            name: voice.plain(keys.title, &[]),
            about: voice.plain(keys.about, &[]),
            title: voice.say(keys.title),
            head: voice.say(keys.head),
            state: Tag { words: voice.say(self.state().key()), tone: self.state().tone() },
            notice: self.notice(),
            date: numbers(at),
            foot,
            page_of: voice.plain("paper-page-of", &[("page", "{p}".into()), ("pages", "{q}".into())]),
            words_code: voice.with("paper-fingerprint-short", &[("hash", self.paper.text.hash().short().into())]),
            check: self.check(),
            record: document.carries_record().then(|| voice.say("paper-record")),
        }
    }

    /// In a translation: that it is one, and which text counts where the two differ.
    fn unchecked(&self) -> String {
        match self.voice.language.is_checked() {
            true => String::new(),
            false => self.voice.say("paper-unchecked"),
        }
    }

    fn check(&self) -> Check {
        let code = short_code(self.paper.text.hash());
        let prefix = self.paper.verify_url;
        let shown = prefix.split_once("://").map_or(prefix, |(_, rest)| rest).trim_end_matches('/');
        Check {
            words: self.voice.with("paper-check", &[("url", shown.into())]),
            code_words: self.voice.with("paper-code", &[("code", code.as_str().into())]),
            alt: self.voice.plain("paper-qr-alt", &[("url", shown.into()), ("code", code.as_str().into())]),
            drawing: self.qr.clone(),
            code,
        }
    }
}

fn numbers(at: DateTime<Utc>) -> [i32; 6] {
    let number = |part: u32| i32::try_from(part).unwrap_or_default();
    [at.year(), number(at.month()), number(at.day()), number(at.hour()), number(at.minute()), number(at.second())]
}
