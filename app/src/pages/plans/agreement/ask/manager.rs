//! What a manager is asked, and how they answer.

use domain::frozen::FrozenText;
use domain::plan::{Refusal, Stage};
use domain::policy::{Action, allows};
use domain::revision::Sent;
use leptos::prelude::*;
use words::Voice;

use super::{Shown, back, goes_to, who_and_when, withdraw};
use crate::actions::address::Moved;
use crate::actions::plans::AFTER_TELLING;
use crate::pages::confirm::password_box;
use crate::pages::letters;
use crate::pages::plans::Opened;
use crate::paths::forms;
use crate::ui::{AskBox, Button, Hidden, TextArea};

/// What the manager is asked for, and what everyone else sees meanwhile.
pub(super) fn with_manager(opened: &Opened, words: &Voice, text: &FrozenText, sent: &Sent, shown: &Shown) -> AnyView {
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
                <div class="authorise">{authorise(opened, words, text, shown)}</div>
            </section>
        }
        .into_any()
    })
}

fn authorise(opened: &Opened, words: &Voice, text: &FrozenText, shown: &Shown) -> AnyView {
    let (plan, typed) = (opened.plan.id, &shown.typed);
    let after_telling = shown.is_after_telling.then(|| {
        let [label, hint] = ["authorise-after-telling", "authorise-after-telling-hint"].map(|key| words.say(key));
        let value = typed.get(AFTER_TELLING).to_owned();
        view! { <TextArea name=AFTER_TELLING label hint value rows=2 /> }
    });
    view! {
        <form method="post" action=forms::Authorise { plan }.to_string()>
            <Hidden name="hash" value=text.hash().to_string() />
            {after_telling}
            {password_box(&opened.request)}
            <Button label=words.say("authorise") />
        </form>
        {back(words, forms::ReturnToDraft { plan }.to_string(), ["send-back", "send-back-reason", "send-back-hint"], typed)}
    }
    .into_any()
}
