//! One rule of the young person's turn, and what they say to it.

use domain::answers::Answers;
use domain::choices::Answer;
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::{SheetName, rule};
use domain::word::Word;
use leptos::prelude::*;

use crate::actions::answers::{BASE, GO, ROW, base_of};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::plans::{Drafted, cards, open_draft};
use crate::pages::questions::{FORM, keep_words, shown_again};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::t;
use crate::ui::{Button, ButtonKind, Choice, Faces, Facts, Hidden, TextArea};

/// The page.
pub async fn rule(pages::TurnRule { plan, rule }: pages::TurnRule, request: PageRequest) -> PageResult {
    let (opened, _) = open_draft(request, plan, Action::EditDraft).await?;
    let row = opened.rules_to_answer().find(|row| row.id == rule).ok_or(AppError::NotFound)?;
    if !opened.plan.is_open() || !opened.request.is_handed {
        return Err(AppError::NotFound);
    }
    let title = opened.words.say("turn-rule-title");
    let typed = opened.request.typed().await?;
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        view! {
            <h1>{title}</h1>
            <blockquote class="voice-words">{row.answers.get(rule::SENTENCE.name).to_owned()}</blockquote>
            {reasons(&opened, &row.answers)}
            {keep_words()}
            {form(&opened, row, &typed)}
        }
    })
}

fn form(opened: &Drafted, row: &Row, typed: &Answers) -> AnyView {
    let (sheet, name) = (SheetName::Rule, "answer");
    let page = sheet.sheet().page(name).expect("every rule is answered on its own page");
    let answers = shown_again(page, &row.answers, typed);
    let again = |field: &str| answers.get(field).to_owned();
    let options = Answer::OWN.map(|answer| Choice::new(answer.word(), opened.words.word(&answer))).to_vec();
    view! {
        <form id=FORM method="post" action=opened.of().save(sheet, name) novalidate>
            <Hidden name=ROW value=row.id.to_string() />
            <Hidden name=BASE value=base_of(page, &row.answers) />
            <Faces name=rule::ANSWER.name legend=t("turn-rule-answer") options chosen=again(rule::ANSWER.name) />
            <TextArea name=rule::WORDS.name label=t("turn-rule-words") hint=t("turn-rule-words-hint") value=again(rule::WORDS.name) rows=3 voice=true />
            <div class="actions">
                <Button label=t("turn-next") kind=ButtonKind::Voice name=GO value="turn".to_owned() />
                <a href=opened.turn_path()>{t("turn-all")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Why the rule is there, what stays allowed, and when it loosens.
fn reasons(opened: &Drafted, answers: &Answers) -> AnyView {
    let because = cards::because(answers, &opened.risks());
    let facts = [
        ("turn-why", because.as_str()),
        ("fact-always", answers.get(rule::ALWAYS_ALLOWED.name)),
        ("turn-loosens", answers.get(rule::RELAXES_WHEN.name)),
    ];
    let facts = facts.into_iter().filter(|(_, words)| !words.trim().is_empty());
    view! { <Facts facts=facts.map(|(key, words)| (t(key), words.to_owned())).collect() /> }.into_any()
}
