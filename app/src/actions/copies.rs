//! Noting that somebody was given a copy of a version.

use chrono::NaiveDate;
use domain::answers::Answers;
use domain::copies::{CopyGiven, GivenHow, Receiver};
use domain::document::Document;
use domain::event::Event;
use domain::policy::Action;
use domain::text::statement;
use domain::week::today;
use domain::word::Word;
use store::copies::{self, KeptCopy};
use store::events::Scope;
use store::plans;

use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

/// In the form: who was given it.
pub const TO: &str = "copy_to";
/// Their name.
pub const NAME: &str = "copy_name";
/// Which document.
pub const DOCUMENT: &str = "copy_document";
/// How.
pub const HOW: &str = "copy_how";
/// On which day; empty for today.
pub const ON: &str = "copy_on";

/// Notes a copy of a version on which the placing authority decided.
pub async fn note(
    forms::NoteCopy { plan: id, number }: forms::NoteCopy,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::KeepRecords).await?;
    let (_, life) = plans::life(&mut work.tx, id, number).await?;
    if life.decision().is_none() {
        return Err(AppError::NotFound);
    }
    let shown = format!("{}#copies", pages::Version { plan: id, number });
    let Some(copy) = given(&typed, today(life.sent().by.at), today(work.now)) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Copy).shown_on(pages::Version { plan: id, number }));
    };
    let event = Event::CopyGiven { revision: number, to: copy.to, document: copy.document, on: copy.on };
    let kept = KeptCopy { copy, noted_by: by.name.clone(), noted_at: work.now };
    copies::add(&mut work.tx, id, number, &kept).await?;
    work.note(event, Scope::Plan(plan.id, plan.home)).await?;
    work.commit_and_show(shown).await
}

/// The copy that the form describes; `None` where something is missing or cannot be.
fn given(typed: &Answers, sent: NaiveDate, today: NaiveDate) -> Option<CopyGiven> {
    let to = Receiver::parse(typed.get(TO))?;
    let name = match typed.get(NAME).trim() {
        // Of somebody else it is known who it was only by the name.
        "" if to == Receiver::Other => return None,
        "" => String::new(),
        name => statement(name)?,
    };
    let on = typed.date(ON).map_or(Some(today), Result::ok).filter(|on| (sent..=today).contains(on))?;
    let document = Document::parse(typed.get(DOCUMENT)).filter(|it| Document::COPIES.contains(it))?;
    let how = GivenHow::parse(typed.get(HOW))?;
    Some(CopyGiven { to, name, document, how, on })
}
