//! Signing as key worker or manager, writing down how a parent signs, and the door through which the tablet goes to the young person.

mod fields;

pub(super) use fields::{boxes, marks, who_helped};

use domain::answers::Answers;
use domain::frozen::FrozenText;
use domain::plan::Stage;
use domain::policy::Action;
use domain::revision::Sent;
use domain::signature::{MethodKind, Party};
use domain::word::Word;
use leptos::prelude::*;
use store::scans::ScanLine;
use store::{plans, scans};

use super::turn::hand_over;
use super::{Drafted, Opened, open_draft};
use crate::actions::signing::{INTERPRETER, PARENT, SCAN, WITNESS};
use crate::error::{AppError, FormFault};
use crate::pages::confirm::password_box;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{moment, voice, with};
use crate::ui::{BackLink, Button, ButtonKind, Choice, Hidden, Radios, TextArea, TextInput};

/// The page.
pub async fn sign(pages::Sign { plan, party }: pages::Sign, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::ReadPlan).await?;
    let typed = opened.request.typed().await?;
    let Stage::ToSign(agreed) = &opened.plan.stage else { return Err(AppError::NotFound) };
    let sent = &agreed.authorised.sent;
    let text = plans::text(&mut tx, plan, sent.revision).await?;
    if !text.may_be_signed(&opened.member, party) || !agreed.missing().any(|missing| missing == party) {
        return Err(AppError::NotFound);
    }
    let scans = scans::of_version(&mut tx, plan, sent.revision).await?;
    let title = match party {
        Party::YoungPerson => opened.words.say("sign-door-title"),
        _ => opened.words.word_in("sign-title-*", &party),
    };
    let form = SignPage { opened: &opened, text: &text, sent, party, typed: &typed, scans: &scans };
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.agreement_path() label=opened.words.say("agreement-title") />
            <h1>{title}</h1>
            {form.view()}
            <p><a href=pages::Scan { plan }.to_string()>{opened.words.say("scan-link")}</a></p>
        }
    })
}

/// One party signs one version.
struct SignPage<'a> {
    opened: &'a Drafted,
    text: &'a FrozenText,
    sent: &'a Sent,
    party: Party,
    typed: &'a Answers,
    /// The scans of the version, the newest first.
    scans: &'a [ScanLine],
}

impl SignPage<'_> {
    fn view(&self) -> AnyView {
        match self.party {
            Party::YoungPerson => self.door(),
            Party::Parent => self.parent(),
            Party::KeyWorker | Party::Manager => self.of_home(),
        }
    }

    /// The form around its fields: it says which words are signed.
    fn form(&self, fields: impl IntoView + 'static) -> AnyView {
        let action = forms::Sign { plan: self.opened.plan.id, party: self.party }.to_string();
        view! {
            <form method="post" action=action novalidate>
                <Hidden name="hash" value=self.sent.hash.to_string() />
                {fields}
            </form>
        }
        .into_any()
    }

    /// The ways of signing; in ink only where there is a scan.
    fn ways(&self, kinds: &[MethodKind]) -> Vec<Choice> {
        let has_scan = !self.scans.is_empty();
        let offered = kinds.iter().filter(|kind| has_scan || **kind != MethodKind::Ink);
        offered.map(|kind| Choice::new(kind.word(), voice().word(kind))).collect()
    }

    /// On which scan somebody signed in ink: chosen already only where there is one alone, and it is surely of this paper.
    fn which_scan(&self) -> Option<AnyView> {
        let choice = |scan: &ScanLine| {
            let about = [
                ("pages", scan.pages.into()),
                ("who", scan.added_by.as_str().into()),
                ("when", moment(scan.added_at).into()),
            ];
            let no_code = (!scan.has_code).then(|| self.opened.words.say("scan-no-code"));
            Choice { hint: no_code, ..Choice::new(scan.hash.to_string(), with("scan-kept-line", &about)) }
        };
        let options = self.scans.iter().map(choice).collect();
        let chosen = match (self.typed.get(SCAN), self.scans) {
            (_, []) => return None,
            ("", [only]) if only.has_code => only.hash.to_string(),
            (typed, _) => typed.to_owned(),
        };
        Some(view! { <Radios name=SCAN legend=self.opened.words.say("scan-which") options chosen /> }.into_any())
    }

    /// That no way was chosen, or that what belongs to it is missing.
    fn fault(&self) -> Option<String> {
        self.opened.request.fault(&[FormFault::Signature])
    }

    fn again(&self, field: &str) -> String {
        self.typed.get(field).to_owned()
    }

    /// The young person signs with the tablet in their own hands. Staff write down what one says who does not want it.
    fn door(&self) -> AnyView {
        let words = &self.opened.words;
        let fields = view! {
            <Radios name="method" legend=words.say("sign-told-how") options=self.ways(&MethodKind::TOLD) chosen=self.again("method") error=self.fault() />
            {self.which_scan()}
            <TextArea name="spoken_words" label=words.say("sign-spoken") hint=words.say("sign-spoken-hint") value=self.again("spoken_words") rows=2 />
            <TextArea name="reason" label=words.say("sign-reason") hint=words.say("sign-reason-hint") value=self.again("reason") rows=2 />
            {who_helped(self.opened, self.text, self.typed)}
            <Button label=words.say("sign-told-button") kind=ButtonKind::Secondary />
        };
        view! {
            <p class="lead">{words.say("sign-door-what")}</p>
            {hand_over(self.opened)}
            <details class="sign__told" open=!self.typed.is_empty()>
                <summary>{words.say("sign-told")}</summary>
                <p>{words.say("sign-told-what")}</p>
                {self.form(fields)}
            </details>
        }
        .into_any()
    }

    /// Somebody with parental responsibility signs beside a member of staff, or says it on the telephone.
    fn parent(&self) -> AnyView {
        let words = &self.opened.words;
        let name = if self.typed.is_empty() { self.text.parent().to_owned() } else { self.again(PARENT) };
        let helpers = [
            (INTERPRETER, "sign-interpreter", "sign-parent-interpreter-hint"),
            (WITNESS, "sign-witness", "sign-parent-witness-hint"),
        ];
        let helper = |(field, label, hint): (&'static str, &str, &str)| {
            view! { <TextInput name=field label=words.say(label) hint=words.say(hint) value=self.again(field) autocomplete="off" /> }
        };
        let fields = view! {
            <TextInput name=PARENT label=words.say("sign-parent-name") value=name autocomplete="off" />
            <Radios name="method" legend=words.say("sign-parent-how") options=self.ways(&MethodKind::PARENT) chosen=self.again("method") error=self.fault() />
            {boxes(words, self.again("typed_name"))}
            {self.which_scan()}
            <TextArea name="spoken_words" label=words.say("sign-parent-spoken") hint=words.say("sign-spoken-hint") value=self.again("spoken_words") rows=2 />
            <TextArea name="reason" label=words.say("sign-parent-reason") hint=words.say("sign-parent-reason-hint") value=self.again("reason") rows=2 />
            {helpers.map(helper).collect_view()}
            {self.which("sign-parent-what")}
            <Button label=words.say("sign-told-button") />
        };
        view! { <p class="lead">{words.word_in("sign-lead-*", &self.party)}</p> {self.form(fields)} }.into_any()
    }

    /// Which version is signed.
    fn which(&self, key: &str) -> AnyView {
        let version = [("revision", self.sent.revision.into()), ("hash", self.sent.hash.short().to_owned().into())];
        view! { <p class="small">{self.opened.words.with(key, &version)}</p> }.into_any()
    }

    /// Somebody of the home signs under their own account.
    fn of_home(&self) -> AnyView {
        let Opened { words, member, request, .. } = &self.opened.opened;
        let chosen = match self.typed.get("method") {
            "" => MethodKind::OF_HOME[0].word(),
            typed => typed,
        };
        let name = if self.typed.is_empty() { member.name.clone() } else { self.again("typed_name") };
        let fields = view! {
            <Radios name="method" legend=words.say("sign-method") options=self.ways(&MethodKind::OF_HOME) chosen error=self.fault() />
            {boxes(words, name)}
            {self.which_scan()}
            {password_box(request)}
            {self.which("sign-what")}
            <Button label=words.say("sign-button") />
        };
        view! { <p class="lead">{words.word_in("sign-lead-*", &self.party)}</p> {self.form(fields)} }.into_any()
    }
}
