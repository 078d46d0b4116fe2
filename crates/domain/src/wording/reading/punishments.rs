//! What regulation 19 forbids as a consequence, and consequences without an end (R4).

use super::{CUES, Read};
use crate::fault::FaultKind;
use crate::wording::forbidden_measure;
use crate::wording::sentence::Phrases;

/// Whether what is taken is one of these, and nothing says that it is kept.
pub(super) fn loses(words: &[String], is_thing: impl Fn(&[String]) -> bool) -> bool {
    CUES.lost.any(words) && !CUES.kept.any(words) && is_thing(words)
}

/// "If I swear …": the part of a rule that says what follows.
pub(super) fn is_if(words: &[String]) -> bool {
    CUES.conditions.any(words)
}

/// The measures that regulation 19 forbids, part by part of each clause.
pub(super) fn punishments(read: &Read, say: &mut impl FnMut(FaultKind, bool), counts: impl Fn(&[String]) -> bool) {
    if !counts(&read.words) {
        return;
    }
    let part = |says: &dyn Fn(&[String]) -> bool| read.any_part(|words| !is_promised(words) && says(words));
    let taken = |things: &'static Phrases| move |words: &[String]| loses(words, |words| things.any(words));
    let said = |phrases: &'static Phrases| move |words: &[String]| phrases.any(words) && !has_not(words);
    say(FaultKind::TakesAid, part(&limits_aid));
    say(FaultKind::TakesFood, part(&taken(&CUES.food)) || part(&said(&CUES.food_phrases)));
    say(FaultKind::TakesSleep, part(&said(&CUES.sleep_phrases)) || part(&taken(&CUES.sleep)));
    say(FaultKind::TakesContact, part(&taken(&CUES.contact)) || part(&|words| CUES.contact_phrases.any(words)));
    say(FaultKind::TakesMedicine, part(&taken(&CUES.medicine)));
    say(FaultKind::TakesSchool, part(&|words| CUES.school_phrases.any(words)));
    say(FaultKind::TakesClothes, part(&taken(&CUES.clothes)) || part(&said(&CUES.clothes_phrases)));
    say(FaultKind::Fines, part(&taken(&CUES.money)) || part(&fines));
    say(FaultKind::PunishesGroup, part(&said(&CUES.group_phrases)));
    say(FaultKind::Humiliates, part(&said(&CUES.shame_phrases)));
    say(FaultKind::Threatens, part(&said(&CUES.threats)));
    say(FaultKind::PeersPunish, part(&said(&CUES.peers)));
    if let Some(fault) = forbidden_measure(&read.clauses) {
        say(fault, true);
    }
}

/// Whether a part of a clause is promised away: "Nobody …", "Staff do not …".
fn is_promised(words: &[String]) -> bool {
    let denied = |at: usize| CUES.denied.length(&words[at..]).is_some();
    let by_adults = |at: usize| CUES.by_staff.any(&words[at.saturating_sub(2)..at]);
    words.iter().any(|word| matches!(word.as_str(), "nobody" | "noone" | "never"))
        || (0..words.len()).any(|at| denied(at) && by_adults(at))
}

fn has_not(words: &[String]) -> bool {
    words.iter().any(|word| matches!(word.as_str(), "not" | "never" | "nobody" | "noone" | "isnt" | "dont" | "doesnt"))
}

/// A fine, and not a fair part of what was broken.
fn fines(words: &[String]) -> bool {
    let is_no = words.windows(2).any(|two| two[0] == "no" && two[1].starts_with("fine"));
    let is_bare = words.windows(2).any(|two| two[0].starts_with('£') && two[1].starts_with("fine"));
    (CUES.fines.any(words) || is_bare) && !is_no && !CUES.owed.any(words) && !CUES.kept.any(words)
}

/// Whether an aid is taken, locked or counted.
pub(super) fn limits_aid(words: &[String]) -> bool {
    CUES.aids.any(words) && !CUES.kept.any(words) && (CUES.lost.any(words) || CUES.limited.any(words))
}

/// "for six weeks", "for a month", "gone for a month": longer than a limit may last, in words.
pub(super) fn is_long(words: &[String]) -> bool {
    const NUMBERS: [&str; 10] = ["a", "one", "two", "three", "four", "five", "six", "seven", "several", "some"];
    words.windows(3).any(|three| {
        let unit = three[2].trim_end_matches('s');
        let is_number = NUMBERS.contains(&three[1].as_str()) || three[1].parse::<u32>().is_ok();
        let few_days = unit == "day" && matches!(three[1].as_str(), "a" | "one" | "two" | "three" | "1" | "2" | "3");
        three[0] == "for" && is_number && matches!(unit, "week" | "month" | "year" | "day") && !few_days
    })
}
