//! The agreement as it stands: what is being decided or signed, what is in force, and the one thing to do next.

use domain::PlanId;
use domain::answers::Answers;
use domain::changes::changes;
use domain::plan::{Plan, Stage};
use domain::policy::{Action, allows};
use domain::revision::{Agreed, InForce, Life, Returned};
use domain::sheets::SheetName;
use domain::signature::Party;
use domain::word::Word;
use leptos::prelude::*;
use store::plans::{self, Revision};
use words::Voice;

use super::tasks::came_back;
use super::{Opened, cards, open};
use crate::error::AppError;
use crate::pages::{frame, id, param, reader, screen};
use crate::session::{refused_session, typed};
use crate::texts::{date, moment, t, voice, voice_of_text, with};
use crate::ui::{
    AskBox, BackLink, Bubble, Button, ButtonKind, ButtonLink, Notice, NoticeKind, RuleCard, Side, SummaryList,
    SummaryRow, Tag, TagKind, TextArea, WeekPicture,
};

/// The revision under way, or else the one in force.
#[component]
pub fn Agreement() -> impl IntoView {
    let (reader, id, session) = (reader(), id::<PlanId>("plan"), refused_session());
    screen(async move {
        let typed = typed(session).await;
        let (opened, mut tx) = open(reader, id, Action::ReadPlan).await?;
        let plan = &opened.plan;
        let number = plan
            .underway()
            .map(|sent| sent.revision)
            .or(plan.in_force.as_ref().map(InForce::revision))
            .or(plan.returned().map(Returned::revision));
        let Some(number) = number else { return Ok(nothing_yet(&opened)) };
        let revision = plans::revision(&mut tx, plan.id, number).await?;
        let lines = plans::revisions(&mut tx, plan.id).await?;
        Ok(show(&opened, &revision, &lines, Some(&typed)))
    })
}

/// One revision by its number.
#[component]
pub fn Version() -> impl IntoView {
    let (reader, id, number) = (reader(), id::<PlanId>("plan"), param("number"));
    screen(async move {
        let number = number.parse().map_err(|_| AppError::NotFound)?;
        let (opened, mut tx) = open(reader, id, Action::ReadPlan).await?;
        let revision = plans::revision(&mut tx, opened.plan.id, number).await?;
        let lines = plans::revisions(&mut tx, opened.plan.id).await?;
        Ok(show(&opened, &revision, &lines, None))
    })
}

fn nothing_yet(opened: &Opened) -> AnyView {
    let title = opened.words.say("agreement-title");
    frame::page(
        &opened.identity,
        frame::Place::Today,
        title.clone(),
        view! {
            <BackLink href=opened.base() label=opened.words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{opened.words.say("agreement-none")}</p>
            <ButtonLink href=opened.base() label=opened.words.say("tasks-title") />
        },
    )
}

fn show(opened: &Opened, revision: &Revision, lines: &[plans::RevisionLine], typed: Option<&Answers>) -> AnyView {
    let plan = &opened.plan;
    let words = &voice_of_text(&revision.text);
    let title = words.with("agreement-version", &[("revision", revision.text.number().into())]);
    let came_back = plan.returned().filter(|_| typed.is_some()).map(|back| came_back(words, back));
    let base = opened.base();
    let paper = format!("{base}/versions/{}/paper.pdf", revision.text.number());
    frame::page(
        &opened.identity,
        frame::Place::Today,
        title.clone(),
        view! {
            <BackLink href=base.clone() label=words.say("tasks-title") />
            <div class="title-row">
                <h1>{title}</h1>
                {standing(words, plan, &revision.life)}
            </div>
            {came_back}
            {typed.map(|typed| ask(opened, revision, typed))}
            {good(words, revision)}
            {week(words, revision)}
            <h2>{words.say("agreement-rules")}</h2>
            {rules(words, revision)}
            {decided(words, revision)}
            <div class="actions">
                <ButtonLink href=paper label=t("to-paper") />
                <ButtonLink href=format!("{base}/changes") label=t("to-changes") kind=ButtonKind::Secondary />
                <ButtonLink href=format!("{base}/timeline") label=t("to-timeline") kind=ButtonKind::Secondary />
            </div>
            {versions(opened, lines)}
        },
    )
}

/// Whether this revision counts, in one tag: everyone can see which is in force.
fn standing(words: &Voice, plan: &Plan, life: &Life) -> AnyView {
    let (kind, text) = match life {
        Life::InForce(in_force) => {
            let dates = [("from", date(in_force.from).into()), ("review", date(in_force.review_on()).into())];
            (TagKind::Good, with("agreement-in-force", &dates))
        }
        Life::Replaced(_) | Life::Returned(_) => (TagKind::Waiting, words.word(&life.standing())),
        _ => (TagKind::Waiting, words.word(&plan.stage.kind())),
    };
    view! { <Tag kind text /> }.into_any()
}

/// The ask box: who is asked for what now.
fn ask(opened: &Opened, revision: &Revision, typed: &Answers) -> AnyView {
    let reason = typed.get("reason").to_owned();
    let Opened { plan, member, .. } = opened;
    let words = &voice_of_text(&revision.text);
    let action = |verb: &str| format!("/do{}/{verb}", opened.base());
    let may = |it| allows(member.role, it);
    let withdraw = || {
        may(Action::Withdraw).then(|| view! {
        <form method="post" action=action("withdraw")><Button label=words.say("withdraw") kind=ButtonKind::Secondary /></form>
    })
    };
    match &plan.stage {
        Stage::WithManager(sent) => {
            let own = sent.by.account() == Some(member.account);
            let controls = (may(Action::Authorise) && !own).then(|| view! {
                <form method="post" action=action("authorise")><Button label=words.say("authorise") /></form>
                <details class="send-back" open=!reason.is_empty()>
                    <summary>{words.say("send-back")}</summary>
                    <form method="post" action=action("send-back")>
                        <TextArea name="reason" label=words.say("send-back-reason") value=reason.clone() hint=words.say("send-back-hint") />
                        <Button label=words.say("send-back") kind=ButtonKind::Secondary />
                    </form>
                </details>
            });
            let key = match (may(Action::Authorise), own) {
                (true, false) => "ask-manager",
                (true, true) => "ask-other-manager",
                _ => "ask-waits-manager",
            };
            let lines = vec![words.with(key, &[("who", sent.by.name().to_owned().into()), ("when", moment(sent.by.at).into())])];
            view! { <AskBox title=words.say("stage-with_manager") lines foot=words.say("stage-with_manager-next") /> <div class="actions">{controls} {withdraw()}</div> }.into_any()
        }
        Stage::WithSocialWorker(authorised) => {
            let about = revision.text.answers(SheetName::YoungPerson);
            let lines = vec![words.with("ask-waits-social-worker", &[
                ("who", about.get("social_worker").to_owned().into()),
                ("when", moment(authorised.by.at).into()),
            ])];
            let letters = (opened.site.letters_wait && may(Action::ReadLetters)).then(|| view! { <ButtonLink href="/letters" label=t("nav-letters") kind=ButtonKind::Secondary /> });
            let again = may(Action::AskSocialWorker).then(|| view! {
                <form method="post" action=action("ask-again")><Button label=words.say("ask-again") kind=ButtonKind::Secondary /></form>
            });
            view! { <AskBox title=words.say("stage-with_social_worker") lines foot=words.say("stage-with_social_worker-next") /> <div class="actions">{letters} {again} {withdraw()}</div> }.into_any()
        }
        Stage::ToSign(agreed) => to_sign(opened, words, agreed),
        Stage::Starting(agreed) => {
            let on = agreed.authorised.sent.starts_on.map(date).unwrap_or_default();
            view! { <Notice kind=NoticeKind::Good title=words.with("starting-title", &[("on", on.into())]) /> }.into_any()
        }
        Stage::Settled => may(Action::EditDraft).then(|| view! {
            <form method="post" action=action("amend")><Button label=words.say("amend") kind=ButtonKind::Secondary /></form>
        }).into_any(),
        Stage::Drafting { .. } => view! { <div class="actions"><ButtonLink href=opened.base() label=words.say("go-on-writing") /></div> }.into_any(),
    }
}

fn to_sign(opened: &Opened, words: &Voice, agreed: &Agreed) -> AnyView {
    let member = &opened.member;
    let lines: Vec<_> = Party::ALL
        .iter()
        .map(|party| {
            let name = words.word(party);
            match agreed.signatures.get(party) {
                Some(signature) => words.with(
                    "signed-line",
                    &[
                        ("party", name.into()),
                        ("who", signature.name.clone().into()),
                        ("method", words.word(&signature.method.kind()).to_lowercase().into()),
                        ("when", moment(signature.by.at).into()),
                    ],
                ),
                None => words.with("unsigned-line", &[("party", name.into())]),
            }
        })
        .collect();
    let links: Vec<_> = Party::ALL
        .iter()
        .filter(|party| !agreed.signatures.contains_key(party))
        .filter(|party| allows(member.role, party.action()))
        .map(|party| {
            let href = format!("{}/sign/{}", opened.base(), party.word());
            let kind = if *party == Party::YoungPerson { ButtonKind::Voice } else { ButtonKind::Primary };
            view! { <ButtonLink href label=words.word_in("sign-as-*", party) kind /> }
        })
        .collect();
    let waits = !agreed.signatures.contains_key(&Party::YoungPerson) && allows(member.role, Action::HandOver);
    let turn = waits.then(|| {
        view! { <ButtonLink href=format!("{}/turn", opened.base()) label=words.say("turn-offer-link") kind=ButtonKind::Secondary /> }
    });
    view! { <AskBox title=words.say("stage-to_sign") lines foot=words.say("stage-to_sign-next") /> <div class="actions">{links} {turn}</div> }.into_any()
}

/// What is good, first, in the young person's own words.
fn good(words: &Voice, revision: &Revision) -> Option<AnyView> {
    let good = revision.text.answers(SheetName::Good);
    let lose = good.get("would_lose").to_owned();
    (!lose.is_empty())
        .then(|| view! { <Bubble who=words.say("agreement-good") text=lose side=Side::YoungPerson /> }.into_any())
}

fn week(words: &Voice, revision: &Revision) -> Vec<AnyView> {
    let pictures = super::times::pictures(words, &revision.text.week());
    pictures.into_iter().map(|week| view! { <WeekPicture week /> }.into_any()).collect()
}

fn rules(words: &Voice, revision: &Revision) -> AnyView {
    let decision = revision.life.decision();
    let all = changes(&revision.text, &revision.text);
    let card = |change: &domain::changes::Change<'_>| {
        let verdict = decision.and_then(|decision| decision.verdicts.get(&change.rule().id));
        view! { <RuleCard card=cards::of_rule(words, &revision.text, change, verdict) /> }.into_any()
    };
    all.iter().map(card).collect::<Vec<_>>().into_any()
}

/// Decision and signatures of a revision that is, or was, in force.
fn decided(words: &Voice, revision: &Revision) -> Option<AnyView> {
    let (Life::InForce(InForce { signed, .. }) | Life::Replaced(InForce { signed, .. })) = &revision.life else {
        return None;
    };
    let row = |key: String, value: Vec<String>| SummaryRow { key, value, change: None, fault: None, private: None };
    let decision = &signed.decision;
    let by = format!("{}, {}", decision.by.name(), decision.authority);
    let mut rows = vec![row(t("party-social_worker"), vec![by, moment(decision.by.at), decision.comment.clone()])];
    rows.extend(signed.signatures().map(|(party, signature)| {
        let how = words.word(&signature.method.kind());
        row(words.word(&party), vec![signature.name.clone(), format!("{how} · {}", moment(signature.by.at))])
    }));
    rows.push(row(t("detail-hash"), vec![revision.text.hash().to_string()]));
    Some(view! { <h2>{t("agreement-decided")}</h2> <SummaryList rows /> }.into_any())
}

fn versions(opened: &Opened, lines: &[plans::RevisionLine]) -> AnyView {
    let rows: Vec<_> = lines.iter().map(|line| {
        let label = opened.words.with("version-line", &[("revision", line.number.into()), ("when", moment(line.frozen_at).into()), ("who", line.frozen_by.clone().into())]);
        view! { <li><a href=format!("{}/versions/{}", opened.base(), line.number)>{label}</a> " · " {voice().word(&line.standing)}</li> }
    }).collect();
    view! { <h2>{t("versions-title")}</h2> <ul class="versions">{rows}</ul> }.into_any()
}
