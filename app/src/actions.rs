//! Writes: one file per area, every action the same shape (load with the right to do it, a verb, a save, `commit_and_show`).
//!
//! All of them are plain form posts under `/do`. They are no Leptos server functions, because a form of questions has as many
//! boxes of a name as it likes, and because a refusal must not carry what was typed through an address.

pub mod accounts;
pub mod address;
pub mod answers;
mod autosave;
pub mod copies;
pub mod deadlines;
pub mod decide;
pub mod departures;
pub mod emergency;
pub mod home_calendar;
mod letters;
mod news;
mod own_rows;
pub mod pass_on;
pub mod passwords;
pub mod people;
pub mod plans;
pub mod policies;
pub mod presence;
pub mod records;
pub mod review;
pub mod scans;
pub mod shift;
pub mod sign_in;
pub mod signing;
pub mod themes;
pub mod translating;
pub mod turn;
pub mod warnings;
pub mod young_people;

use axum::Router;
use axum_extra::routing::RouterExt;

use crate::site::Site;

/// Every write but the one that takes a whole form inside its own ([`sign_in::sign_in_held`]), which may hold more.
pub fn router() -> Router<Site> {
    Router::new()
        .typed_post(sign_in::sign_in)
        .typed_post(sign_in::sign_out)
        .typed_post(passwords::ask)
        .typed_post(passwords::choose)
        .typed_post(passwords::change)
        .typed_post(passwords::end_session)
        .typed_post(passwords::sign_out_everywhere)
        .typed_post(accounts::add)
        .typed_post(accounts::settle)
        .typed_post(accounts::invite_again)
        .typed_post(accounts::change_role)
        .typed_post(accounts::set_last_day)
        .typed_post(accounts::leave)
        .typed_post(accounts::close)
        .typed_post(accounts::reopen)
        .typed_post(home_calendar::note_holiday)
        .typed_post(home_calendar::remove_holiday)
        .typed_post(home_calendar::write_rota)
        .typed_post(copies::note)
        .typed_post(translating::translate)
        .typed_post(policies::write)
        .typed_post(policies::read)
        .typed_post(policies::train)
        .typed_post(themes::choose)
        .typed_post(themes::choose_language)
        .typed_post(news::choose_letters)
        .typed_post(young_people::add)
        .typed_post(young_people::import)
        .typed_post(answers::save_home)
        .typed_post(answers::remove_home)
        .typed_post(answers::resolve_home)
        .typed_post(answers::save_plan)
        .typed_post(answers::remove_plan)
        .typed_post(answers::move_plan)
        .typed_post(answers::resolve_plan)
        .typed_post(presence::note)
        .typed_post(answers::choose_asking)
        .typed_post(warnings::pass_warning)
        .typed_post(turn::hand_over)
        .typed_post(turn::take_back)
        .typed_post(plans::send)
        .typed_post(plans::withdraw)
        .typed_post(plans::return_to_draft)
        .typed_post(plans::recall)
        .typed_post(plans::authorise)
        .typed_post(plans::ask_again)
        .typed_post(address::correct)
        .typed_post(signing::sign)
        .typed_post(shift::acknowledge)
        .typed_post(shift::not_working)
        .typed_post(records::begin_emergency)
        .typed_post(records::begin)
        .typed_post(records::ask)
        .typed_post(departures::leave)
        .typed_post(departures::come_back)
        .typed_post(records::add)
        .typed_post(emergency::send)
        .typed_post(emergency::send_code)
        .typed_post(emergency::open)
        .typed_post(emergency::answer)
        .typed_post(plans::amend)
        .typed_post(deadlines::write_down)
        .typed_post(review::save)
        .typed_post(decide::send_code)
        .typed_post(decide::open)
        .typed_post(pass_on::pass_on)
        .typed_post(decide::decide)
        .typed_post(decide::send)
}
