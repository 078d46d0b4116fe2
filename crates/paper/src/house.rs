//! What every document has, whatever it says: what the template `house.typ` needs.

use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::choices::CopyColour;
use domain::sheets::{SheetName, own};
use domain::short_code::short_code;
use serde::Serialize;
use words::Voice;

use crate::builder::{Note, PaperBuilder, Tag};
use crate::document::{Document, Keys, Printed};
use crate::signature::svg;

/// The language, the names that a viewer shows, the date, the head, the foot and the way to check the paper.
#[derive(Serialize)]
pub struct House {
    /// The language and the country whose way of writing it is.
    lang: &'static str,
    region: &'static str,
    /// Whether it is written from right to left.
    backwards: bool,
    /// That nobody has checked the translation yet, and who translated what people wrote; empty where neither is to be said.
    unchecked: String,
    /// The title as a viewer shows it outside the page, and what the sheet is.
    name: String,
    about: String,
    /// The title on the page, and what stands over it.
    title: String,
    head: String,
    /// The colour of a paper of the young person's own, and the picture on it, which is decoration: empty where there is none.
    tone: &'static str,
    picture: String,
    /// How far the version has come, and what a reader must know where it does not count.
    state: Option<Tag>,
    notice: Option<Note>,
    /// Year, month, day, hour, minute and second of the record (UTC).
    date: [i32; 6],
    foot: String,
    page_of: String,
    words_code: String,
    /// Nothing where there is no agreement to check.
    check: Option<Check>,
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

impl House {
    /// What a paper has that is of no single agreement: no version, no code to check it by, no record.
    pub fn plain(voice: &Voice, keys: &Keys, at: DateTime<Utc>, foot: String) -> Self {
        let (lang, region) = voice.region();
        Self {
            lang,
            region,
            backwards: voice.language.direction() == "rtl",
            unchecked: if voice.language.is_checked() { String::new() } else { voice.say("paper-unchecked") },
            name: voice.plain(keys.title, &[]),
            about: voice.plain(keys.about, &[]),
            title: voice.say(keys.title),
            head: voice.say(keys.head),
            tone: tone(CopyColour::default()),
            picture: String::new(),
            state: None,
            notice: None,
            date: numbers(at),
            foot,
            page_of: voice.plain("paper-page-of", &[("page", "{p}".into()), ("pages", "{q}".into())]),
            words_code: String::new(),
            check: None,
            record: None,
        }
    }
}

/// The tone of `house.typ` that has a colour.
const fn tone(colour: CopyColour) -> &'static str {
    match colour {
        CopyColour::Lilac => "lilac",
        CopyColour::Green => "pine",
        CopyColour::Yellow => "gold",
        CopyColour::Orange => "apricot",
        CopyColour::Red => "rose",
    }
}

impl PaperBuilder<'_> {
    /// What every document of an agreement has.
    pub fn house(&self, document: Document, at: DateTime<Utc>, foot: String) -> House {
        let (voice, hash) = (self.voice, self.text.hash());
        let plain = House::plain(voice, &document.keys(), at, foot);
        let by =
            (!self.interpreter.is_empty()).then(|| voice.with("paper-translated", &[("who", self.interpreter.into())]));
        let ours = Some(plain.unchecked).filter(|ours| !ours.is_empty());
        let own = self.paper.text.answers(SheetName::Own);
        let picture = own::copy_picture(own).filter(|_| document.is_their_own());
        House {
            tone: tone(if document.is_their_own() { own::copy_colour(own) } else { CopyColour::default() }),
            picture: picture.map(|mark| svg((200, 200), mark.path())).unwrap_or_default(),
            // In a translation: that it is one, which text counts where the two differ, and who put what people wrote into it.
            unchecked: voice.sentences(ours.into_iter().chain(by)),
            state: Some(Tag { words: voice.say(self.state().key()), tone: self.state().tone() }),
            notice: self.notice(),
            words_code: voice.with("paper-fingerprint-short", &[("hash", hash.short().into())]),
            check: Some(self.check()),
            record: document.carries_record().then(|| voice.say("paper-record")),
            ..plain
        }
    }

    fn check(&self) -> Check {
        let code = short_code(self.text.hash());
        let prefix = self.paper.verify_url;
        let shown = prefix.split_once("://").map_or(prefix, |(_, rest)| rest).trim_end_matches('/');
        Check {
            // A paper that was made without an address has its code alone.
            words: if shown.is_empty() {
                String::new()
            } else {
                self.voice.with("paper-check", &[("url", shown.into())])
            },
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
