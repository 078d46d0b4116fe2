//! The ask box: who is asked for what now.

use domain::answers::Answers;
use domain::frozen::FrozenText;
use domain::person::By;
use domain::plan::{Refusal, Stage};
use domain::policy::{Action, allows};
use domain::revision::{Agreed, Authorised, Sent};
use domain::signature::Party;
use leptos::prelude::*;
use store::approval_requests::{ApprovalRequest, Sending};
use words::Voice;

use super::sent;
use crate::actions::address::Moved;
use crate::pages::confirm::password_box;
use crate::pages::letters;
use crate::pages::plans::Opened;
use crate::paths::{forms, pages};
use crate::texts::{Arg, date, moment, t};
use crate::ui::{AskBox, Button, ButtonKind, ButtonLink, Hidden, Notice, NoticeKind, TextArea};

/// What the box shows besides the plan and the text.
pub struct Shown {
    /// What was typed into its forms.
    pub typed: Answers,
    /// How the way to the social worker differs from that of the agreement in force.
    pub moved: Moved,
    /// The text that a manager decided on last, for the manager who decides now.
    pub last_read: Option<FrozenText>,
    /// What was sent about this revision, the newest first.
    pub requests: Vec<Sending>,
}

/// The box, with the buttons of whoever reads it; `words` names people as the text does.
pub fn ask(opened: &Opened, words: &Voice, text: &FrozenText, shown: &Shown) -> AnyView {
    let plan = opened.plan.id;
    match &opened.plan.stage {
        Stage::WithManager(sent) => with_manager(opened, words, text, sent, shown),
        Stage::WithSocialWorker(authorised) => with_social_worker(opened, words, text, authorised, shown),
        Stage::ToSign(agreed) => to_sign(opened, words, text, agreed),
        Stage::Starting(agreed) => {
            let on = agreed.authorised.sent.starts_on.map(date).unwrap_or_default();
            let title = words.with("starting-title", &[("on", on.into())]);
            view! { <Notice kind=NoticeKind::Good title /> }.into_any()
        }
        Stage::Settled => {
            button(opened, words, Action::EditDraft, forms::Amend { plan }.to_string(), "amend").into_any()
        }
        Stage::Drafting { .. } => {
            let label = words.say("go-on-writing");
            view! { <div class="actions"><ButtonLink href=opened.tasks_path() label /></div> }.into_any()
        }
    }
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

fn with_manager(opened: &Opened, words: &Voice, text: &FrozenText, sent: &Sent, shown: &Shown) -> AnyView {
    let may = allows(opened.member.role, Action::Authorise);
    let own = sent.may_be_authorised(&opened.member).err();
    let key = match own {
        Some(Refusal::OwnWork) if may => "ask-other-manager",
        _ if may => "ask-manager",
        _ => "ask-waits-manager",
    };
    let mut lines = vec![words.with(key, &who_and_when(&sent.by)), goes_to(words, text, None)];
    let Moved { email, domains } = &shown.moved;
    lines.extend(email.as_ref().map(|old| words.with("ask-old-address", &[("email", old.as_str().into())])));
    lines.extend(domains.as_ref().map(|old| {
        let now = text.placement().placing_authority_domains();
        let list = |domains: &str| words.list(domains.lines());
        words.with("ask-old-domains", &[("old", list(old).into()), ("new", list(now).into())])
    }));
    lines.extend(own.filter(|own| may && *own != Refusal::OwnWork).map(|own| words.word(&own)));
    view! {
        <AskBox title=words.say("stage-with_manager") lines foot=words.say("stage-with_manager-next") />
        {letters::stopped(&opened.request.site, "letters-stopped-what")}
        <div class="actions">{withdraw(opened, words)}</div>
    }
    .into_any()
}

/// The manager's decision, which stands below all that it is about.
pub fn decide(opened: &Opened, words: &Voice, text: &FrozenText, shown: &Shown) -> Option<AnyView> {
    let Stage::WithManager(sent) = &opened.plan.stage else { return None };
    let may = allows(opened.member.role, Action::Authorise) && sent.may_be_authorised(&opened.member).is_ok();
    may.then(|| {
        let title = words.say("authorise-title");
        view! {
            <section class="decide">
                <h2>{title}</h2>
                <p>{goes_to(words, text, None)}</p>
                <div class="actions">{authorise(opened, words, text, &shown.typed)}</div>
            </section>
        }
        .into_any()
    })
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

fn authorise(opened: &Opened, words: &Voice, text: &FrozenText, typed: &Answers) -> AnyView {
    let (plan, reason) = (opened.plan.id, typed.get("reason").to_owned());
    let is_open = !reason.is_empty();
    view! {
        <form method="post" action=forms::Authorise { plan }.to_string()>
            <Hidden name="hash" value=text.hash().to_string() />
            {password_box(&opened.request)}
            <Button label=words.say("authorise") />
        </form>
        <details class="send-back" open=is_open>
            <summary>{words.say("send-back")}</summary>
            <form method="post" action=forms::ReturnToDraft { plan }.to_string()>
                <TextArea name="reason" label=words.say("send-back-reason") value=reason hint=words.say("send-back-hint") />
                <Button label=words.say("send-back") kind=ButtonKind::Secondary />
            </form>
        </details>
    }
    .into_any()
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
    let when = newest.map_or(authorised.by.at, |request| request.sent_at);
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

fn to_sign(opened: &Opened, words: &Voice, text: &FrozenText, agreed: &Agreed) -> AnyView {
    let member = &opened.member;
    let waits = |party: &&Party| !agreed.signatures.contains_key(party);
    let link = |party: &Party| {
        let href = pages::Sign { plan: opened.plan.id, party: *party }.to_string();
        let kind = if *party == Party::YoungPerson { ButtonKind::Voice } else { ButtonKind::Primary };
        view! { <ButtonLink href label=words.word_in("sign-as-*", party) kind /> }
    };
    let lines = Party::ALL.iter().map(|party| signed(words, agreed, party)).collect();
    let links =
        Party::ALL.iter().filter(waits).filter(|party| text.may_be_signed(member, **party)).map(link).collect_view();
    view! {
        <AskBox title=words.say("stage-to_sign") lines foot=words.say("stage-to_sign-next") />
        <div class="actions">{links}</div>
    }
    .into_any()
}

/// How one party has signed, or that they have not.
fn signed(words: &Voice, agreed: &Agreed, party: &Party) -> String {
    let name = words.word(party);
    let Some(signature) = agreed.signatures.get(party) else {
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
