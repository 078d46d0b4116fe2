//! Writes: one file per area, every action the same shape (load with the right to do it, a verb, a save, `commit_and_show`).
//!
//! All of them are plain form posts under `/do`. They are no Leptos server functions, because a form of questions has as many
//! boxes of a name as it likes, and because a refusal must not carry what was typed through an address.

pub mod accounts;
pub mod answers;
pub mod decide;
pub mod plans;
pub mod turn;
pub mod young_people;

use axum::Router;
use axum::routing::post;

use crate::site::Site;

/// Every write.
pub fn router() -> Router<Site> {
    Router::new()
        .route("/do/sign-in", post(accounts::sign_in))
        .route("/do/held", post(accounts::sign_in_held))
        .route("/do/sign-out", post(accounts::sign_out))
        .route("/do/homes/{home}/accounts", post(accounts::add))
        .route("/do/homes/{home}/young-people", post(young_people::add))
        .route("/do/homes/{home}/answers/{sheet}/{page}", post(answers::save_home))
        .route("/do/homes/{home}/rows/{row}/remove", post(answers::remove_home))
        .route("/do/homes/{home}/conflicts/{conflict}", post(answers::resolve_home))
        .route("/do/plans/{plan}/answers/{sheet}/{page}", post(answers::save_plan))
        .route("/do/plans/{plan}/rows/{row}/remove", post(answers::remove_plan))
        .route("/do/plans/{plan}/conflicts/{conflict}", post(answers::resolve_plan))
        .route("/do/plans/{plan}/hand-over", post(turn::hand_over))
        .route("/do/plans/{plan}/take-back", post(turn::take_back))
        .route("/do/plans/{plan}/send", post(plans::send))
        .route("/do/plans/{plan}/withdraw", post(plans::withdraw))
        .route("/do/plans/{plan}/send-back", post(plans::return_to_draft))
        .route("/do/plans/{plan}/authorise", post(plans::authorise))
        .route("/do/plans/{plan}/ask-again", post(plans::ask_again))
        .route("/do/plans/{plan}/sign/{party}", post(plans::sign))
        .route("/do/plans/{plan}/amend", post(plans::amend))
        .route("/do/decide/{token}/code", post(decide::send_code))
        .route("/do/decide/{token}/open", post(decide::open))
        .route("/do/decide/{token}/decision", post(decide::decide))
}
