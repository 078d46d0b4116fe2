//! The texts beside which a draft is looked at: the agreement in force, and those of other young people.

use chrono::NaiveDate;
use domain::AccountId;
use domain::agreement::{Agreement, LimitedSince};
use domain::frozen::FrozenText;
use domain::lint::Beside;
use domain::plan::Plan;
use store::{Tx, limits, plans};

use crate::error::AppError;

/// The texts, loaded.
#[derive(Debug, Default)]
pub struct TextsBeside {
    in_force: Option<(FrozenText, NaiveDate)>,
    limits: LimitedSince,
    others: Vec<FrozenText>,
}

impl TextsBeside {
    /// Loads what this account may read. A text that cannot be read is an error on its own pages, and is left out here.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn load(tx: &mut Tx, account: AccountId, plan: &Plan) -> Result<Self, AppError> {
        let from = plan.in_force.as_ref().map(|it| it.from);
        let texts = plans::texts_in_force(tx, account).await?;
        let readable = texts.into_iter().filter_map(|(of, text)| Some((of, text.ok()?)));
        let (own, others): (Vec<_>, Vec<_>) = readable.partition(|(of, _)| *of == plan.id);
        let in_force = own.into_iter().map(|(_, text)| text).next().zip(from);
        let limits = limits::of_plan(tx, plan.id).await?;
        Ok(Self { in_force, limits, others: others.into_iter().map(|(_, text)| text).collect() })
    }

    /// The same as the lint looks at them.
    pub fn beside(&self) -> Beside<'_> {
        Beside {
            in_force: self.in_force.as_ref().map(|(text, from)| Agreement { text, from: *from, limits: &self.limits }),
            others: self.others.iter().collect(),
        }
    }
}
