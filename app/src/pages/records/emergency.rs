//! An emergency restriction begins: what is the same for all, and each young person's own reason.

use domain::answers::Answers;
use domain::policy::Action;
use domain::questions::Field;
use domain::records::RecordPage;
use domain::records::emergency::{AFTER_TELLING, AFTER_TELLING_BY, OWN, PRIVATE_PHONE, SHARED};
use leptos::prelude::*;

use super::fields::Form;
use crate::actions::records::{Candidate, emergency_faults, is_named, of_home, own_box};
use crate::error::FormFault;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice_of};
use crate::ui::{BackLink, Button, ButtonKind, Choice, Notice, NoticeKind};

/// The page.
pub async fn begin_emergency(
    pages::BeginEmergency { home: id }: pages::BeginEmergency,
    request: PageRequest,
) -> PageResult {
    let account = request.identity()?.account;
    let now = request.site.clock.now();
    let mut tx = request.site.db.read().await?;
    let (home, member) = store::homes::find(&mut tx, account, id, Action::BeginRecords).await?;
    let all = of_home(&mut tx, &member, id, now).await?;
    drop(tx);
    let typed = request.typed().await?;
    let named: Vec<&Candidate> = all.iter().filter(|it| is_named(&typed, it.judged.plan.id)).collect();
    let faults = if typed.is_empty() { vec![] } else { emergency_faults(&typed, &named, now) };
    let nobody = (request.is_refused(FormFault::Record) && named.is_empty()).then(|| t("emergency-nobody"));
    let known = known(&typed, &all);
    let shared_words = voice_of(&t("emergency-they"), &home.name, home.nation);
    let shared = Form {
        words: &shared_words,
        page: RecordPage::Emergency,
        typed: &known,
        faults: faults.iter().filter(|fault| fault.0.is_none()).map(|fault| (fault.1, fault.2.clone())).collect(),
    };
    let only_one = all.len() == 1;
    let first = request.query("plan");
    let own = |candidate: &Candidate| {
        let Candidate { name, judged, .. } = candidate;
        let plan = judged.plan.id;
        let is_open = only_one || is_named(&typed, plan) || first == plan.to_string();
        let words = voice_of(name, &home.name, home.nation);
        let of_theirs = faults.iter().filter(|fault| fault.0 == Some(plan));
        let form = Form {
            words: &words,
            page: RecordPage::Emergency,
            typed: &typed,
            faults: of_theirs.map(|fault| (fault.1, fault.2.clone())).collect(),
        };
        own_questions(&form, candidate, is_open)
    };
    let own: Vec<AnyView> = all.iter().map(own).collect();
    frame::page(&request, frame::Place::Today, t("record-begin-emergency"), || {
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <h1>{t("record-begin-emergency")}</h1>
            <p class="lead">{shared_words.word_in("entry-*-lead", &RecordPage::Emergency)}</p>
            {nobody.map(|title| view! { <Notice kind=NoticeKind::Look title /> })}
            <form method="post" action=forms::BeginEmergency { home: id }.to_string() novalidate>
                <h2>{t("emergency-for-whom")}</h2>
                <p>{t("emergency-own-reason")}</p>
                {own}
                <h2>{t("emergency-same")}</h2>
                {shared.some(SHARED)}
                <Button label=t("entry-emergency-button") kind=ButtonKind::Danger />
            </form>
        }
    })
}

/// What is known already is not typed again: the phone that everybody may use alone.
fn known(typed: &Answers, all: &[Candidate]) -> Answers {
    let phone = all.first().map_or("", |it| it.judged.place().home.private_phone());
    match typed.is_empty() {
        true => typed.clone().with(PRIVATE_PHONE.name, phone),
        false => typed.clone(),
    }
}

/// One young person's own questions, folded until they are needed. What is asked after somebody told of something is asked then alone.
fn own_questions(form: &Form<'_>, candidate: &Candidate, is_open: bool) -> AnyView {
    let (plan, has_told) = (candidate.judged.plan.id, candidate.has_told);
    let after_telling = [AFTER_TELLING_BY.name, AFTER_TELLING.name];
    let asked = OWN.iter().filter(|field| has_told || !after_telling.contains(&field.name));
    let is_chosen = |field: &Field| field.name == AFTER_TELLING_BY.name && !candidate.managers.is_empty();
    let managers =
        || candidate.managers.iter().map(|manager| Choice::new(manager.as_str(), manager.as_str())).collect();
    let asked = asked.map(|field| match is_chosen(field) {
        true => form.radios(field, own_box(field.name, plan), managers()),
        false => form.field(field, own_box(field.name, plan)),
    });
    let boxes: Vec<AnyView> = asked.collect();
    view! {
        <details class="told" open=is_open>
            <summary>{form.words.say("emergency-about")}</summary>
            <div>{boxes}</div>
        </details>
    }
    .into_any()
}
