//! Who signs, and how.

use domain::PlanId;
use domain::answers::Answers;
use domain::frozen::FrozenText;
use domain::person::By;
use domain::plan::Refusal;
use domain::signature::{Mark, Method, MethodKind, Party, Signature, Strokes};
use domain::text::statement;
use domain::word::Word;
use store::scans::{self, ScanLine};

use crate::actions::plans::text_underway;
use crate::credentials;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn, see_other};

/// In the form of a young person or a parent: who put it into their language.
pub const INTERPRETER: &str = "interpreter";
/// In the same form: who was there besides.
pub const WITNESS: &str = "witness";
/// In the form of somebody with parental responsibility: who they are.
pub const PARENT: &str = "parent_name";
/// The hash of the scan on which they signed in ink.
pub const SCAN: &str = "scan";

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
    if party.is_of_home() && !credentials::confirm_again(&signed_in, &session, &typed).await? {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Password).shown_on(pages::Sign { plan: id, party }));
    }
    let (mut work, plan, by) = signed_in.plan(id, party.action()).await?;
    let text = text_underway(&mut work.tx, &plan).await?;
    if !text.may_be_signed(&by, party) {
        return Err(AppError::NotAllowed);
    }
    let handed = work.handed;
    let scans = scans::of_version(&mut work.tx, id, text.number()).await?;
    let form = SignForm { typed: &typed, party, handed, scans: &scans };
    let signature = match form.signature(&text, by.at(work.now)) {
        Ok(signature) => signature,
        Err(fault) => {
            session.change(|kept| kept.keep(typed)).await?;
            return Ok(AppError::Form(fault).shown_on(form_of(id, party, handed)));
        }
    };
    if text.hash().to_string() != typed.get("hash") {
        return Err(Refusal::OtherText.into());
    }
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

/// What somebody has filled in to sign.
struct SignForm<'a> {
    typed: &'a Answers,
    party: Party,
    /// Whether the young person holds the tablet.
    handed: bool,
    /// The scans of the version that is signed.
    scans: &'a [ScanLine],
}

impl SignForm<'_> {
    /// The signature that it describes.
    fn signature(&self, text: &FrozenText, by: By) -> Result<Signature, FormFault> {
        let method = self.method().filter(|method| self.may_be_made(method.kind())).ok_or(FormFault::Signature)?;
        let name = self.name(text, &by).ok_or(FormFault::Signature)?;
        let (interpreter, witness) = (self.helper(INTERPRETER)?, self.helper(WITNESS)?);
        // Nobody says that they have understood what nobody put into their language. To say no they need nobody.
        let must_understand = self.party == Party::YoungPerson && method.kind() != MethodKind::ChoseNot;
        if must_understand && interpreter.is_empty() && text.needs_interpreter() {
            return Err(FormFault::Interpreter);
        }
        Ok(Signature { name, method, by, hash: text.hash().clone(), handed: self.handed, interpreter, witness })
    }

    /// The name of whoever signs.
    fn name(&self, text: &FrozenText, by: &By) -> Option<String> {
        match self.party {
            Party::YoungPerson => Some(text.young_person().to_owned()),
            Party::Parent => statement(self.typed.get(PARENT)),
            Party::KeyWorker | Party::Manager => Some(by.name().to_owned()),
        }
    }

    /// Who helped somebody who is no member of the home; empty where nobody did.
    fn helper(&self, field: &str) -> Result<String, FormFault> {
        match self.typed.get(field).trim() {
            name if !self.party.is_of_home() && !name.is_empty() => statement(name).ok_or(FormFault::Words),
            _ => Ok(String::new()),
        }
    }

    /// Whether a signature of this kind is made where it was made: with a hand of their own a young person signs in their turn alone.
    fn may_be_made(&self, kind: MethodKind) -> bool {
        let kinds = match (self.party, self.handed) {
            (Party::YoungPerson, true) => return kind == MethodKind::ChoseNot || MethodKind::OWN.contains(&kind),
            (_, true) => return false,
            (Party::YoungPerson, false) => &MethodKind::TOLD[..],
            (Party::Parent, false) => &MethodKind::PARENT,
            // What they do not do is refused by the plan's rules, with a sentence of its own.
            (Party::KeyWorker | Party::Manager, false) => return true,
        };
        kinds.contains(&kind)
    }

    /// The way of signing that it describes, if it is complete. With the tablet in their hands nobody has to say why they do not.
    fn method(&self) -> Option<Method> {
        let typed = self.typed;
        match MethodKind::parse(typed.get("method"))? {
            MethodKind::Drawn => Strokes::parse(typed.get("strokes")).map(|strokes| Method::Drawn { strokes }),
            MethodKind::Typed => statement(typed.get("typed_name")).map(|name| Method::Typed { name }),
            MethodKind::Mark => Mark::parse(typed.get("mark")).map(|mark| Method::Mark { mark }),
            MethodKind::Spoken => statement(typed.get("spoken_words")).map(|words| Method::Spoken { words }),
            MethodKind::Ink => {
                let scan = self.scans.iter().find(|scan| scan.hash.to_string() == typed.get(SCAN))?;
                Some(Method::Ink { scan: scan.hash.clone() })
            }
            MethodKind::ChoseNot if self.handed && typed.get("reason").trim().is_empty() => {
                Some(Method::ChoseNot { reason: String::new() })
            }
            MethodKind::ChoseNot => statement(typed.get("reason")).map(|reason| Method::ChoseNot { reason }),
            MethodKind::NotReached => statement(typed.get("reason")).map(|reason| Method::NotReached { reason }),
        }
    }
}
