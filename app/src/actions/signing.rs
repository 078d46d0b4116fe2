//! Who signs, and how.

use domain::PlanId;
use domain::answers::Answers;
use domain::plan::Refusal;
use domain::signature::{Mark, Method, MethodKind, Party, Signature, Strokes};
use domain::text::statement;
use domain::word::Word;

use crate::actions::plans::text_underway;
use crate::credentials;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn, see_other};

/// In the form of a young person: who put it into their language.
pub const INTERPRETER: &str = "interpreter";
/// In the same form: who was there besides.
pub const WITNESS: &str = "witness";

/// Whether whoever is signed in is one to sign for this party, before their password is looked at.
async fn may_sign(signed_in: &SignedIn, id: PlanId, party: Party) -> Result<(), AppError> {
    let (mut tx, plan, by) = signed_in.read_plan(id, party.action()).await?;
    let text = text_underway(&mut tx, &plan).await?;
    if text.may_be_signed(&by, party) { Ok(()) } else { Err(AppError::NotAllowed) }
}

/// Signs for one party on the text that was shown.
pub async fn sign(
    forms::Sign { plan: id, party }: forms::Sign,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    may_sign(&signed_in, id, party).await?;
    if party.is_adult() && !credentials::confirm_again(&signed_in, &session, &typed).await? {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Password).shown_on(pages::Sign { plan: id, party }));
    }
    let (mut work, plan, by) = signed_in.plan(id, party.action()).await?;
    let text = text_underway(&mut work.tx, &plan).await?;
    if !text.may_be_signed(&by, party) {
        return Err(AppError::NotAllowed);
    }
    let handed = work.handed;
    let Some(method) = method(&typed, handed).filter(|method| may_be_made(method.kind(), party, handed)) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Signature).shown_on(form_of(id, party, handed)));
    };
    let is_theirs = party == Party::YoungPerson;
    let name_of = |field: &str| match typed.get(field).trim() {
        name if is_theirs && !name.is_empty() => statement(name),
        _ => Some(String::new()),
    };
    let (Some(interpreter), Some(witness)) = (name_of(INTERPRETER), name_of(WITNESS)) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Words).shown_on(form_of(id, party, handed)));
    };
    // Nobody says that they have understood what nobody put into their language. To say no they need nobody.
    if is_theirs && interpreter.is_empty() && method.kind() != MethodKind::ChoseNot && text.needs_interpreter() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Interpreter).shown_on(form_of(id, party, handed)));
    }
    if text.hash().to_string() != typed.get("hash") {
        return Err(Refusal::OtherText.into());
    }
    let name = if party == Party::YoungPerson { text.young_person() } else { &by.name };
    let (name, by_whom, hash) = (name.to_owned(), by.at(work.now), text.hash().clone());
    let signature = Signature { name, method, by: by_whom, hash, handed, interpreter, witness };
    let step = match plan.sign(&by, party, &text, signature) {
        // A second tap on the button: the page that follows shows that it is signed.
        Err(Refusal::AlreadySigned) => return Ok(see_other(after_signing(id, handed))),
        step => step?,
    };
    work.step(&step).await?;
    work.commit_and_show(after_signing(id, handed)).await
}

/// Where the form is shown again.
fn form_of(plan: PlanId, party: Party, handed: bool) -> String {
    if handed { pages::TurnSign { plan }.to_string() } else { pages::Sign { plan, party }.to_string() }
}

fn after_signing(plan: PlanId, handed: bool) -> String {
    if handed { pages::Turn { plan }.to_string() } else { pages::Agreement { plan }.to_string() }
}

/// Whether a signature of this kind is made where it was made: with a hand of their own a young person signs in their turn alone.
fn may_be_made(kind: MethodKind, party: Party, handed: bool) -> bool {
    match (party, handed) {
        (Party::YoungPerson, true) => kind == MethodKind::ChoseNot || MethodKind::OWN.contains(&kind),
        (Party::YoungPerson, false) => MethodKind::TOLD.contains(&kind),
        _ => !handed,
    }
}

/// The way of signing that the form describes, if it is complete. With the tablet in their hands nobody has to say why they do not.
fn method(typed: &Answers, handed: bool) -> Option<Method> {
    match MethodKind::parse(typed.get("method"))? {
        MethodKind::Drawn => Strokes::parse(typed.get("strokes")).map(|strokes| Method::Drawn { strokes }),
        MethodKind::Typed => statement(typed.get("typed_name")).map(|name| Method::Typed { name }),
        MethodKind::Mark => Mark::parse(typed.get("mark")).map(|mark| Method::Mark { mark }),
        MethodKind::Spoken => statement(typed.get("spoken_words")).map(|words| Method::Spoken { words }),
        MethodKind::ChoseNot if handed && typed.get("reason").trim().is_empty() => {
            Some(Method::ChoseNot { reason: String::new() })
        }
        MethodKind::ChoseNot => statement(typed.get("reason")).map(|reason| Method::ChoseNot { reason }),
    }
}
