//! What whoever works a shift and no more sees of what they have just written down: whom to ring now. The record itself is the managers'.

use domain::person::Author;
use domain::policy::Action;
use leptos::prelude::*;
use store::records;

use super::show::{clocks, holds, whom_to_tell};
use crate::actions::records::Judged;
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::plans::open;
use crate::pages::request::{PageRequest, PageResult};
use crate::pages::shift::numbers;
use crate::paths::pages;
use crate::ui::{BackLink, Notice, NoticeKind};

/// The page, for whoever began the record.
pub async fn whom(pages::WhomToTell { plan, record }: pages::WhomToTell, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::ReadShift).await?;
    let now = opened.request.site.clock.now();
    let record = records::find(&mut tx, plan, record).await?.record;
    let began =
        matches!(&record.first().by.author, Author::Member { account, .. } if *account == opened.member.account);
    if !began {
        return Err(AppError::NotFound);
    }
    let judged = Judged::load(&mut tx, opened.plan.clone(), now).await?;
    drop(tx);
    let (words, place) = (&opened.words, judged.place());
    let [title, lead] = ["whom-title", "whom-lead"].map(|key| words.say(key));
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=pages::Shift { home: opened.plan.home }.to_string() label=words.say("shift-back") />
            <h1>{title}</h1>
            <Notice kind=NoticeKind::Good title=words.word(&record.kind)><p>{lead}</p></Notice>
            {holds(words, &record, place, now)}
            {clocks(words, &record, place, now)}
            {whom_to_tell(words, &record, place, now)}
            {numbers(place.home)}
        }
    })
}
