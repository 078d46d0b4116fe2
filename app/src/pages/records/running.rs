//! Emergency restrictions that hold, at the head of a plan's pages.

use chrono::{DateTime, Utc};
use domain::now::{Limited, emergencies_at, limits_at};
use domain::plan::Plan;
use domain::records::Record;
use domain::records::emergency::{Emergency, Reply};
use domain::records::measure::limit;
use leptos::prelude::*;
use store::{Tx, records};
use words::Voice;

use super::show::{ClockLine, clock_lines};
use crate::actions::records::Judged;
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::until;
use crate::ui::{Notice, NoticeKind};

/// The emergency restrictions and limits of a plan, with what they are judged by: they stand beside the agreement.
pub struct Running {
    /// Most plans have none, and nothing more is read for them.
    loaded: Option<(Judged, Vec<Record>)>,
    now: DateTime<Utc>,
}

impl Running {
    /// Loads them as they stand at an instant.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn load(tx: &mut Tx, plan: &Plan, now: DateTime<Utc>) -> Result<Self, AppError> {
        let mut all = records::of_plan(tx, plan.id).await?;
        all.retain(|record| Emergency::of(record).is_some() || limit(record).is_some());
        let loaded = if all.is_empty() { None } else { Some((Judged::load(tx, plan.clone(), now).await?, all)) };
        Ok(Self { loaded, now })
    }

    /// Those that hold, each with the instant at which it ends by itself.
    pub fn holding(&self) -> Vec<(Emergency<'_>, DateTime<Utc>)> {
        let Some((judged, all)) = &self.loaded else { return vec![] };
        emergencies_at(all, judged.place(), self.now)
    }

    /// What they stop, what stays, and until when.
    pub fn notices(&self, words: &Voice) -> Vec<AnyView> {
        let Some((judged, _)) = &self.loaded else { return vec![] };
        let notice = |(it, ends): (Emergency<'_>, DateTime<Utc>)| {
            let open = clock_lines(words, it.0, judged.place(), self.now);
            notice(words, &judged.plan, it, until(ends), open)
        };
        self.holding().into_iter().map(notice).collect()
    }

    /// The same for the young person: what is stopped or limited, what stays, when it ends, and what they can do about it.
    pub fn for_young_person(&self, words: &Voice) -> Vec<AnyView> {
        let Some((judged, all)) = &self.loaded else { return vec![] };
        let limited = |it: Limited<'_>| {
            let title = words.with("turn-limit", &[("what", it.what.into())]);
            let until = words.with("turn-emergency-until", &[("until", until(it.until).into())]);
            view! { <Notice kind=NoticeKind::Look title><p>{until}</p></Notice> }.into_any()
        };
        let notice = |(it, ends): (Emergency<'_>, DateTime<Utc>)| {
            let title = words.with("turn-emergency", &[("what", it.sentence().into())]);
            let stays = words.with("emergency-stays", &[("what", it.stays().into())]);
            let until = words.with("turn-emergency-until", &[("until", until(ends).into())]);
            view! { <Notice kind=NoticeKind::Stop title><p>{stays}</p><p>{until}</p></Notice> }.into_any()
        };
        let limits = limits_at(all, judged.place(), self.now).into_iter().map(limited);
        self.holding().into_iter().map(notice).chain(limits).collect()
    }
}

fn notice(words: &Voice, plan: &Plan, emergency: Emergency<'_>, until: String, clocks: Vec<ClockLine>) -> AnyView {
    let clocks = clocks.into_iter().map(|it| view! { <p><strong>{it.what}</strong> " " {it.when}</p> }).collect_view();
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
            {clocks}
            <p><a href=href>{link}</a></p>
        </Notice>
    }
    .into_any()
}
