//! Who was given a copy of a version, who should have one and does not, and the form that notes it.

use domain::answers::Answers;
use domain::copies::{GivenHow, Receiver};
use domain::document::Document;
use domain::policy::{Action, allows};
use domain::revision::Life;
use domain::word::Word;
use leptos::prelude::*;
use store::Tx;
use store::copies::{self, KeptCopy};
use store::plans::Revision;
use words::{Named, Voice};

use super::super::Opened;
use crate::actions::copies::{DOCUMENT, HOW, NAME, ON, TO};
use crate::error::{AppError, FormFault};
use crate::paths::forms;
use crate::texts::{date, t, voice};
use crate::ui::{Button, ButtonKind, Choice, DateInput, DefinitionTable, Notice, NoticeKind, Radios, TextInput};

/// The section; nothing for a version on which nobody has decided.
///
/// # Errors
/// A failure of the database.
pub(super) async fn copies(
    tx: &mut Tx,
    words: &Voice,
    opened: &Opened,
    revision: &Revision,
    typed: &Answers,
) -> Result<Option<AnyView>, AppError> {
    if revision.life.decision().is_none() {
        return Ok(None);
    }
    let (plan, number) = (opened.plan.id, revision.text.number());
    let given = copies::of_version(tx, plan, number).await?;
    let missing = match revision.life {
        Life::InForce(_) => copies::missing(tx, plan, number).await?,
        _ => vec![],
    };
    let table = match given.is_empty() {
        true => view! { <p>{t("copies-none")}</p> }.into_any(),
        false => {
            let head = ["copies-to", "copies-document", "copies-how", "copies-noted"].map(t).to_vec();
            let rows: Vec<_> = given.iter().map(|it| row(words, it)).collect();
            view! { <DefinitionTable head rows /> }.into_any()
        }
    };
    let may = allows(opened.member.role, Action::KeepRecords);
    let form = may.then(|| form(words, opened, number, typed));
    Ok(Some(view! { <h2 id="copies">{t("copies-title")}</h2> {waits(words, &missing)} {table} {form} }.into_any()))
}

/// Who should have a copy and was not noted to have one.
fn waits(words: &Voice, missing: &[Receiver]) -> Option<AnyView> {
    let who = voice().list(missing.iter().map(|to| words.word(to)));
    let title = words.with("copies-missing", &[("who", who.into())]);
    (!missing.is_empty()).then(|| view! { <Notice kind=NoticeKind::Look title /> }.into_any())
}

fn row(words: &Voice, KeptCopy { copy, noted_by, .. }: &KeptCopy) -> Vec<AnyView> {
    let to = voice().beside([words.word(&copy.to), copy.name.clone()].into_iter().filter(|it| !it.is_empty()));
    let how = voice().beside([words.word(&copy.how), date(copy.on)]);
    vec![to.into_any(), words.word(&copy.document).into_any(), how.into_any(), noted_by.clone().into_any()]
}

fn form(words: &Voice, opened: &Opened, number: u32, typed: &Answers) -> AnyView {
    let is_refused = opened.request.is_refused(FormFault::Copy);
    let [day, month, year] = typed.date_boxes(ON);
    let labels = ["date-day", "date-month", "date-year"].map(t);
    let chosen = |name: &str| typed.get(name).to_owned();
    let (to, how) = (choices(words, Receiver::all()), choices(words, GivenHow::all()));
    let documents = choices(words, &Document::COPIES);
    view! {
        <details class="told" open=is_refused>
            <summary>{t("copies-note")}</summary>
            <div>
                <form method="post" action=forms::NoteCopy { plan: opened.plan.id, number }.to_string() novalidate>
                    <Radios name=TO legend=t("copies-ask-to") options=to chosen=chosen(TO) error=opened.request.fault(&[FormFault::Copy]) />
                    <TextInput name=NAME label=t("copies-ask-name") value=chosen(NAME) hint=t("copies-ask-name-hint") autocomplete="off" />
                    <Radios name=DOCUMENT legend=t("copies-ask-document") options=documents chosen=chosen(DOCUMENT) />
                    <Radios name=HOW legend=t("copies-ask-how") options=how chosen=chosen(HOW) />
                    <DateInput name=ON legend=t("copies-ask-on") hint=t("copies-ask-on-hint") day month year labels />
                    <Button label=t("copies-button") kind=ButtonKind::Secondary />
                </form>
            </div>
        </details>
    }
    .into_any()
}

fn choices<W: Word + Named>(words: &Voice, all: &[W]) -> Vec<Choice> {
    all.iter().map(|word| Choice::new(word.word(), words.word(word))).collect()
}
