//! Who has read what: the policies of a home and the agreements in force there, for the manager's file and for inspectors. It is of no single agreement, so it has
//! no version, no code to check it by and no record in it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::policy::Role;
use domain::week::today;
use serde::Serialize;
use words::Voice;

use crate::Templates;
use crate::builder::Tag;
use crate::document::Keys;
use crate::house::House;

/// The file of the template that sets it.
pub const TEMPLATE: &str = "readers.typ";

const KEYS: Keys = Keys { title: "readers-title", about: "readers-about", head: "readers-head" };

/// What the list is made from.
#[derive(Clone, Copy, Debug)]
pub struct ReadingList<'a> {
    /// The voice it speaks in: its language and the home.
    pub voice: &'a Voice,
    /// The templates that it is set with.
    pub templates: &'a Templates,
    /// Who prints it.
    pub by: &'a str,
    /// What they are in the home.
    pub role: Role,
    /// When they print it.
    pub at: DateTime<Utc>,
    /// The policies that everybody has to read.
    pub policies: &'a [ToRead],
    /// The agreements in force; nothing where whoever prints the list may not know who lives in the home.
    pub agreements: Option<&'a [ToRead]>,
}

/// A text that is to be read.
#[derive(Clone, Debug)]
pub struct ToRead {
    /// What it is called: the policy, or the young person.
    pub title: String,
    /// The version that counts.
    pub version: u32,
    /// Since when it counts.
    pub since: NaiveDate,
    /// Whoever has read this version or a later one has read it: the newest that asked to be read.
    pub asked: u32,
    /// Everybody who has to read it.
    pub readers: Vec<Reader>,
}

impl ToRead {
    /// A text that somebody has read, somebody has read an older version of, and somebody has not: to try a template on.
    pub(crate) fn sample(voice: &Voice, at: DateTime<Utc>) -> Self {
        let reader = |read| Reader { name: voice.young_person.clone(), role: Role::Staff, read };
        let readers = [None, Some((1, at)), Some((2, at))].map(reader).into();
        Self { title: voice.home.clone(), version: 3, since: today(at), asked: 2, readers }
    }
}

/// Somebody who has to read a text.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Their name.
    pub name: String,
    /// What they are in the home.
    pub role: Role,
    /// The newest version that they have read, and when.
    pub read: Option<(u32, DateTime<Utc>)>,
}

/// What the template prints.
#[derive(Serialize)]
pub struct PrintedList {
    #[serde(flatten)]
    house: House,
    lead: Vec<String>,
    columns: [String; 3],
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    title: String,
    /// What is said where there is nothing to read.
    empty: String,
    texts: Vec<Text>,
}

#[derive(Serialize)]
struct Text {
    title: String,
    about: String,
    count: Tag,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    who: String,
    role: String,
    said: String,
    has_read: bool,
}

impl ReadingList<'_> {
    /// Puts the list together.
    pub fn print(&self) -> PrintedList {
        let voice = self.voice;
        let printed = [
            ("date", voice.moment(self.at).into()),
            ("who", self.by.into()),
            ("role", voice.word_in("paper-role-*", &self.role).into()),
        ];
        let printed = voice.with("readers-printed", &printed);
        let part = |title: &str, empty: &str, texts: &[ToRead]| Part {
            title: voice.say(title),
            empty: if texts.is_empty() { voice.say(empty) } else { String::new() },
            texts: texts.iter().map(|text| self.text(text)).collect(),
        };
        let policies = part("readers-policies", "readers-no-policies", self.policies);
        let agreements = match self.agreements {
            Some(texts) => part("readers-agreements", "readers-no-agreements", texts),
            None => part("readers-agreements", "readers-not-for-you", &[]),
        };
        let foot = voice.beside([voice.home.clone(), voice.say(KEYS.title), printed.clone()]);
        PrintedList {
            house: House::plain(voice, &KEYS, self.at, foot),
            lead: vec![printed, voice.say("readers-lead")],
            columns: ["readers-who", "readers-role", "readers-read"].map(|key| voice.say(key)),
            parts: vec![policies, agreements],
        }
    }

    /// A text with everybody who has to read it: those first who have not.
    fn text(&self, text: &ToRead) -> Text {
        let voice = self.voice;
        let mut rows: Vec<Row> = text.readers.iter().map(|reader| self.row(reader, text.asked)).collect();
        rows.sort_by_key(|row| row.has_read);
        let (all, read) = (rows.len(), rows.iter().filter(|row| row.has_read).count());
        let count = voice.with("readers-count", &[("read", read.into()), ("all", all.into())]);
        let since = voice.date(text.since);
        let counts = voice.with("readers-counts", &[("version", text.version.into()), ("date", since.into())]);
        let asked = voice.with("readers-asked", &[("version", text.asked.into())]);
        Text {
            title: text.title.clone(),
            about: voice.sentences(std::iter::once(counts).chain((text.asked < text.version).then_some(asked))),
            count: Tag { words: count, tone: if read == all { "pine" } else { "rose" } },
            rows,
        }
    }

    fn row(&self, reader: &Reader, asked: u32) -> Row {
        let voice = self.voice;
        let of = |(version, at): (u32, DateTime<Utc>)| [("version", version.into()), ("when", voice.moment(at).into())];
        let has_read = reader.read.is_some_and(|(version, _)| version >= asked);
        let said = match reader.read {
            Some(read) if has_read => voice.with("readers-has-read", &of(read)),
            Some(read) => voice.with("readers-read-older", &of(read)),
            None => voice.say("readers-unread"),
        };
        Row { who: reader.name.clone(), role: voice.word(&reader.role), said, has_read }
    }
}
