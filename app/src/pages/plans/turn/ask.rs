//! The young person asks for a change on their own, and reads what became of what they asked for.

use domain::answers::Answers;
use domain::frozen::FrozenText;
use domain::policy::Action;
use domain::records::request::{ANSWER, BECAUSE, RULE, Request, WHAT, WHY, last_day};
use domain::records::{Place, Record, RecordPage};
use domain::week::today;
use leptos::prelude::*;
use store::records;
use words::Voice;

use crate::actions::records::Judged;
use crate::pages::frame;
use crate::pages::plans::ladder;
use crate::pages::plans::open_draft;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{date, t};
use crate::ui::{Bubble, Button, ButtonKind, ButtonLink, Choice, Notice, NoticeKind, Radios, Side, TextArea};

/// The page.
pub async fn ask(pages::TurnAsk { plan }: pages::TurnAsk, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open_draft(request, plan, Action::HandOver).await?;
    opened.only_handed()?;
    let now = opened.request.site.clock.now();
    let judged = Judged::load(&mut tx, opened.plan.clone(), now).await?;
    let records = records::of_plan(&mut tx, plan).await?;
    drop(tx);
    let (words, place) = (&opened.words, judged.place());
    let title = words.say("turn-ask-title");
    let has_asked = !opened.request.query("asked").is_empty();
    let faults = if typed.is_empty() { vec![] } else { RecordPage::Request.faults(&typed, None, place, now) };
    let error = faults.first().map(|(field, fault)| words.fault(RecordPage::Request, field, fault));
    let asked: Vec<AnyView> = records.iter().filter_map(Request::of).map(|it| line(words, it, place)).collect();
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        let thanks = has_asked.then(|| view! { <Notice kind=NoticeKind::Good title=t("turn-ask-thanks") /> });
        let asked = (!asked.is_empty()).then(|| view! { <h2>{words.say("turn-asked-title")}</h2> {asked} });
        view! {
            <h1>{title}</h1>
            {thanks}
            <p class="lead">{words.say("turn-ask-lead")}</p>
            <form method="post" action=forms::AskForChange { plan }.to_string() novalidate>
                {boxes(words, place.agreement, &typed, error)}
                <div class="actions">
                    <Button label=words.say("turn-ask-button") kind=ButtonKind::Voice />
                    <ButtonLink href=opened.turn_path() label=t("turn-privacy-back") kind=ButtonKind::Secondary />
                </div>
            </form>
            {asked}
            {place.agreement.and_then(|text| ladder(words, text, today(now)))}
        }
    })
}

fn boxes(words: &Voice, text: Option<&FrozenText>, typed: &Answers, error: Option<String>) -> AnyView {
    let rules = text.map(|text| which_rule(words.say("turn-ask-which"), words.say("turn-ask-other"), text, typed));
    let said = |name: &str| typed.get(name).to_owned();
    view! {
        {rules}
        <TextArea name=WHAT.name label=words.say("turn-ask-what") value=said(WHAT.name) error rows=3 voice=true />
        <TextArea name=WHY.name label=words.say("turn-ask-why") value=said(WHY.name) rows=3 voice=true />
    }
    .into_any()
}

/// The choice of the rule that it is about, or of none of them.
pub fn which_rule(legend: String, other: String, text: &FrozenText, typed: &Answers) -> AnyView {
    let rule = |rule: &domain::rule::Rule| Choice::new(rule.id.to_string(), rule.terms.sentence.as_str());
    let options = text.rules().iter().map(rule).chain([Choice::new("", other)]).collect();
    view! { <Radios name=RULE.name legend options chosen=typed.get(RULE.name).to_owned() /> }.into_any()
}

/// What was asked for, and what they heard: you said, we decided, because.
fn line(words: &Voice, it: Request<'_>, place: Place<'_>) -> AnyView {
    let about = (!it.said().is_empty()).then(|| view! { <p class="turn__sentence">{it.said().to_owned()}</p> });
    let said = words.with("turn-asked-on", &[("date", date(today(it.0.first().by.at)).into())]);
    let reply = match it.answer() {
        None => view! { <p>{waits(words, it.0, place)}</p> }.into_any(),
        Some(entry) => {
            let who = words.beside([
                entry.by.author.name().to_owned(),
                words.option(RecordPage::RequestAnswered, ANSWER.name, entry.answers.get(ANSWER.name)),
            ]);
            let because = entry.answers.get(BECAUSE.name).to_owned();
            view! { <Bubble who text=because side=Side::Home /> }.into_any()
        }
    };
    view! {
        <section class="turn__around">
            {about}
            <Bubble who=said text=it.what().to_owned() side=Side::YoungPerson />
            {reply}
        </section>
    }
    .into_any()
}

/// By when they hear.
fn waits(words: &Voice, record: &Record, place: Place<'_>) -> String {
    let by = record.clocks(place).first().map(|clock| date(last_day(clock))).unwrap_or_default();
    words.with("turn-asked-waits", &[("date", by.into())])
}
