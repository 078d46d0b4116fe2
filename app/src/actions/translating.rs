//! Entering what people wrote in a version in a second language.

use std::collections::BTreeMap;

use domain::answers::Answers;
use domain::canonical::hash;
use domain::event::Event;
use domain::policy::Action;
use domain::text::statement;
use domain::translation::Words;
use store::events::Scope;
use store::plans;
use store::translations::{self, Translation};
use words::Language;

use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

/// In the form: who put it into the other language.
pub const INTERPRETER: &str = "interpreter";

/// The box for the words of one text, counted from 0.
pub fn text_box(number: usize) -> String {
    format!("text-{number}")
}

/// Keeps a translation. What is left empty stays as people wrote it.
pub async fn translate(
    forms::Translate { plan: id, number, language }: forms::Translate,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::EditDraft).await?;
    let spoken = Language::beside(&language).ok_or(AppError::NotFound)?;
    let text = plans::text(&mut work.tx, id, number).await?;
    let shown = pages::Translate { plan: id, number, language };
    let prints = work.site.prints;
    let interpreter = kept(typed.get(INTERPRETER), prints);
    let (Some(interpreter), Some(words)) = (interpreter, entered(&text.own_texts(), &typed, prints)) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Translation).shown_on(shown));
    };
    let event = Event::Translated { revision: number, language: spoken.tag().to_owned(), words: hash(&words) };
    let translation = Translation { interpreter, words, written_by: by.name.clone(), written_at: work.now };
    translations::add(&mut work.tx, id, number, spoken.tag(), &translation).await?;
    work.note(event, Scope::Plan(plan.id, plan.home)).await?;
    let agreement = pages::Agreement { plan: id };
    work.commit_and_show(format!("{agreement}?beside={}#documents", spoken.tag())).await
}

/// The words that were entered; `None` where one cannot be kept.
fn entered(texts: &[&str], typed: &Answers, prints: fn(&str) -> bool) -> Option<Words> {
    let mut words = BTreeMap::new();
    for (number, text) in texts.iter().enumerate() {
        match typed.get(&text_box(number)) {
            empty if empty.trim().is_empty() => {}
            said => {
                words.insert((*text).to_owned(), kept(said, prints)?);
            }
        }
    }
    Some(words)
}

/// What was typed, as it is kept; `None` where it is too long, or has a letter that no paper can print.
pub fn kept(typed: &str, prints: fn(&str) -> bool) -> Option<String> {
    statement(typed).filter(|said| prints(said))
}
