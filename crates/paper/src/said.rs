//! What the young person said of themselves: only what they chose or said, never what staff wrote of them.

use domain::questions::Kind;
use domain::sheets::SheetName::{GoesWrong, Good, Own, Skills, YoungPerson};
use domain::sheets::{SheetName, good, own};

use crate::builder::{Pair, PaperBuilder};

/// Some of their answers under one title.
type Part = (&'static str, SheetName, &'static [&'static str]);

/// All that they are asked, in the order in which it is told.
pub const ALL: [Part; 13] = [
    LIKES,
    PEOPLE,
    ("young-calm", Good, &["calm"]),
    ("turn-page-own_feeling", Own, &["feeling"]),
    ("turn-page-own_devices", Own, &["devices", "apps"]),
    KNOWS,
    HELP_WANTED,
    ("young-what-for", Skills, &["understanding"]),
    ("turn-page-own_worries", Own, &["worry", "worries"]),
    TELL,
    ("turn-page-own_wrong", GoesWrong, &["ideas", "trust_steps"]),
    ("turn-page-own_fairer", Own, &["fairer"]),
    ("turn-page-own_wants", Own, &["wants"]),
];

/// What they like.
pub const LIKES: Part = ("turn-page-own_likes", Good, &["likes", "good_at", "goals"]);
/// Their people.
pub const PEOPLE: Part = ("turn-page-own_people", Good, &["keeps_in_touch", "groups"]);
/// What they can do.
pub const KNOWS: Part = ("turn-page-own_knows", Skills, &["knows"]);
/// What they want help with.
pub const HELP_WANTED: Part = ("young-help-wanted", Skills, &["help_wanted"]);
/// Whom they would tell.
pub const TELL: Part = ("turn-page-own_tell", YoungPerson, &["trusted_adults", "would_tell"]);

impl PaperBuilder<'_> {
    /// What they would lose, in their own words: the first thing on every paper of theirs. Empty where staff wrote it.
    pub fn would_lose(&self) -> String {
        let answers = self.answers(SheetName::Good);
        self.voice.quote(own::shown(&good::WOULD_LOSE, answers))
    }

    /// What they said, each part under its title; parts in which they said nothing are left out.
    pub fn said(&self, parts: &[Part]) -> Vec<Pair> {
        let one = |(title, sheet, names): &Part| {
            let lines = names.iter().filter_map(|name| self.said_to(*sheet, name));
            Pair::new(self.voice.say(title), lines.collect::<Vec<_>>().join("\n"))
        };
        parts.iter().filter_map(one).collect()
    }

    /// Their answer to one question: quoted where it is in their words.
    fn said_to(&self, sheet: SheetName, name: &str) -> Option<String> {
        let (field, answers) = (sheet.sheet().field(name)?, self.answers(sheet));
        if own::shown(field, answers).is_empty() {
            return None;
        }
        match field.kind {
            Kind::Line(_) | Kind::Paragraph(_) => Some(self.voice.quote(answers.get(name))),
            _ => self.voice.answer(sheet, field, answers),
        }
    }
}
