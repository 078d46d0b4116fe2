//! What goes with a young person: what they use and love, what helps, whom they trust, what they can do, and the rules that work (handbook,
//! domain §8 U). Nothing of risks, of others, or of what happened.

use chrono::NaiveDate;
use domain::choices::{Answer, PassportPart, RuleKind};
use domain::frozen::FrozenText;
use domain::policy::Action;
use domain::questions::Field;
use domain::sheets::{SheetName, account, own};
use domain::shift::ShiftCard;
use leptos::prelude::*;
use words::Voice;

use super::{Drafted, open_draft};
use crate::clocks::PlanClocks;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::ui::{BackLink, SummaryList, SummaryRow};

/// The page. It is made for paper as well.
pub async fn passport(pages::Passport { plan }: pages::Passport, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::ReadPlan).await?;
    let day = opened.today();
    let clocks = PlanClocks::load(&mut tx, &opened.plan, day).await?;
    drop(tx);
    let words = &opened.words;
    let title = words.say("passport-title");
    let agreed = clocks.place(&opened.draft).agreement.filter(|_| has(&opened, PassportPart::Rules));
    let agreed = agreed.and_then(|text| works(words, text, day));
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{words.say("passport-lead")}</p>
            {own_words(&opened)}
            {has(&opened, PassportPart::Uses).then(|| uses(&opened))}
            {agreed}
        }
    })
}

/// What they said themselves, page by page of their own.
fn own_words(opened: &Drafted) -> Vec<AnyView> {
    let words = &opened.words;
    let part = |(sheet, page): &(SheetName, domain::questions::Page)| {
        let answers = opened.draft.answers(*sheet);
        let said = |field: &&Field| !own::shown(field, answers).is_empty() && !field.private && !is_kept_back(field);
        let fields: Vec<Field> = page.fields.iter().filter(said).copied().collect();
        let rows: Vec<_> = words.answered(*sheet, &fields, answers).into_iter().map(SummaryRow::of).collect();
        (!rows.is_empty()).then(|| {
            let title = words.say(&format!("turn-page-{}", page.name));
            view! { <h2>{title}</h2> <SummaryList rows /> }.into_any()
        })
    };
    let is_wanted = |page: &str| part_of(page).is_none_or(|part| has(opened, part));
    own::PAGES.iter().filter(|(_, page)| is_wanted(page.name)).filter_map(part).collect()
}

/// What worries somebody is not for a stranger to read: it is told by whoever wants to. How their papers look says nothing of them.
fn is_kept_back(field: &Field) -> bool {
    [own::WORRY, own::WORRIES].iter().chain(&own::PAPERS).any(|kept| kept.name == field.name)
}

/// The part of the passport page in which the answers of one of their own pages stand; what is in none is left to whoever asks them.
fn part_of(page: &str) -> Option<PassportPart> {
    match page {
        "own_likes" => Some(PassportPart::Likes),
        "own_people" => Some(PassportPart::People),
        "own_devices" => Some(PassportPart::Uses),
        "own_wrong" => Some(PassportPart::Wrong),
        "own_tell" => Some(PassportPart::Tell),
        "own_knows" => Some(PassportPart::Knows),
        _ => None,
    }
}

/// Whether they want this part on it.
fn has(opened: &Drafted, part: PassportPart) -> bool {
    own::is_on_passport(part, opened.draft.answers(SheetName::Own))
}

/// The apps and games that they use.
fn uses(opened: &Drafted) -> Option<AnyView> {
    let names = opened.draft.rows(SheetName::Account).map(|row| row.answers.get(account::PLATFORM.name).trim());
    let names: Vec<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    list(opened.words.say("passport-uses"), names)
}

/// The rules that they agree with, as they stand in the agreement in force: what the home and they have settled, and no limit, order or look.
fn works(words: &Voice, text: &FrozenText, day: NaiveDate) -> Option<AnyView> {
    let is_settled = |kind| matches!(kind, RuleKind::Boundary | RuleKind::Promise | RuleKind::HomePolicy);
    let agrees = |answer| matches!(answer, Answer::Agree | Answer::AgreeForNow);
    let agreed = ShiftCard(text).rules(day).filter(|rule| is_settled(rule.terms.kind) && agrees(rule.view.answer));
    list(words.say("passport-works"), agreed.map(|rule| rule.terms.sentence.clone()).collect())
}

fn list(title: String, lines: Vec<String>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <h2>{title}</h2> <ul>{lines}</ul> }.into_any()
    })
}
