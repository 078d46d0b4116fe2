//! One rule of the young person's turn, and what they say to it.

use domain::answers::Answers;
use domain::choices::Answer;
use domain::draft::{RuleDraft, Standpoint};
use domain::policy::Action;
use domain::questions::Field;
use domain::row::Row;
use domain::rule::put_to_young_person;
use domain::sheets::{SheetName, rule};
use domain::word::Word;
use leptos::prelude::*;

use super::decision;
use crate::actions::answers::GO;
use crate::error::AppError;
use crate::islands::FORM;
use crate::pages::frame;
use crate::pages::plans::{Drafted, cards, open_draft};
use crate::pages::questions::{answer_words, autosave, own_boxes, shown_again};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::{date, t};
use crate::ui::{
    Bubble, Button, ButtonKind, Choice, Compared, Faces, Facts, Notice, NoticeKind, Side, TextArea, WasNow,
};

/// The page.
pub async fn rule(pages::TurnRule { plan, rule }: pages::TurnRule, request: PageRequest) -> PageResult {
    let (opened, _) = open_draft(request, plan, Action::EditDraft).await?;
    opened.only_handed()?;
    let rules = opened.rules_to_answer();
    let row = *rules.iter().find(|row| row.id == rule).ok_or(AppError::NotFound)?;
    if !opened.plan.is_open() {
        return Err(AppError::NotFound);
    }
    let about = [("number", opened.number_of(rule).into()), ("of", rules.len().into())];
    let title = opened.words.with("turn-rule-title", &about);
    let typed = opened.request.typed().await?;
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        view! {
            <h1>{title}</h1>
            {since_answered(&opened, row)}
            <blockquote class="voice-words">{row.answers.get(rule::SENTENCE.name).to_owned()}</blockquote>
            {facts(&opened, row)}
            {replies(&opened, row)}
            {autosave(opened.member.account)}
            {form(&opened, row, &typed)}
        }
    })
}

/// What changed since they answered, each as it was and as it is now.
fn since_answered(opened: &Drafted, row: &Row) -> Option<AnyView> {
    let (rule, words) = (RuleDraft(row), &opened.words);
    let answer = rule.answer().filter(|_| rule.standpoint() == Standpoint::Changed)?;
    let (was, now, risks) = (rule.answered_to(), put_to_young_person(&row.answers), opened.risks());
    let said = |field: &'static Field, answers: &Answers| {
        let text = answer_words(words, SheetName::Rule, field, answers, &risks).join("\n");
        if text.is_empty() { t("turn-nothing") } else { text }
    };
    let compared = |field: &'static Field| Compared {
        label: words.label(SheetName::Rule, field.name),
        was: said(field, &was),
        now: said(field, &now),
    };
    let rows: Vec<_> = rule.since_answered().map(compared).collect();
    let said = words.word_in("turn-said-*", &answer);
    let said = words.with("turn-changed-said", &[("said", said.into())]);
    Some(
        view! {
            <Notice kind=NoticeKind::Look title=t("turn-changed-title")>
                <WasNow rows was=t("turn-was") now=t("turn-now") />
                <p>{said}</p>
            </Notice>
        }
        .into_any(),
    )
}

/// Of what kind the rule is, when it counts, why it is there, what stays allowed, when it loosens and until when.
fn facts(opened: &Drafted, row: &Row) -> AnyView {
    let (answers, words) = (&row.answers, &opened.words);
    let kind = RuleDraft(row).kind().map(|kind| words.word_in("turn-kind-*", &kind)).unwrap_or_default();
    let times: Vec<_> = RuleDraft(row).windows().map(|window| words.window_in_brief(&window)).collect();
    let on = |field: Field| answers.date(field.name).and_then(Result::ok).map(date).unwrap_or_default();
    let facts = [
        ("turn-times", times.join("\n")),
        ("turn-why", cards::because(answers, &opened.risks())),
        ("fact-always", answers.get(rule::ALWAYS_ALLOWED.name).to_owned()),
        ("turn-loosens", answers.get(rule::RELAXES_WHEN.name).to_owned()),
        ("turn-looked-at", on(rule::REVIEW_ON)),
        ("turn-until", on(rule::ENDS_ON)),
        ("turn-kind", kind),
    ];
    let facts = facts.into_iter().filter(|(_, words)| !words.trim().is_empty()).map(|(key, text)| (t(key), text));
    let details = words.answered(SheetName::Rule, &rule::DETAILS, answers);
    view! { <Facts facts=facts.chain(details).collect() /> }.into_any()
}

/// What the adults replied, and what the social worker said where they did not agree.
fn replies(opened: &Drafted, row: &Row) -> AnyView {
    let reply = opened.words.sentences([rule::DECIDED, rule::REPLY_BECAUSE].map(|field| row.answers.get(field.name)));
    let reply = (!reply.is_empty()).then(|| view! { <Bubble who=t("turn-reply") text=reply side=Side::Home /> });
    let returned = opened.plan.returned();
    let said = returned.and_then(|returned| Some((returned.decision()?, returned.asked(row.id)?)));
    let said = said.map(|(decision, verdict)| decision::said(&opened.words, decision, verdict));
    (reply.is_some() || said.is_some()).then(|| view! { <div class="voices">{reply} {said}</div> }).into_any()
}

fn form(opened: &Drafted, row: &Row, typed: &Answers) -> AnyView {
    let (sheet, name) = (SheetName::Rule, rule::ANSWER_PAGE);
    let page = sheet.sheet().page(name).expect("every rule is answered on its own page");
    let answers = shown_again(page, &row.answers, typed);
    let again = |field: &str| answers.get(field).to_owned();
    let options = Answer::OWN.map(|answer| Choice::new(answer.word(), opened.words.word(&answer))).to_vec();
    view! {
        <form id=FORM method="post" action=opened.of().save(sheet, name) novalidate>
            {own_boxes(row.id, page, &row.answers)}
            <Faces name=rule::ANSWER.name legend=t("turn-rule-answer") options chosen=again(rule::ANSWER.name) />
            <TextArea name=rule::WORDS.name label=t("turn-rule-words") hint=t("turn-rule-words-hint") value=again(rule::WORDS.name) rows=3 voice=true />
            <TextArea name=rule::FAIRER.name label=t("turn-rule-fairer") hint=t("turn-rule-fairer-hint") value=again(rule::FAIRER.name) rows=2 voice=true />
            <div class="actions">
                <Button label=t("turn-next") kind=ButtonKind::Voice name=GO value="turn".to_owned() />
                <a href=opened.turn_path()>{t("turn-all")}</a>
            </div>
        </form>
    }
    .into_any()
}
