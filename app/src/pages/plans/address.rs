//! Putting the address right to which the social worker's link went.

use domain::directory::{Contact, Directory};
use domain::plan::{Refusal, Stage};
use domain::policy::{Action, allows};
use leptos::prelude::*;
use store::{plans, rows};

use super::open;
use crate::actions::address::offered;
use crate::error::{AppError, FormFault};
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice, voice_of_text};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, Choice, Radios};

/// The page.
pub async fn address(pages::Address { plan }: pages::Address, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::CorrectAddress).await?;
    let Stage::WithSocialWorker(authorised) = &opened.plan.stage else {
        return Ok(AppError::from(Refusal::WrongStage).shown_on(opened.agreement_path()));
    };
    let text = plans::text(&mut tx, plan, authorised.sent.revision).await?;
    let sent = store::approval_requests::last(&mut tx, plan, text.number()).await?;
    let rows = rows::of_home(&mut tx, opened.plan.home).await?;
    drop(tx);
    let words = voice_of_text(&text);
    let options: Vec<Choice> = offered(Directory(&rows), &text).map(|it| choice(&it)).collect();
    let went = sent.map(|sent| {
        let about = [("who", sent.name.as_str().into()), ("email", sent.email.as_str().into())];
        view! { <p>{words.with("address-went", &about)}</p> }
    });
    let error = opened.request.is_refused(FormFault::Contact).then(|| t("refusal-contact"));
    let directory = allows(opened.member.role, Action::SetUpHome).then(|| {
        let href = pages::HomeList { home: opened.plan.home, sheet: domain::sheets::SheetName::Contact }.to_string();
        view! { <ButtonLink href label=t("address-directory") kind=ButtonKind::Secondary /> }
    });
    let form = (!options.is_empty()).then(|| {
        view! {
            <form method="post" action=forms::CorrectAddress { plan }.to_string() novalidate>
                <Radios name="contact" legend=words.say("address-who") options chosen="" hint=words.say("address-who-hint") error />
                <Button label=words.say("address-button") />
            </form>
        }
    });
    frame::page(&opened.request, frame::Place::Today, words.say("address-title"), || {
        view! {
            <BackLink href=opened.agreement_path() label=words.say("agreement-title") />
            <h1>{words.say("address-title")}</h1>
            {went}
            <p>{words.say("address-what")}</p>
            {form}
            <p>{words.say("address-not-there")}</p>
            <div class="actions">{directory}</div>
        }
    })
}

/// Somebody of the directory, with their role and their address.
pub fn choice(contact: &Contact<'_>) -> Choice {
    let role = contact.role().map(|role| voice().word(&role));
    let parts = role.into_iter().chain([contact.email()]).filter(|part| !part.is_empty());
    Choice::new(contact.id().to_string(), contact.name()).with_hint(voice().beside(parts))
}
