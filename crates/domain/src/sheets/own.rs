//! What the young person answers themselves, with the tablet in their hands: pages of few words, in any order.
//!
//! Where staff ask the same, it is the same question: what the young person fills in stands as theirs, and nothing is asked twice.

use strum::VariantNames;

use super::{SheetName, any, good, one, skills, support, words, young_person};
use crate::answers::Answers;
use crate::choices::{CopyColour, PassportPart};
use crate::questions::{Field, Page, Scope, Sheet};
use crate::signature::Mark;
use crate::source::Source;
use crate::word::Word;

/// How being online is for them, as a face.
pub const FEELING: Field = one("feeling", &["good", "mixed", "bad"]).theirs();
/// Their devices, as they name them.
pub const DEVICES: Field = words("devices").quoted();
/// The apps and games they use most.
pub const APPS: Field = words("apps").quoted();
/// Whether something worries them.
pub const WORRY: Field = one("worry", &["no", "a_bit", "a_lot"]).theirs();
/// What worries them.
pub const WORRIES: Field = words("worries").quoted();
/// What would be fairer than it is.
pub const FAIRER: Field = words("fairer").quoted();
/// What else they want.
pub const WANTS: Field = words("wants").quoted();
/// The colour of their own copy.
pub const COPY_COLOUR: Field = one("copy_colour", CopyColour::VARIANTS).theirs();
/// The picture on it.
pub const COPY_PICTURE: Field = one("copy_picture", Mark::VARIANTS).theirs();
/// What stands on their passport page; all of it where they chose nothing.
pub const PASSPORT_PARTS: Field = any("passport_parts", PassportPart::VARIANTS).theirs();
/// How their papers look and what stands on them: said by the papers themselves.
pub const PAPERS: [Field; 3] = [COPY_COLOUR, COPY_PICTURE, PASSPORT_PARTS];

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[Page {
        name: "own",
        fields: &[FEELING, DEVICES, APPS, WORRY, WORRIES, FAIRER, WANTS, COPY_COLOUR, COPY_PICTURE, PASSPORT_PARTS],
    }],
};

/// The young person's own pages, each with the sheet that keeps its answers.
pub static PAGES: [(SheetName, Page); 11] = [
    (SheetName::Own, Page { name: "own_feeling", fields: &[FEELING] }),
    (SheetName::Good, Page { name: "own_likes", fields: &[good::LIKES, good::WOULD_LOSE] }),
    (SheetName::Good, Page { name: "own_people", fields: &[good::KEEPS_IN_TOUCH] }),
    (SheetName::Own, Page { name: "own_devices", fields: &[DEVICES, APPS] }),
    (SheetName::Skills, Page { name: "own_knows", fields: &[skills::KNOWS, skills::HELP_WANTED] }),
    (SheetName::Own, Page { name: "own_worries", fields: &[WORRY, WORRIES] }),
    (SheetName::YoungPerson, Page { name: "own_tell", fields: &[young_person::TRUSTED_ADULTS] }),
    (SheetName::GoesWrong, Page { name: "own_wrong", fields: &[support::goes_wrong::IDEAS] }),
    (SheetName::Own, Page { name: "own_fairer", fields: &[FAIRER] }),
    (SheetName::Own, Page { name: "own_wants", fields: &[WANTS] }),
    (SheetName::Own, Page { name: "own_papers", fields: &PAPERS }),
];

/// The colour that they chose for their copy.
pub fn copy_colour(own: &Answers) -> CopyColour {
    CopyColour::parse(own.get(COPY_COLOUR.name)).unwrap_or_default()
}

/// The picture that they chose for it.
pub fn copy_picture(own: &Answers) -> Option<Mark> {
    Mark::parse(own.get(COPY_PICTURE.name))
}

/// Whether they want this part on their passport page.
pub fn is_on_passport(part: PassportPart, own: &Answers) -> bool {
    let chosen = own.all(PASSPORT_PARTS.name);
    chosen.is_empty() || chosen.iter().any(|word| word == part.word())
}

/// The own page of this name.
pub fn page(name: &str) -> Option<&'static (SheetName, Page)> {
    PAGES.iter().find(|(_, page)| page.name == name)
}

/// What the young person sees of a question: their own answer. Words that staff wrote are not put into their mouth.
pub fn shown<'a>(field: &Field, answers: &'a Answers) -> &'a str {
    if is_staffs(field, answers) { "" } else { answers.get(field.name) }
}

/// What staff wrote stays where the young person says nothing of their own; whether they said something in its place, which is then kept
/// beside it.
pub fn keep_staffs_words(page: &Page, before: &Answers, typed: &mut Answers) -> bool {
    let mut is_replaced = false;
    for field in page.fields.iter().filter(|field| is_staffs(field, before)) {
        match typed.get(field.name).trim().is_empty() {
            true => typed.set(field.name, [before.get(field.name)]),
            false => is_replaced = true,
        }
    }
    is_replaced
}

/// Whether the words that stand there are the staff's.
fn is_staffs(field: &Field, answers: &Answers) -> bool {
    field.quoted && Source::of(answers, field.name).is_some_and(|source| !source.how.is_theirs())
}
