//! The fields of a signature that staff and the young person fill in alike.

use domain::answers::Answers;
use domain::frozen::FrozenText;
use domain::signature::Mark;
use domain::word::Word;
use leptos::prelude::*;
use words::Voice;

use crate::actions::signing::{INTERPRETER, WITNESS};
use crate::error::FormFault;
use crate::islands::SignaturePad;
use crate::pages::plans::Drafted;
use crate::texts::{t, voice};
use crate::ui::{Choice, Radios, TextInput};

/// To draw, and to type a name.
pub(in crate::pages::plans) fn boxes(words: &Voice, name: String) -> AnyView {
    view! {
        <div class="sign__pad">
            <p class="sign__label">{words.say("sign-drawn")}</p>
            <SignaturePad name="strokes".to_owned() label=words.say("sign-pad") clear=t("sign-clear") />
            <noscript>{t("sign-no-script")}</noscript>
        </div>
        <TextInput name="typed_name" label=words.say("sign-typed") value=name autocomplete="off" />
    }
    .into_any()
}

/// Who put it into their language, and who was there besides.
pub(in crate::pages::plans) fn who_helped(opened: &Drafted, text: &FrozenText, typed: &Answers) -> AnyView {
    let words = &opened.words;
    let error = opened.request.fault(&[FormFault::Interpreter]);
    let value = |field: &str| typed.get(field).to_owned();
    let hint = if text.needs_interpreter() { "sign-interpreter-needed" } else { "sign-interpreter-hint" };
    view! {
        <TextInput name=INTERPRETER label=words.say("sign-interpreter") hint=words.say(hint) error value=value(INTERPRETER) autocomplete="off" />
        <TextInput name=WITNESS label=words.say("sign-witness") hint=words.say("sign-witness-hint") value=value(WITNESS) autocomplete="off" />
    }
    .into_any()
}

/// The pictures of which a young person may choose one as their mark.
pub(in crate::pages::plans) fn marks(name: &'static str, legend: String, chosen: &str) -> AnyView {
    let choice = |mark: &Mark| Choice::new(mark.word(), voice().word(mark)).with_picture(mark.path());
    let marks = Mark::all().iter().map(choice).collect();
    view! { <Radios name legend options=marks chosen=chosen.to_owned() inline=true /> }.into_any()
}
