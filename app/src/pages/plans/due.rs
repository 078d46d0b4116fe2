//! What has to happen by when, on a plan's own page.

use domain::RowId;
use domain::deadline::Clocks;
use domain::frozen::FrozenText;
use domain::order::Order;
use domain::sheets::SheetName;
use leptos::prelude::*;
use store::{StoreError, Tx, plans};

use super::Drafted;
use crate::error::AppError;
use crate::pages::due::{items, section};

/// The agreement in force, from which most days follow. One that cannot be read is an error on its own pages, and is left out here.
pub async fn text_in_force(tx: &mut Tx, opened: &Drafted) -> Result<Option<FrozenText>, AppError> {
    let Some(in_force) = &opened.plan.in_force else { return Ok(None) };
    match plans::text(tx, opened.plan.id, in_force.revision()).await {
        Err(StoreError::Unreadable { .. }) => Ok(None),
        text => Ok(Some(text?)),
    }
}

/// All that is late or due soon; nothing where nothing is.
pub fn due(opened: &Drafted, text: Option<&FrozenText>) -> Option<AnyView> {
    let (plan, today) = (&opened.plan, opened.today());
    let orders: Vec<(RowId, Order<'_>)> =
        opened.draft.rows(SheetName::Order).map(|row| (row.id, Order(&row.answers))).collect();
    let clocks = Clocks {
        in_force: text.zip(plan.in_force.as_ref().map(|it| it.from)),
        stage: (plan.stage.kind(), plan.stage.waits_since().map_or(today, domain::week::today)),
        orders: &orders,
        home: opened.draft.home_settings(),
    };
    section(items(&opened.words, &clocks, None, today))
}
