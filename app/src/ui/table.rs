//! A table that becomes a list on a phone.

use leptos::prelude::*;

/// Rows under headings. The first cell names its row; an empty heading is for a column that needs none.
#[component]
pub fn DefinitionTable(head: Vec<String>, rows: Vec<Vec<AnyView>>) -> impl IntoView {
    let body = rows
        .into_iter()
        .map(|cells| {
            let cells = cells
                .into_iter()
                .enumerate()
                .map(|(index, cell)| body_cell(index, head.get(index), cell))
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table class="table">
            <thead><tr>{head.iter().map(|text| head_cell(text)).collect_view()}</tr></thead>
            <tbody>{body}</tbody>
        </table>
    }
}

/// A heading, or nothing to read.
fn head_cell(text: &str) -> AnyView {
    if text.trim().is_empty() {
        view! { <td></td> }.into_any()
    } else {
        view! { <th scope="col">{text.to_owned()}</th> }.into_any()
    }
}

/// A cell that carries its heading along for narrow screens.
fn body_cell(index: usize, head: Option<&String>, cell: AnyView) -> AnyView {
    if index == 0 {
        return view! { <th scope="row">{cell}</th> }.into_any();
    }
    let label = head.filter(|text| !text.trim().is_empty()).cloned();
    view! { <td data-label=label>{cell}</td> }.into_any()
}
