//! The young person's own pages: what they like, whom they trust, what worries them. Few words, big targets, in any order.

use domain::RowId;
use domain::answers::Answers;
use domain::policy::Action;
use domain::questions::{Field, Kind, Page};
use domain::sheets::{SheetName, own};
use leptos::prelude::*;
use words::QuestionText;

use crate::actions::answers::GO;
use crate::error::AppError;
use crate::islands::{FORM, ReadAloud};
use crate::pages::frame;
use crate::pages::plans::sign::marks;
use crate::pages::plans::{Drafted, open_draft};
use crate::pages::questions::{autosave, own_boxes, shown_again};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::t;
use crate::ui::{Button, ButtonKind, ButtonLink, Checkboxes, Choice, Faces, Tag, TagKind, TextArea, TextInput, symbol};

/// One of them.
pub async fn own(pages::TurnOwn { plan, page }: pages::TurnOwn, request: PageRequest) -> PageResult {
    let (opened, _) = open_draft(request, plan, Action::EditDraft).await?;
    opened.only_handed()?;
    let (sheet, page) = own::page(&page).filter(|_| opened.plan.is_open()).ok_or(AppError::NotFound)?;
    let typed = opened.request.typed().await?;
    let title = opened.words.say(&title_key(page));
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        view! {
            <div class="own">
                {symbol(page.name)} <h1>{title}</h1>
            </div>
            <button id="read-aloud" type="button" class="keep__button" hidden>{t("turn-read-aloud")}</button>
            <ReadAloud />
            {autosave(opened.member.account)}
            {form(&opened, *sheet, page, &typed)}
        }
    })
}

/// The list of them on the turn's first page, each with whether something stands there.
pub(super) fn list(opened: &Drafted) -> Option<AnyView> {
    let item = |(sheet, page): &(SheetName, Page)| {
        let answers = opened.draft.answers(*sheet);
        let is_said = page.fields.iter().any(|field| !own::shown(field, answers).is_empty());
        let (kind, tag) = if is_said { (TagKind::Good, "turn-own-said") } else { (TagKind::Quiet, "turn-own-open") };
        let href = pages::TurnOwn { plan: opened.plan.id, page: page.name.to_owned() }.to_string();
        let title = opened.words.say(&title_key(page));
        view! { <li class="own-list__item"><a href=href>{symbol(page.name)} <span>{title}</span></a> <Tag kind text=t(tag) /></li> }
    };
    let items = || own::PAGES.iter().map(item).collect_view();
    opened.plan.is_open().then(|| {
        view! {
            <h2>{opened.words.say("turn-own-title")}</h2>
            <p>{t("turn-own-lead")}</p>
            <ul class="own-list">{items()}</ul>
        }
        .into_any()
    })
}

fn title_key(page: &Page) -> String {
    format!("turn-page-{}", page.name)
}

fn form(opened: &Drafted, sheet: SheetName, page: &'static Page, typed: &Answers) -> AnyView {
    let row = opened.draft.row(sheet);
    let kept = row.map_or_else(Answers::default, |row| row.answers.clone());
    let id = row.map_or_else(|| RowId::of_single(opened.plan.id.uuid(), sheet), |row| row.id);
    let answers = if typed.is_empty() { theirs(page, &kept) } else { shown_again(page, &kept, typed) };
    let fields = page.fields.iter().map(|field| question(opened, sheet, field, &answers)).collect_view();
    view! {
        <form id=FORM method="post" action=opened.of().save(sheet, page.name) novalidate>
            {own_boxes(id, page, &kept)}
            <div id="read">{fields}</div>
            <div class="actions">
                <Button label=t("turn-own-save") kind=ButtonKind::Voice name=GO value="turn".to_owned() />
                <ButtonLink href=opened.turn_path() label=t("turn-own-later") kind=ButtonKind::Secondary />
            </div>
        </form>
    }
    .into_any()
}

/// The answers that are the young person's own.
fn theirs(page: &Page, kept: &Answers) -> Answers {
    let mut answers = kept.clone();
    for field in page.fields.iter().filter(|field| field.quoted) {
        answers.set(field.name, [own::shown(field, kept)]);
    }
    answers
}

fn question(opened: &Drafted, sheet: SheetName, field: &Field, answers: &Answers) -> AnyView {
    let words = &opened.words;
    let label = words.say(&format!("turn-ask-{sheet}-{}", field.name));
    let (name, value) = (field.name, answers.get(field.name).to_owned());
    let choices = |of: &[&str]| -> Vec<Choice> {
        of.iter().map(|word| Choice::new(*word, words.text(QuestionText::Choice(sheet, name, word)))).collect()
    };
    match field.kind {
        Kind::OneOf(_) if name == own::COPY_PICTURE.name => marks(name, label, &value),
        Kind::OneOf(of) => view! { <Faces name legend=label options=choices(of) chosen=value /> }.into_any(),
        Kind::AnyOf(of) => {
            view! { <Checkboxes name legend=label options=choices(of) chosen=answers.all(name).to_vec() /> }.into_any()
        }
        Kind::Paragraph(_) => view! { <TextArea name label value rows=4 voice=true /> }.into_any(),
        _ => view! { <TextInput name label value /> }.into_any(),
    }
}
