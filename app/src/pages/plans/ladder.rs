//! What loosens, and when: the way from each rule to more trust, the same for the young person and for the adults (handbook, R24).

use chrono::NaiveDate;
use domain::frozen::FrozenText;
use domain::shift::ShiftCard;
use leptos::prelude::*;
use words::Voice;

use crate::texts::date;

/// Each rule that counts on a local date and can loosen, with what it takes and when it is looked at; nothing where no rule can.
pub fn ladder(words: &Voice, text: &FrozenText, day: NaiveDate) -> Option<AnyView> {
    let rules: Vec<_> = ShiftCard(text).rules(day).filter(|rule| !rule.terms.relaxes_when.is_empty()).collect();
    let step = |rule: &&domain::rule::Rule| {
        let when = words.with("turn-ladder-when", &[("what", rule.terms.relaxes_when.as_str().into())]);
        let look = rule.terms.review_on.unwrap_or_else(|| text.review_on());
        let look = words.with("turn-ladder-look", &[("date", date(look).into())]);
        view! {
            <li class="turn__rule">
                <p class="turn__sentence">{rule.terms.sentence.clone()}</p>
                <p>{when}</p>
                <p class="small">{look}</p>
            </li>
        }
    };
    (!rules.is_empty()).then(|| {
        let steps = rules.iter().map(step).collect_view();
        view! { <h2>{words.say("turn-ladder")}</h2> <ul class="turn">{steps}</ul> }.into_any()
    })
}
