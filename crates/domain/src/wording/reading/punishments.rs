//! What regulation 19 forbids as a consequence, and consequences without an end (R4).

use super::{CUES, NEAR, Read, begins_soon};
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
    say(FaultKind::TakesSleep, part(&said(&CUES.sleep_phrases)) || part(&taken(&CUES.sleep)) || part(&is_early_bed));
    say(FaultKind::TakesContact, part(&taken(&CUES.contact)) || part(&|words| CUES.contact_phrases.any(words)));
    say(FaultKind::TakesMedicine, part(&taken(&CUES.medicine)));
    say(FaultKind::TakesSchool, part(&|words| CUES.school_phrases.any(words)));
    say(FaultKind::TakesClothes, part(&taken(&CUES.clothes)) || part(&said(&CUES.clothes_phrases)));
    say(FaultKind::Fines, part(&taken(&CUES.money)) || part(&fines));
    say(FaultKind::PunishesGroup, part(&said(&CUES.group_phrases)) || part(&taken(&CUES.all_of_them)));
    say(FaultKind::Humiliates, part(&said(&CUES.shame_phrases)) || part(&confesses));
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
    words.iter().any(|word| {
        matches!(word.as_str(), "not" | "never" | "nobody" | "noone" | "nothing" | "isnt" | "dont" | "doesnt")
    })
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

/// "Bedtime is at seven."
fn is_early_bed(words: &[String]) -> bool {
    let is_bedtime = |at: usize| CUES.bedtimes.length(&words[at..]).is_some();
    let is_early = |at: usize| begins_soon(&CUES.early_hours, &words[at..], NEAR);
    !CUES.kept.any(words) && (0..words.len()).any(|at| is_bedtime(at) && is_early(at))
}

/// "She reads her mistakes out at the house meeting."
fn confesses(words: &[String]) -> bool {
    CUES.publicly.any(words) && CUES.confessing.any(words) && !CUES.freely.any(words) && !has_not(words)
}

/// A limit without an end: until somebody is sorry, or is trusted, or for longer than a limit may last.
pub(super) fn is_endless(words: &[String]) -> bool {
    !is_promised(words) && (is_until_proven(words) || is_lost_for_long(words))
}

/// "Until staff trust her again": nobody knows when that is.
fn is_until_proven(words: &[String]) -> bool {
    // Who it is, and not more, may stand between.
    (0..words.len()).any(|at| CUES.until.has(&words[at]) && begins_soon(&CUES.proving, &words[at + 1..], 3))
}

/// "No phone 1 week", "She has no phone all week".
fn is_lost_for_long(words: &[String]) -> bool {
    let is_long = CUES.lost.any(words) && CUES.long_spans.any(words);
    !CUES.kept.any(words) && (is_long || is_lost_for_weeks(words))
}

/// A number of weeks or more after what is lost, which are neither over nor to come, and come not again and again: "no phone 2 weeks", and
/// not "no phone in 2 weeks".
fn is_lost_for_weeks(words: &[String]) -> bool {
    const BEFORE: [&str; 11] =
        ["in", "after", "every", "each", "per", "within", "next", "last", "once", "twice", "than"];
    let is_span = |at: usize| {
        let unit = words[at + 1].trim_end_matches('s');
        let is_number = words[at] != "a" && (NUMBERS.contains(&words[at].as_str()) || words[at].parse::<u32>().is_ok());
        is_number && matches!(unit, "week" | "wk" | "month" | "mth" | "year")
    };
    let is_now = |at: usize| {
        let is_later = words.get(at + 2).is_some_and(|word| matches!(word.as_str(), "ago" | "later"));
        !is_later && at > 0 && !BEFORE.contains(&words[at - 1].as_str())
    };
    let is_lost = |at: usize| CUES.lost.any(&words[..at]);
    (1..words.len()).any(|end| is_span(end - 1) && is_now(end - 1) && is_lost(end - 1))
}

/// Numbers in words.
const NUMBERS: [&str; 10] = ["a", "one", "two", "three", "four", "five", "six", "seven", "several", "some"];

/// "for six weeks", "for a month", "gone for a month": longer than a limit may last, in words.
pub(super) fn is_long(words: &[String]) -> bool {
    words.windows(3).any(|three| {
        let unit = three[2].trim_end_matches('s');
        let is_number = NUMBERS.contains(&three[1].as_str()) || three[1].parse::<u32>().is_ok();
        let few_days = unit == "day" && matches!(three[1].as_str(), "a" | "one" | "two" | "three" | "1" | "2" | "3");
        three[0] == "for" && is_number && matches!(unit, "week" | "month" | "year" | "day") && !few_days
    })
}
