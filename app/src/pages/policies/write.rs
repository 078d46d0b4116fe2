//! Writing a version of a policy.

use domain::answers::Answers;
use domain::home_policy::PolicyKind;
use domain::policy::Action;
use leptos::prelude::*;
use store::home_policies::{self, PolicyVersion};
use words::Voice;

use super::policy::first_text;
use crate::actions::policies::{ASKS_AGAIN, TEXT, VERSION, WHAT_CHANGED};
use crate::error::FormFault;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice_of};
use crate::ui::{BackLink, Button, Choice, Hidden, Radios, TextArea};

/// The page.
pub async fn write(pages::WritePolicy { home, kind }: pages::WritePolicy, request: PageRequest) -> PageResult {
    let reader = request.identity()?.account;
    let typed = request.typed().await?;
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, reader, home, Action::SetUpHome).await?;
    let before = home_policies::versions(&mut tx, home.id, kind).await?.into_iter().next();
    drop(tx);
    let words = voice_of("", &home.name, home.nation);
    let title = words.with("policies-write-title", &[("policy", words.word(&kind).into())]);
    let lead = if before.is_some() { "policies-write-again" } else { "policies-write-lead" };
    let error = request.fault(&[FormFault::Policy]);
    frame::page(&request, frame::Place::Home, title.clone(), || {
        view! {
            <BackLink href=pages::Policy { home: home.id, kind }.to_string() label=words.word(&kind) />
            <h1>{title}</h1>
            <p class="lead">{words.say(lead)}</p>
            <form method="post" action=forms::WritePolicy { home: home.id, kind }.to_string() novalidate>
                {boxes(&words, kind, before.as_ref(), &typed, error)}
                <Button label=t("policies-write-button") />
            </form>
        }
    })
}

fn boxes(
    words: &Voice,
    kind: PolicyKind,
    before: Option<&PolicyVersion>,
    typed: &Answers,
    error: Option<String>,
) -> AnyView {
    let shown = || before.map_or_else(|| first_text(words, kind), |policy| policy.text.clone());
    let value = if typed.is_empty() { shown() } else { typed.get(TEXT).to_owned() };
    let number = before.map_or(0, |policy| policy.version).to_string();
    let more = before.map(|_| {
        let options =
            vec![Choice::new("yes", t("policies-write-again-yes")), Choice::new("no", t("policies-write-again-no"))];
        let chosen = typed.get(ASKS_AGAIN).to_owned();
        let [changed, hint, legend] =
            ["policies-write-changed", "policies-write-changed-hint", "policies-write-again-legend"].map(t);
        view! {
            <TextArea name=WHAT_CHANGED label=changed value=typed.get(WHAT_CHANGED).to_owned() hint rows=2 />
            <Radios name=ASKS_AGAIN legend options chosen />
        }
    });
    view! {
        <Hidden name=VERSION value=number />
        <TextArea name=TEXT label=t("policies-write-text") hint=t("policies-write-text-hint") value error rows=24 />
        {more}
    }
    .into_any()
}
