//! Whom a sentence keeps the young person from (R1, R3): denied, counted, listened to, read.

use super::{CUES, is_left};
use crate::wording::sentence::Phrases;

/// Whether the young person reaches these people less than they would: denied, counted, listened to, read.
pub(super) fn reaches_less(words: &[String], people: &Phrases, is_help: bool) -> bool {
    if CUES.settings.any(words) {
        return false;
    }
    let is_reaching = CUES.reach.any(words) || CUES.talks.any(words);
    let has_people = people.any(words) || (is_help && CUES.private_phones.any(words));
    let is_heard = CUES.loudspeaker.any(words) || (CUES.grown_ups.any(words) && CUES.beside.any(words));
    let is_read = CUES.post.any(words) && CUES.opened.any(words);
    let is_counted = has_people && CUES.limits.any(words);
    let is_barred = CUES.no_contact.any(words) && (has_people || words.iter().any(|word| word == "with"));
    let is_shut = CUES.shut_out.any(words) || (has_people && has_blocked(words));
    let is_limited = (is_reaching && (is_heard || is_counted || is_barred)) || is_read;
    (is_limited && !is_left(words)) || is_shut || is_denied(words, has_people)
}

/// "I have blocked my cousin …".
fn has_blocked(words: &[String]) -> bool {
    words.windows(3).any(|three| three[0] == "i" && three[1] == "have" && three[2] == "blocked")
}

/// "I do not message Kez": a denied way to reach somebody, by the young person.
fn is_denied(words: &[String], has_people: bool) -> bool {
    (0..words.len()).any(|at| {
        let Some(length) = CUES.denied.length(&words[at..]) else { return false };
        let before = &words[..at];
        if CUES.by_staff.any(&before[at.saturating_sub(2)..]) || CUES.leaves_be.any(before) {
            return false;
        }
        let after = &words[at + length..];
        let skip = after.iter().take_while(|word| matches!(word.as_str(), "ever" | "just" | "even" | "really")).count();
        let Some(verb) = after.get(skip..).and_then(|rest| CUES.reach.length(rest)) else { return false };
        let rest = &after[skip + verb..];
        let skip = rest.iter().take_while(|word| matches!(word.as_str(), "to" | "with" | "back")).count();
        let has_the = skip > 0 && rest.get(skip).is_some_and(|word| matches!(word.as_str(), "the" | "any"));
        let object = &rest[skip + usize::from(has_the)..];
        match object.first() {
            _ if CUES.people.any(object) && has_people => true,
            Some(first) => CUES.no_people.length(std::slice::from_ref(first)).is_none() && *first != "my",
            None => false,
        }
    })
}
