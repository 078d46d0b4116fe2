//! What people wrote in a version, each text with a box for its words in a second language.

use domain::answers::Answers;
use domain::policy::Action;
use domain::text::statement;
use leptos::prelude::*;
use store::plans;
use store::translations::{self, Translation};
use words::Language;

use super::super::open;
use crate::actions::translating::{INTERPRETER, kept, text_box};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{said_in, t, with};
use crate::ui::{BackLink, Button, TextArea, TextInput};

/// The page.
pub async fn translate(
    pages::Translate { plan, number, language }: pages::Translate,
    request: PageRequest,
) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open(request, plan, Action::EditDraft).await?;
    let spoken = Language::beside(&language).ok_or(AppError::NotFound)?;
    let text = plans::text(&mut tx, plan, number).await?;
    let before = translations::newest(&mut tx, plan, number, spoken.tag()).await?;
    drop(tx);
    let prints = opened.request.site.prints;
    let texts = text.own_texts();
    let shown = Shown { typed: &typed, before: before.as_ref() };
    let boxes = texts.iter().enumerate().map(|(at, text)| {
        let value = shown.words(at, text);
        let fault = !value.trim().is_empty() && kept(&value, prints).is_none();
        let error = fault.then(|| t("translate-unprinted"));
        view! { <TextArea name=text_box(at) label=(*text).to_owned() value error rows=2 lang=Some(spoken.tag()) /> }
    });
    let boxes: Vec<AnyView> = boxes.map(IntoAny::into_any).collect();
    let interpreter = shown.interpreter();
    let error = match statement(&interpreter) {
        _ if typed.is_empty() => None,
        None => Some(t("translate-unnamed")),
        Some(_) => kept(&interpreter, prints).is_none().then(|| t("translate-unprinted")),
    };
    let name = said_in(spoken, || t("language-name"));
    let title = with("translate-title", &[("language", name.as_str().into())]);
    let back = format!("{}?beside={}#documents", pages::Agreement { plan }, spoken.tag());
    let action = forms::Translate { plan, number, language }.to_string();
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=back label=opened.words.say("agreement-title") />
            <h1>{title}</h1>
            <p class="lead">{opened.words.say("translate-lead")}</p>
            <form method="post" action=action novalidate>
                <TextInput name=INTERPRETER label=t("translate-who") value=interpreter hint=t("translate-who-hint") error autocomplete="off" />
                {boxes}
                <Button label=t("translate-button") />
            </form>
        }
    })
}

/// What stands in the boxes: what was typed and refused, or else what is kept.
struct Shown<'a> {
    typed: &'a Answers,
    before: Option<&'a Translation>,
}

impl Shown<'_> {
    fn words(&self, at: usize, text: &str) -> String {
        match self.typed.is_empty() {
            true => self.before.and_then(|before| before.words.get(text)).cloned().unwrap_or_default(),
            false => self.typed.get(&text_box(at)).to_owned(),
        }
    }

    fn interpreter(&self) -> String {
        match self.typed.is_empty() {
            true => self.before.map(|before| before.interpreter.clone()).unwrap_or_default(),
            false => self.typed.get(INTERPRETER).to_owned(),
        }
    }
}
