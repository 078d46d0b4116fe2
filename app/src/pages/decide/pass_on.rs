//! Passing a request on to a colleague, and what happens then.

use domain::answers::Answers;
use domain::choices::ContactRole;
use domain::directory::Directory;
use domain::word::Word;
use leptos::prelude::*;
use store::approval_requests::{self, ApprovalRequest};
use store::rows;

use super::{link_expired, opened};
use crate::actions::pass_on::OTHER;
use crate::error::{AppError, FormFault};
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::secret::hashed;
use crate::texts::{t, voice, with};
use crate::ui::{BackLink, Button, Choice, Panel, Radios, TextInput};
use crate::work::see_other;

/// The page that asks to whom; for the browser that had the right code.
pub async fn pass_on(pages::PassOn { token }: pages::PassOn, request: PageRequest) -> PageResult {
    let Some((asked, mut tx)) = opened(&request, &token).await? else { return Ok(link_expired(&request)) };
    if request.session.read().await?.opened != Some(asked.id) {
        return Ok(see_other(pages::Link { token }));
    }
    let plan = store::plans::get(&mut tx, asked.plan).await?;
    let rows = rows::of_home(&mut tx, plan.home).await?;
    drop(tx);
    let colleagues = colleagues(Directory(&rows), &asked);
    let typed = request.typed().await?;
    let faults = Faults::of(&request);
    Ok(frame::plain(&request.browser, t("pass-title"), || {
        view! {
            <BackLink href=pages::Decide { token: token.clone() }.to_string() label=t("pass-back") />
            <h1>{t("pass-title")}</h1>
            <p class="lead">{t("pass-lead")}</p>
            {form(token, colleagues, &typed, faults)}
        }
    }))
}

/// Who may get it: by name and role. Their addresses are for the letter alone.
fn colleagues(directory: Directory<'_>, asked: &ApprovalRequest) -> Vec<Choice> {
    let found = directory.colleagues(&asked.email).map(|it| {
        let role = it.role().map(|role| voice().word(&role)).unwrap_or_default();
        Choice::new(it.id().to_string(), it.name()).with_hint(role)
    });
    found.chain([Choice::new(OTHER, t("pass-other"))]).collect()
}

/// What is wrong, beside the question that it is about.
struct Faults {
    contact: Option<String>,
    typed: Option<String>,
    email: Option<String>,
}

impl Faults {
    fn of(request: &PageRequest) -> Self {
        let said = |fault: FormFault| request.is_refused(fault).then(|| voice().word(&fault));
        Self {
            contact: said(FormFault::Colleague),
            typed: said(FormFault::ColleagueTyped),
            email: said(FormFault::ColleagueOutside).or_else(|| said(FormFault::ColleagueOfHome)),
        }
    }
}

fn form(token: String, colleagues: Vec<Choice>, typed: &Answers, faults: Faults) -> AnyView {
    let again = |name: &str| typed.get(name).to_owned();
    let roles = ContactRole::DECIDERS.iter().map(|role| Choice::new(role.word(), voice().word(role))).collect();
    let is_open = typed.get("contact") == OTHER || colleagues.len() == 1;
    view! {
        <form method="post" action=forms::PassOn { token }.to_string() novalidate>
            <Radios name="contact" legend=t("pass-who") options=colleagues chosen=again("contact") error=faults.contact />
            <details open=is_open>
                <summary>{t("pass-other-open")}</summary>
                <TextInput name="name" label=t("pass-name") value=again("name") error=faults.typed autocomplete="off" />
                <TextInput
                    name="email"
                    label=t("pass-email")
                    hint=t("pass-email-hint")
                    value=again("email")
                    error=faults.email
                    kind="email"
                    autocomplete="off"
                />
                <Radios name="role" legend=t("pass-role") options=roles chosen=again("role") />
            </details>
            <Button label=t("pass-button") />
        </form>
    }
    .into_any()
}

/// It was passed on: the old link is dead, and somebody else decides.
pub async fn passed_on(pages::PassedOn { token }: pages::PassedOn, request: PageRequest) -> PageResult {
    let mut tx = request.site.db.read().await?;
    let asked = approval_requests::by_token(&mut tx, &hashed(&token)).await?;
    let next = approval_requests::passed_from(&mut tx, asked.id).await?.ok_or(AppError::NotFound)?;
    drop(tx);
    if request.session.read().await?.opened != Some(asked.id) {
        return Err(AppError::NotFound);
    }
    let what = with("passed-what", &[("who", next.name.as_str().into()), ("email", next.email.as_str().into())]);
    Ok(frame::plain(&request.browser, t("passed-title"), || {
        view! {
            <Panel title=t("passed-title")><p>{what}</p></Panel>
            <p>{t("passed-next")}</p>
        }
    }))
}
