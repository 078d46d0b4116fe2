//! The week as a picture, and in words beneath.

use leptos::prelude::*;

/// What an hour, or half an hour, is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slice {
    /// Online.
    Online,
    /// Learning, with support.
    Learning,
    /// Off.
    Off,
    /// Off by an emergency restriction.
    Stopped,
}

impl Slice {
    /// The end of the class names of this slice.
    const fn class(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Learning => "learning",
            Self::Off => "off",
            Self::Stopped => "stopped",
        }
    }
}

/// A week, starting at 06:00 each day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekData {
    /// What the picture shows.
    pub title: String,
    /// Labels across the top, evenly spread.
    pub hours: Vec<String>,
    /// Each day's name and its 24 or 48 slices.
    pub days: Vec<(String, Vec<Slice>)>,
    /// What each kind of slice means.
    pub legend: Vec<(Slice, String)>,
    /// The same in words.
    pub twin: Vec<String>,
}

/// Hours across, days down. The drawing is silent; the lines beneath say all of it.
#[component]
pub fn WeekPicture(week: WeekData) -> impl IntoView {
    let WeekData { title, hours, days, legend, twin } = week;
    let hours = hours.into_iter().map(|hour| view! { <span class="week__hour">{hour}</span> }).collect_view();
    let legend = legend.into_iter().map(key).collect_view();
    let twin = twin.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <figure class="week">
            <figcaption class="week__title">{title}</figcaption>
            <div class="week__picture" aria-hidden="true">
                <div class="week__hours">{hours}</div>
                {days.into_iter().map(|(name, slices)| day(name, &slices)).collect_view()}
            </div>
            <ul class="week__legend" aria-hidden="true">{legend}</ul>
            <ul class="week__twin">{twin}</ul>
        </figure>
    }
}

/// One day's row.
fn day(name: String, slices: &[Slice]) -> impl IntoView + use<> {
    let bars = runs(slices)
        .into_iter()
        .map(|(slice, length)| view! { <span class=format!("slice slice--{} span-{length}", slice.class())></span> })
        .collect_view();
    view! {
        <span class="week__day">{name}</span>
        <div class="week__bar">{bars}</div>
    }
}

/// One line of the legend.
fn key((slice, label): (Slice, String)) -> impl IntoView {
    view! { <li><span class=format!("slice slice--{}", slice.class())></span>{label}</li> }
}

/// Slices that are alike, joined; their lengths in half hours.
fn runs(slices: &[Slice]) -> Vec<(Slice, usize)> {
    let unit = if slices.len() > 24 { 1 } else { 2 };
    slices.chunk_by(|one, next| one == next).map(|run| (run[0], run.len() * unit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_always_fills_48_half_hours() {
        let hours = [[Slice::Off; 2].as_slice(), &[Slice::Online; 14], &[Slice::Off; 8]].concat();
        assert_eq!(runs(&hours), [(Slice::Off, 4), (Slice::Online, 28), (Slice::Off, 16)]);
        let halves = [[Slice::Learning; 1].as_slice(), &[Slice::Online; 47]].concat();
        assert_eq!(runs(&halves), [(Slice::Learning, 1), (Slice::Online, 47)]);
    }
}
