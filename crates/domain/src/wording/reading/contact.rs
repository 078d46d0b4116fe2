//! Whom a sentence keeps the young person from (R1, R3): denied, counted, listened to, read, or chosen by adults.

use super::{CUES, NEAR, begins_soon, is_left};
use crate::wording::sentence::Phrases;

/// Whether the young person reaches these people less than they would.
pub(super) fn reaches_less(words: &[String], people: &Phrases, is_help: bool) -> bool {
    if CUES.settings.any(words) {
        return false;
    }
    let is_reaching = CUES.reach.any(words) || CUES.talks.any(words);
    let has_people = people.any(words) || (is_help && CUES.private_phones.any(words));
    let is_heard = CUES.loudspeaker.any(words) || (CUES.grown_ups.any(words) && CUES.beside.any(words));
    let is_read = CUES.post.any(words) && is_opened(words);
    let is_counted = has_people && CUES.limits.any(words);
    let is_barred = bars(words) && (has_people || words.iter().any(|word| word == "with"));
    let is_shut = CUES.shut_out.any(words) || (has_people && has_blocked(words));
    let is_limited = (is_reaching && (is_heard || is_counted || is_barred)) || is_read;
    // Where nobody is named, it is everybody, and not those who help alone.
    let is_everybody = !is_help && (bars_everybody(words) || ends(words) || is_chosen_by_adults(words));
    ((is_limited || is_everybody) && !is_left(words)) || is_shut || is_denied(words, has_people)
}

/// Letters that are opened or read, and not by the young person.
fn is_opened(words: &[String]) -> bool {
    let by_others = |at: usize| at == 0 || words[at - 1] != "i";
    (0..words.len()).any(|at| CUES.opened.length(&words[at..]).is_some() && by_others(at))
}

/// "No calls", and not "no messages that hurt".
fn bars(words: &[String]) -> bool {
    let is_some_sort = |word: &String| matches!(word.as_str(), "that" | "which" | "about");
    let bars = |at: usize| {
        let length = CUES.no_contact.length(&words[at..])?;
        Some(!words.get(at + length).is_some_and(is_some_sort))
    };
    (0..words.len()).any(|at| bars(at) == Some(true))
}

/// "No phone calls." and "No messages after 22:00.", and not "No calls in the cinema."
fn bars_everybody(words: &[String]) -> bool {
    (0..words.len()).any(|at| {
        let Some(length) = CUES.no_contact.length(&words[at..]) else { return false };
        let rest = &words[at + length..];
        let is_more = |word: &&String| CUES.calls.has(word) || matches!(word.as_str(), "or" | "and" | "no");
        let more = rest.iter().take_while(is_more).count();
        more == rest.len() || CUES.from_then.length(&rest[more..]).is_some()
    })
}

/// "My calls end at 21:00."
fn ends(words: &[String]) -> bool {
    (0..words.len())
        .any(|at| CUES.calls.length(&words[at..]).is_some() && begins_soon(&CUES.ends_at, &words[at..], NEAR))
}

/// "Staff hold my phone and decide who I can ring."
fn is_chosen_by_adults(words: &[String]) -> bool {
    let is_choice = |at: usize| CUES.chooses_who.length(&words[at..]).is_some();
    let by_adults = |before: &[String]| {
        CUES.grown_ups.any(before) && before.last().is_some_and(|word| !matches!(word.as_str(), "i" | "not" | "never"))
    };
    (0..words.len()).any(|at| is_choice(at) && by_adults(&words[..at]))
}

/// "I have blocked my cousin …".
fn has_blocked(words: &[String]) -> bool {
    words.windows(3).any(|three| three[0] == "i" && three[1] == "have" && three[2] == "blocked")
}

/// "I do not message Kez", "Nan cannot be rung": a denied way to reach somebody. "I stop talking to Kez" is one as well.
fn is_denied(words: &[String], has_people: bool) -> bool {
    (0..words.len()).any(|at| {
        let denied = CUES.denied.length(&words[at..]);
        let Some(length) = denied.or_else(|| CUES.gives_up.length(&words[at..])) else { return false };
        let before = &words[..at];
        if CUES.by_staff.any(&before[at.saturating_sub(2)..]) || CUES.leaves_be.any(before) {
            return false;
        }
        let after = &words[at + length..];
        let skip = after.iter().take_while(|word| matches!(word.as_str(), "ever" | "just" | "even" | "really")).count();
        let Some(verb) = after.get(skip..).and_then(|rest| CUES.reach.length(rest)) else { return false };
        let (verb, rest) = after[skip..].split_at(verb);
        let is_passive = verb[0] == "be" && verb[1] != "in" && CUES.people.any(before);
        let is_given_up = denied.is_none();
        let is_done = !is_given_up || words[at] == "no" || verb[0].ends_with("ing");
        is_passive || (is_done && is_somebody(rest, has_people, is_given_up))
    })
}

/// Whether what follows a denied way to be in touch is somebody. Who gives up talking to those who do this or that keeps safe.
fn is_somebody(words: &[String], has_people: bool, is_given_up: bool) -> bool {
    let skip = words.iter().take_while(|word| matches!(word.as_str(), "to" | "with" | "back")).count();
    let has_the = skip > 0 && words.get(skip).is_some_and(|word| matches!(word.as_str(), "the" | "any"));
    let object = &words[skip + usize::from(has_the)..];
    let is_told_apart =
        object.iter().any(|word| matches!(word.as_str(), "who" | "whos" | "that" | "if" | "when" | "me" | "us"));
    match object.first() {
        _ if is_given_up && is_told_apart => false,
        _ if CUES.people.any(object) && has_people => true,
        Some(first) => CUES.no_people.length(std::slice::from_ref(first)).is_none() && *first != "my",
        None => false,
    }
}
