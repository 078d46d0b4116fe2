//! Emergency restrictions that hold, at the head of a plan's pages.

use chrono::{DateTime, Utc};
use domain::plan::Plan;
use domain::records::emergency::{Emergency, Reply};
use leptos::prelude::*;
use store::{Tx, records};
use words::Voice;

use crate::actions::records::Judged;
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::moment;
use crate::ui::{Notice, NoticeKind};

/// Every emergency restriction of a plan that holds at an instant: what stops, what stays, and until when. It stands beside the agreement.
///
/// # Errors
/// A failure of the database.
pub async fn running(tx: &mut Tx, words: &Voice, plan: &Plan, now: DateTime<Utc>) -> Result<Vec<AnyView>, AppError> {
    let mut all = records::of_plan(tx, plan.id).await?;
    all.retain(|record| Emergency::of(record).is_some());
    // Most plans have none, and nothing more is read for them.
    if all.is_empty() {
        return Ok(vec![]);
    }
    let judged = Judged::load(tx, plan.clone(), now).await?;
    let place = judged.place();
    let holding = all.iter().filter(|record| record.holds(place, now)).filter_map(Emergency::of);
    let notice = |emergency: Emergency<'_>| {
        let until = emergency.0.ends_at(place).map(moment).unwrap_or_default();
        notice(words, plan, emergency, until)
    };
    Ok(holding.map(notice).collect())
}

fn notice(words: &Voice, plan: &Plan, emergency: Emergency<'_>, until: String) -> AnyView {
    let title = words.with("emergency-now", &[("what", emergency.sentence().into())]);
    let until = words.with("emergency-until", &[("until", until.into())]);
    let stays = words.with("emergency-stays", &[("what", emergency.stays().into())]);
    let reply = words.say(match emergency.reply() {
        Some(Reply::Consent) => "emergency-consented",
        Some(Reply::Decline) => "emergency-declined",
        None if emergency.is_told() => "emergency-waits",
        None => "emergency-untold",
    });
    let href = pages::Record { plan: plan.id, record: emergency.0.id }.to_string();
    let link = words.say("emergency-look");
    view! {
        <Notice kind=NoticeKind::Stop title>
            <p>{stays}</p>
            <p>{until} " " {reply}</p>
            <p><a href=href>{link}</a></p>
        </Notice>
    }
    .into_any()
}
