//! A young person leaves the home, for good or for another home of the provider; and comes back.

use domain::HomeId;
use domain::answers::Answers;
use domain::deadline::DeadlineKind;
use domain::event::Event;
use domain::records::departure::TO_HOME;
use domain::records::{Entry, RecordPage};
use domain::word::Word;
use store::events::Scope;
use store::homes::{self, Home};
use store::{approval_requests, deadlines, departures, plans, records};

use crate::actions::records::{Judged, PAGE, keep, keep_on, whole};
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

/// The young person leaves: the closing note is kept, links that wait stop working, and the plan is changed no more or goes with them.
pub async fn leave(
    forms::Leave { plan: id }: forms::Leave,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let page = RecordPage::Departed;
    let (mut work, plan, by) = signed_in.plan(id, page.action()).await?;
    if departures::left_at(&mut work.tx, id).await?.is_some() {
        return Err(AppError::Changed);
    }
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    let beside = homes::beside(&mut work.tx, judged.plan.home).await?;
    let (Some(answers), Some(to)) = (whole(page, &typed, None, judged.place(), work.now), moves_to(&typed, &beside))
    else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Record).shown_on(pages::Leaving { plan: id }));
    };
    let answers = match to {
        Some(home) => answers.with(TO_HOME.name, home.to_string()),
        None => answers,
    };
    let name = plans::names(&mut work.tx, &judged.plan).await?.young_person;
    let entry = Entry { page, answers, by: by.at(work.now) };
    let (_, event) = keep(&mut work, &judged, entry).await?;
    approval_requests::close_all(&mut work.tx, id, work.now).await?;
    departures::leave(&mut work.tx, &judged.plan, &name, to, work.now).await?;
    if to.is_some() {
        deadlines::trigger(&mut work.tx, id, DeadlineKind::Moved, work.now).await?;
    }
    let home = judged.plan.home;
    for event in [event, Event::Left { moved_to: to }] {
        work.note(event, Scope::Plan(id, home)).await?;
    }
    work.commit_and_show(pages::Departures { home }).await
}

/// To which other home they move, if to one; `None` where it is none of the provider's.
fn moves_to(typed: &Answers, beside: &[Home]) -> Option<Option<HomeId>> {
    match typed.get(TO_HOME.name) {
        "" => Some(None),
        chosen => beside.iter().find(|home| home.id.to_string() == chosen).map(|home| Some(home.id)),
    }
}

/// The young person is back: nothing has to be typed again, and the agreement is looked at again.
pub async fn come_back(
    forms::ComeBack { plan: id, record }: forms::ComeBack,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let page = RecordPage::CameBack;
    let (mut work, plan, by) = signed_in.plan(id, page.action()).await?;
    let mut found = records::find(&mut work.tx, id, record).await?;
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    let Some(answers) = whole(page, &typed, Some(&found.record), judged.place(), work.now) else {
        session.change(|kept| kept.keep(typed.with(PAGE, page.word()))).await?;
        return Ok(AppError::Form(FormFault::Record).shown_on(pages::Record { plan: id, record }));
    };
    let entry = Entry { page, answers, by: by.at(work.now) };
    let event = keep_on(&mut work, &judged, &mut found.record, found.version, entry).await?;
    departures::come_back(&mut work.tx, id, work.now).await?;
    deadlines::trigger(&mut work.tx, id, DeadlineKind::Moved, work.now).await?;
    for event in [event, Event::CameBack] {
        work.note(event, Scope::Plan(id, judged.plan.home)).await?;
    }
    work.commit_and_show(pages::Plan { plan: id }).await
}
