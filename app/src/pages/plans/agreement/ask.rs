//! The ask box: who is asked for what now.

mod manager;

use domain::answers::Answers;
use domain::frozen::FrozenText;
use domain::person::By;
use domain::plan::Stage;
use domain::policy::{Action, allows};
use domain::revision::{Agreed, Authorised, Signed};
use domain::rule::Rule;
use domain::signature::Party;
use leptos::prelude::*;
use store::approval_requests::{ApprovalRequest, Sending};
use words::Voice;

pub use self::manager::decide;
use super::sent;
use crate::actions::address::Moved;
use crate::actions::review::{ALONE, ONE};
use crate::error::FormFault;
use crate::pages::letters;
use crate::pages::plans::Opened;
use crate::paths::{forms, pages};
use crate::texts::{Arg, date, moment, t};
use crate::ui::{AskBox, Button, ButtonKind, ButtonLink, Choice, Hidden, Notice, NoticeKind, Radios, TextArea};

/// What the box shows besides the plan and the text.
pub struct Shown {
    /// What was typed into its forms.
    pub typed: Answers,
    /// How the way to the social worker differs from that of the agreement in force.
    pub moved: Moved,
    /// Whether it limits more, soon after the young person told of something.
    pub is_after_telling: bool,
    /// The text that a manager decided on last, for the manager who decides now.
    pub last_read: Option<FrozenText>,
    /// What was sent about this revision, the newest first.
    pub requests: Vec<Sending>,
}

/// The box, with the buttons of whoever reads it; `words` names people as the text does.
pub fn ask(opened: &Opened, words: &Voice, text: &FrozenText, shown: &Shown) -> AnyView {
    let plan = opened.plan.id;
    match &opened.plan.stage {
        Stage::WithManager(sent) => manager::with_manager(opened, words, text, sent, shown),
        Stage::WithSocialWorker(authorised) => with_social_worker(opened, words, text, authorised, shown),
        Stage::ToSign(agreed) => to_sign(opened, words, text, agreed, &shown.typed),
        Stage::Starting(signed) => starting(opened, words, signed, &shown.typed),
        Stage::Settled => {
            let whole = button(opened, words, Action::EditDraft, forms::Amend { plan }.to_string(), "amend");
            view! { {whole} {one_alone(opened, words, text)} }.into_any()
        }
        Stage::Drafting { .. } => {
            let label = words.say("go-on-writing");
            view! { <div class="actions"><ButtonLink href=opened.tasks_path() label /></div> }.into_any()
        }
    }
}

/// A small version about one rule: it is chosen here and changed next.
fn one_alone(opened: &Opened, words: &Voice, text: &FrozenText) -> Option<AnyView> {
    let may = allows(opened.member.role, Action::EditDraft) && opened.plan.in_force.is_some();
    let rule = |rule: &Rule| Choice::new(rule.id.to_string(), rule.terms.sentence.as_str());
    may.then(|| {
        let options = text.rules().iter().map(rule).collect();
        let is_refused = opened.request.is_refused(FormFault::WhichRule);
        let error = is_refused.then(|| words.word(&FormFault::WhichRule));
        view! {
            <details open=is_refused>
                <summary>{words.say("amend-one")}</summary>
                <form method="post" action=forms::Amend { plan: opened.plan.id }.to_string()>
                    <Hidden name=ALONE value="1" />
                    <Radios name=ONE legend=words.say("amend-one-what") options chosen=String::new() error />
                    <Button label=words.say("amend-one-button") kind=ButtonKind::Secondary />
                </form>
            </details>
        }
        .into_any()
    })
}

/// A button for those who may do this.
fn button(opened: &Opened, words: &Voice, may: Action, form: String, label: &str) -> Option<AnyView> {
    let label = words.say(label);
    let view =
        || view! { <form method="post" action=form><Button label kind=ButtonKind::Secondary /></form> }.into_any();
    allows(opened.member.role, may).then(view)
}

fn withdraw(opened: &Opened, words: &Voice) -> AnyView {
    let form = forms::Withdraw { plan: opened.plan.id }.to_string();
    button(opened, words, Action::Withdraw, form, "withdraw").into_any()
}

/// To whom link and code go: whom the text names, or to whom they really went.
fn goes_to(words: &Voice, text: &FrozenText, asked: Option<&ApprovalRequest>) -> String {
    let about = text.placement();
    let named = (about.social_worker(), about.social_worker_email());
    let (who, email) = asked.map_or(named, |request| (request.name.as_str(), request.email.as_str()));
    let args = [("who", who.into()), ("authority", about.placing_authority().into()), ("email", email.into())];
    words.with("ask-goes-to", &args)
}

fn who_and_when(by: &By) -> [Arg<'_>; 2] {
    [("who", by.name().into()), ("when", moment(by.at).into())]
}

fn with_social_worker(
    opened: &Opened,
    words: &Voice,
    text: &FrozenText,
    authorised: &Authorised,
    shown: &Shown,
) -> AnyView {
    let newest = shown.requests.first().map(|sending| &sending.request);
    let who = newest.map_or(text.placement().social_worker(), |request| &request.name);
    // Reminders have links of their own: what counts is when they were asked first.
    let first = shown.requests.iter().map(|sending| &sending.request).filter(|it| it.name == who);
    let when = first.map(|request| request.sent_at).min().unwrap_or(authorised.by.at);
    let about = [("who", who.into()), ("when", moment(when).into())];
    let goes = goes_to(words, text, newest);
    let lines = vec![words.with("ask-waits-social-worker", &about), goes];
    let letters = opened.request.site.demo && allows(opened.member.role, Action::ReadLetters);
    let letters = letters.then(|| {
        view! { <ButtonLink href=pages::Letters.to_string() label=t("nav-letters") kind=ButtonKind::Secondary /> }
    });
    let unsent = letters::stopped(&opened.request.site, "letters-stopped-what");
    let form = forms::AskAgain { plan: opened.plan.id }.to_string();
    let again = button(opened, words, Action::AskSocialWorker, form, "ask-again");
    view! {
        <AskBox title=words.say("stage-with_social_worker") lines foot=words.say("stage-with_social_worker-next") />
        {unsent}
        <div class="actions">{letters} {again} {sent::correct(opened, words)} {withdraw(opened, words)}</div>
    }
    .into_any()
}

fn to_sign(opened: &Opened, words: &Voice, text: &FrozenText, agreed: &Agreed, typed: &Answers) -> AnyView {
    let member = &opened.member;
    let link = |party: Party| {
        let href = pages::Sign { plan: opened.plan.id, party }.to_string();
        let kind = if party == Party::YoungPerson { ButtonKind::Voice } else { ButtonKind::Primary };
        view! { <ButtonLink href label=words.word_in("sign-as-*", &party) kind /> }
    };
    let lines = agreed.authorised.sent.parties().map(|party| signed(words, agreed, party)).collect();
    let links = agreed.missing().filter(|party| text.may_be_signed(member, *party)).map(link).collect_view();
    let on_paper = allows(member.role, Action::WitnessYoungPerson).then(|| {
        let href = pages::Scan { plan: opened.plan.id }.to_string();
        view! { <ButtonLink href label=words.say("scan-link") kind=ButtonKind::Secondary /> }
    });
    view! {
        <AskBox title=words.say("stage-to_sign") lines foot=words.say("stage-to_sign-next") />
        <div class="actions">{links} {on_paper}</div>
        {recall(opened, words, typed)}
    }
    .into_any()
}

fn starting(opened: &Opened, words: &Voice, signed: &Signed, typed: &Answers) -> AnyView {
    let on = signed.authorised.sent.starts_on.map(date).unwrap_or_default();
    let title = words.with("starting-title", &[("on", on.into())]);
    view! {
        <Notice kind=NoticeKind::Good title />
        {recall(opened, words, typed)}
    }
    .into_any()
}

/// The way back for what was agreed and has not started.
fn recall(opened: &Opened, words: &Voice, typed: &Answers) -> Option<AnyView> {
    let form = forms::Recall { plan: opened.plan.id }.to_string();
    allows(opened.member.role, Action::Recall)
        .then(|| back(words, form, ["recall", "recall-reason", "recall-hint"], typed))
}

/// A form that gives it back to those who wrote it, with the reason; shut until it is wanted. The keys are those of what it does, of the
/// question and of its hint.
fn back(words: &Voice, form: String, keys: [&str; 3], typed: &Answers) -> AnyView {
    let reason = typed.get("reason").to_owned();
    let is_open = !reason.is_empty();
    let [what, label, hint] = keys.map(|key| words.say(key));
    view! {
        <details class="send-back" open=is_open>
            <summary>{what.clone()}</summary>
            <form method="post" action=form>
                <TextArea name="reason" label value=reason hint />
                <Button label=what kind=ButtonKind::Secondary />
            </form>
        </details>
    }
    .into_any()
}

/// How one party has signed, or that they have not.
fn signed(words: &Voice, agreed: &Agreed, party: Party) -> String {
    let name = words.word(&party);
    let Some(signature) = agreed.signatures.get(&party) else {
        return words.with("unsigned-line", &[("party", name.into())]);
    };
    let method = words.word_in("signed-by-*", &signature.method.kind());
    let about = [
        ("party", name.into()),
        ("who", signature.name.as_str().into()),
        ("method", method.into()),
        ("when", moment(signature.by.at).into()),
    ];
    words.with("signed-line", &about)
}
