//! The screens: one file each, a folder for each area. Each is a handler that loads what it shows, and a view made from that.

mod accounts;
mod arrival;
mod board;
mod calendar;
mod case;
mod confirm;
mod decide;
mod departures;
mod document;
mod due;
mod emergency;
mod facts;
pub mod failure;
mod frame;
pub mod held;
mod homes;
mod import;
mod letters;
mod me;
mod overview;
mod paging;
mod password;
mod plans;
mod policies;
mod questions;
mod records;
mod request;
mod shift;
mod sign_in;
mod verify;

pub use document::{Browser, THEMES, chosen_language};
pub use policies::first_text;
pub use request::{PageRequest, PageResult};
pub use sign_in::{DEMO_PASSWORD, sign_in_again};

use axum::Router;
use axum_extra::routing::RouterExt;

use crate::site::Site;

/// Every page.
pub fn router() -> Router<Site> {
    Router::new()
        .typed_get(board::today)
        .typed_get(sign_in::sign_in)
        .typed_get(password::forgotten)
        .typed_get(password::asked)
        .typed_get(password::choose)
        .typed_get(me::me)
        .typed_get(facts::facts)
        .typed_get(letters::letters)
        .typed_get(homes::set_up)
        .typed_get(homes::list)
        .typed_get(homes::questions)
        .typed_get(accounts::accounts)
        .typed_get(accounts::account)
        .typed_get(accounts::events)
        .typed_get(arrival::arrival)
        .typed_get(import::import)
        .typed_get(plans::tasks::tasks)
        .typed_get(plans::check::check)
        .typed_get(plans::review::review)
        .typed_get(plans::export::export)
        .typed_get(plans::agreement::agreement)
        .typed_get(plans::address::address)
        .typed_get(plans::agreement::version)
        .typed_get(plans::agreement::translate)
        .typed_get(plans::changes::show)
        .typed_get(plans::chain::chain)
        .typed_get(plans::turn::turn)
        .typed_get(plans::turn::rule)
        .typed_get(plans::turn::own)
        .typed_get(plans::turn::sign)
        .typed_get(plans::turn::decision)
        .typed_get(plans::turn::privacy)
        .typed_get(plans::turn::ask)
        .typed_get(plans::timeline::timeline)
        .typed_get(overview::overview)
        .typed_get(failure::offline)
        .typed_get(verify::verify)
        .typed_get(verify::verify_code)
        .typed_get(calendar::calendar)
        .typed_get(policies::policies)
        .typed_get(policies::policy)
        .typed_get(policies::version)
        .typed_get(policies::write)
        .typed_get(policies::training)
        .typed_get(policies::privacy)
        .typed_get(shift::shift)
        .typed_get(shift::read)
        .typed_get(shift::not_working)
        .typed_get(records::begin_emergency)
        .typed_get(records::list)
        .typed_get(departures::leaving)
        .typed_get(departures::departures)
        .typed_get(plans::passport::passport)
        .typed_get(records::begin)
        .typed_get(records::show)
        .typed_get(records::whom)
        .typed_get(emergency::link)
        .typed_get(emergency::code)
        .typed_get(emergency::show)
        .typed_get(plans::sign::sign)
        .typed_get(plans::scan::scan)
        .typed_get(plans::list::list)
        .typed_get(plans::question::questions)
        .typed_get(decide::link)
        .typed_get(decide::code)
        .typed_get(decide::plan)
        .typed_get(decide::look_over)
        .typed_get(decide::pass_on)
        .typed_get(decide::passed_on)
        .typed_get(decide::done)
}
