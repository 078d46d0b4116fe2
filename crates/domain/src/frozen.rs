//! The frozen text of one revision: what everyone signs. It is read from its canonical form, and there is no way to change one.

use chrono::NaiveDate;

use crate::answers::Answers;
use crate::awaited::{Awaited, awaited};
use crate::canonical::Hash;
use crate::content::{Content, Part};
use crate::kept::{self, Unreadable};
use crate::languages::needs_interpreter;
use crate::order::Order;
use crate::person::Member;
use crate::placement::{HomeSettings, Placement};
use crate::policy::allows;
use crate::rule::{Risk, Rule};
use crate::sheets::{SheetName, parent};
use crate::signature::Party;
use crate::translation::with_answers;
use crate::week::Week;
use crate::word::Word;
use crate::{PlanId, RowId};

/// The frozen text of one revision with its canonical form, byte for byte as it is kept, and the hash of that.
#[derive(Clone, Debug)]
pub struct FrozenText {
    canonical: String,
    hash: Hash,
    content: Content,
}

impl PartialEq for FrozenText {
    fn eq(&self, other: &Self) -> bool {
        self.canonical == other.canonical
    }
}

impl Eq for FrozenText {}

static EMPTY: Answers = Answers::new();

impl FrozenText {
    /// Freezes: writes the newest format.
    pub(crate) fn freeze(content: Content) -> Self {
        let canonical = kept::text::write(&content);
        let hash = Hash::of(canonical.as_bytes());
        Self { canonical, hash, content }
    }

    /// Reads a text from its canonical form, by the types of its own format.
    ///
    /// # Errors
    /// `WrongHash` where the form is not the one that had this hash, and otherwise where it is not what its format says.
    pub fn read(canonical: String, hash: Hash) -> Result<Self, Unreadable> {
        if Hash::of(canonical.as_bytes()) != hash {
            return Err(Unreadable::WrongHash);
        }
        let content = kept::text::read(&canonical)?;
        Ok(Self { canonical, hash, content })
    }

    /// What it says, for the test that writes it in another format.
    #[cfg(test)]
    pub(crate) const fn content(&self) -> &Content {
        &self.content
    }

    /// The same text with other answers in its rows, which are made from its own.
    pub(crate) fn with_answers(&self, answers: impl Fn(SheetName, &Answers) -> Answers) -> Self {
        let mut content = self.content.clone();
        for (sheet, parts) in &mut content.sheets {
            parts.iter_mut().for_each(|part| part.answers = answers(*sheet, &part.answers));
        }
        for rule in &mut content.rules {
            *rule = with_answers(rule, answers(SheetName::Rule, &rule.answers));
        }
        Self { content, canonical: self.canonical.clone(), hash: self.hash.clone() }
    }

    /// Whether it says what another text says, whatever their numbers and the questions that were left empty.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let (ours, theirs) = (&self.content, &other.content);
        let answers =
            |content: &Content| content.rules.iter().map(|rule| (rule.id, rule.answers.clone())).collect::<Vec<_>>();
        (ours.starts_on, ours.review_on) == (theirs.starts_on, theirs.review_on)
            && ours.sheets == theirs.sheets
            && ours.risks == theirs.risks
            && answers(ours) == answers(theirs)
    }

    /// The canonical form: what is kept, signed and attached to the paper.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The hash of the canonical form.
    pub const fn hash(&self) -> &Hash {
        &self.hash
    }

    /// The plan it belongs to.
    pub const fn plan(&self) -> PlanId {
        self.content.plan
    }

    /// The number of the revision, from 1. People read "version 3".
    pub const fn number(&self) -> u32 {
        self.content.number
    }

    /// The first day on which it may be in force (local date); `None` means as soon as everyone has signed.
    pub const fn starts_on(&self) -> Option<NaiveDate> {
        self.content.starts_on
    }

    /// When the agreement is looked at again (local date).
    pub const fn review_on(&self) -> NaiveDate {
        self.content.review_on
    }

    /// The names of the questions of this sheet that were asked when it was frozen.
    pub fn questions(&self, sheet: SheetName) -> &[String] {
        self.content.questions.get(&sheet).map_or(&[], Vec::as_slice)
    }

    /// The rows of one sheet.
    pub fn parts(&self, sheet: SheetName) -> &[Part] {
        self.content.sheets.get(&sheet).map_or(&[], Vec::as_slice)
    }

    /// The rows of any sheet with their answers, rules and risks too.
    pub fn rows(&self, sheet: SheetName) -> Vec<(RowId, &Answers)> {
        match sheet {
            SheetName::Rule => self.rules().iter().map(|rule| (rule.id, &rule.answers)).collect(),
            SheetName::Risk => self.risks().iter().map(|risk| (risk.id, &risk.answers)).collect(),
            _ => self.parts(sheet).iter().map(|part| (part.id, &part.answers)).collect(),
        }
    }

    /// All rows, sheet by sheet.
    fn all_rows(&self) -> impl Iterator<Item = (SheetName, RowId, &Answers)> {
        let sheets = SheetName::all().iter();
        sheets.flat_map(|&sheet| self.rows(sheet).into_iter().map(move |(id, answers)| (sheet, id, answers)))
    }

    /// The row of this id, whatever its sheet.
    pub fn row_with_id(&self, id: RowId) -> Option<(SheetName, &Answers)> {
        self.all_rows().find(|(_, row, _)| *row == id).map(|(sheet, _, answers)| (sheet, answers))
    }

    /// The answers of a sheet that has only one row; empty where this plan did not need it.
    pub fn answers(&self, sheet: SheetName) -> &Answers {
        self.parts(sheet).first().map_or(&EMPTY, |part| &part.answers)
    }

    /// The risks, in their order.
    pub fn risks(&self) -> &[Risk] {
        &self.content.risks
    }

    /// The risk of this id.
    pub fn risk(&self, id: RowId) -> Option<&Risk> {
        self.content.risks.iter().find(|risk| risk.id == id)
    }

    /// The rules, in their order.
    pub fn rules(&self) -> &[Rule] {
        &self.content.rules
    }

    /// The rule of this id.
    pub fn rule(&self, id: RowId) -> Option<&Rule> {
        self.content.rules.iter().find(|rule| rule.id == id)
    }

    /// What logic reads of the home.
    pub fn home_settings(&self) -> HomeSettings<'_> {
        HomeSettings(self.answers(SheetName::Home))
    }

    /// What logic reads of the young person.
    pub fn placement(&self) -> Placement<'_> {
        Placement(self.answers(SheetName::YoungPerson))
    }

    /// What the young person likes to be called.
    pub fn young_person(&self) -> &str {
        self.placement().preferred_name()
    }

    /// The name of the home.
    pub fn home(&self) -> &str {
        self.home_settings().name()
    }

    /// Whether the home was in Wales, where other regulations hold.
    pub fn is_wales(&self) -> bool {
        self.home_settings().is_in_wales()
    }

    /// Whether this member may sign it for this party: their role allows it, and a key worker is the one whom the text names. A text
    /// from before 2026-11-25 names no account: there the role alone decides.
    pub fn may_be_signed(&self, by: &Member, party: Party) -> bool {
        let named = self.placement().key_worker_account().filter(|_| party == Party::KeyWorker);
        allows(by.role, party.action()) && named.is_none_or(|account| account == by.account)
    }

    /// Whether somebody with parental responsibility is to sign it: the legal status asks for them (handbook, R12), and they were reached.
    /// Where they were not, or it was not safe to ask, the text itself says why.
    pub fn is_for_parent_to_sign(&self) -> bool {
        let mut parents = self.parts(SheetName::Parent).iter();
        self.placement().asks_parent()
            && parents.any(|part| parent::REACHED.contains(&part.answers.get(parent::ANSWER.name)))
    }

    /// Who answered as the one with parental responsibility; empty where nobody did.
    pub fn parent(&self) -> &str {
        self.parts(SheetName::Parent).first().map_or("", |part| part.answers.get(parent::NAME.name))
    }

    /// Whether somebody has to put it into the language that the young person knows best before they can say that they understand it
    /// (handbook, R30).
    pub fn needs_interpreter(&self) -> bool {
        needs_interpreter(self.placement().first_language(), self.home_settings().languages())
    }

    /// What courts and the police had said when it was frozen.
    pub fn orders(&self) -> impl Iterator<Item = Order<'_>> {
        self.parts(SheetName::Order).iter().map(|part| Order(&part.answers))
    }

    /// What the rules and the orders say about the week.
    pub fn week(&self) -> Week {
        let rules = self.rules().iter().flat_map(|rule| rule.terms.week());
        Week::new(rules.chain(self.orders().flat_map(|order| order.week())))
    }

    /// All that was not known when it was frozen, with who had been asked and since when.
    pub fn awaited(&self) -> Vec<Awaited> {
        awaited(self.all_rows())
    }
}
