//! Saying that one has read the agreement, after three quick checks; and what to say and do when it is not working.

use domain::answers::Answers;
use domain::policy::{Action, allows};
use domain::records::RecordKind;
use domain::shift::{Check, ShiftCard};
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use words::Voice;

use crate::actions::shift::{QUESTION, REVISION, check_box, in_force, is_right};
use crate::pages::frame;
use crate::pages::plans::open;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, Choice, Hidden, Radios, TextArea};

/// The page with the checks.
pub async fn read(pages::ShiftRead { plan }: pages::ShiftRead, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open(request, plan, Action::ReadShift).await?;
    let text = in_force(&mut tx, &opened.plan).await?;
    drop(tx);
    let words = &opened.words;
    let checks = ShiftCard(&text).checks(today(opened.request.site.clock.now()));
    let boxes: Vec<AnyView> =
        checks.into_iter().enumerate().map(|(number, check)| check_view(words, check, number, &typed)).collect();
    let title = words.say("shift-read-title");
    let [lead, question, hint, button] =
        ["shift-read-lead", "shift-question", "shift-question-hint", "shift-read-button"].map(|key| words.say(key));
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=pages::Shift { home: opened.plan.home }.to_string() label=words.say("shift-back") />
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            <form method="post" action=forms::Acknowledge { plan }.to_string() novalidate>
                <Hidden name=REVISION value=text.number().to_string() />
                {boxes}
                <TextArea name=QUESTION label=question value=typed.get(QUESTION).to_owned() hint rows=2 />
                <Button label=button />
            </form>
        }
    })
}

fn check_view(words: &Voice, check: Check, number: usize, typed: &Answers) -> AnyView {
    let legend = match check {
        Check::Online { day, minute, .. } => {
            let when = [("day", words.word(&day).into()), ("time", domain::week::clock(minute).into())];
            words.with("shift-check-online", &when)
        }
        Check::GoesWrong => words.say("shift-check-wrong"),
    };
    let is_wrong = !typed.is_empty() && !is_right(check, number, typed);
    let options = check.replies().iter().map(|reply| Choice::new(reply.word(), words.word(reply))).collect();
    let name = check_box(number);
    let wrong = if typed.get(&name).is_empty() { "shift-check-none" } else { "shift-check-again" };
    let error = is_wrong.then(|| words.say(wrong));
    let chosen = typed.get(&name).to_owned();
    view! { <Radios name legend options chosen error /> }.into_any()
}

/// The page for the moment in which it is not working.
pub async fn not_working(pages::NotWorking { plan }: pages::NotWorking, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::ReadShift).await?;
    let text = match &opened.plan.in_force {
        Some(_) => Some(in_force(&mut tx, &opened.plan).await?),
        None => None,
    };
    drop(tx);
    let words = &opened.words;
    let card = text.as_ref().map(ShiftCard);
    let title = words.say("stuck-title");
    let say: Vec<AnyView> = ["stuck-1", "stuck-2", "stuck-3"]
        .map(|key| words.say(key))
        .into_iter()
        .map(|line| view! { <li>{line}</li> }.into_any())
        .collect();
    let step = card.map(|card| card.talk().to_owned()).filter(|talk| !talk.is_empty());
    let step = step.map(|talk| {
        let title = words.say("stuck-step");
        view! { <h2>{title}</h2> <p>{talk}</p> }
    });
    let still = card.map(|card| card.still_has().to_owned()).filter(|still| !still.is_empty());
    let still = still.map(|still| {
        let title = words.say("shift-still");
        view! { <h2>{title}</h2> <p>{still}</p> }
    });
    let ways = allows(opened.member.role, Action::BeginRecords).then(|| ways(words, &opened.plan));
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=pages::Shift { home: opened.plan.home }.to_string() label=words.say("shift-back") />
            <h1>{title}</h1>
            <p class="lead">{words.say("stuck-lead")}</p>
            <h2>{words.say("stuck-say")}</h2>
            <ul>{say}</ul>
            {step}
            {still}
            <h2>{words.say("stuck-then")}</h2>
            <p>{words.say("stuck-ring")}</p>
            {ways}
        }
    })
}

/// What starts what must start.
fn ways(words: &Voice, plan: &domain::plan::Plan) -> AnyView {
    let begin = |kind| pages::BeginRecord { plan: plan.id, kind }.to_string();
    let emergency = format!("{}?plan={}", pages::BeginEmergency { home: plan.home }, plan.id);
    let button = |href: String, key: &str, kind| view! { <ButtonLink href label=words.say(key) kind /> }.into_any();
    view! {
        <div class="actions">
            {button(begin(RecordKind::Measure), "record-begin-measure", ButtonKind::Primary)}
            {button(begin(RecordKind::Incident), "record-begin-incident", ButtonKind::Secondary)}
            {button(emergency, "record-begin-emergency", ButtonKind::Danger)}
        </div>
    }
    .into_any()
}
